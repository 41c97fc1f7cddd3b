import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readFigure } from '../../catalogue/figure-reader.ts';
import { checkFigure } from '../body/check.ts';
import type { Arrow, Drawing, Figure, Prop } from '../body/drawing.ts';
import { place } from '../body/placement.ts';
import { PEOPLE } from '../pose/people.ts';
import { add, length, subtract } from '../pose/vector.ts';
import { checkMotion } from './motion-check.ts';
import { movementOf } from './movement.ts';
import { mix } from './tween.ts';

const FOLDER = 'content/figures';
function figure(id: string): Figure {
  const reading = readFigure(id, parse(readFileSync(`${FOLDER}/${id}.yaml`, 'utf8')));
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return reading.figure;
}
/* That every movement passes is asked in `scripts/figures/figures.test.ts`; here, what is refused. */

test.each(['cat-and-cow', 'ankle-circles'])('%s comes back to where it began', (id) => {
  const { beats, drawings } = movementOf(figure(id));
  const end = figure(id).motion?.loop === true ? drawings.length - 1 : 0;
  expect(beats.at(-1)?.to).toBe(end);
});

test('a foot that slides on the floor in a planted movement is refused', () => {
  const still = figure('gentle-bridge');
  const [start, end] = still.drawings;
  if (!start || !end) throw new Error('two poses');
  // The same place in the key poses, another one in the pose between them.
  const leg = {
    ...start.pose.legs.right,
    ankleAt: null,
    soleAt: null,
    hip: { flex: 60, abduct: 0, rotate: 0 },
    knee: 60,
  };
  const away = {
    ...start,
    id: 'away',
    pose: { ...start.pose, legs: { ...start.pose.legs, right: leg } },
  };
  const slid: Figure = {
    ...still,
    motion: { path: ['start', 'away', 'end'] },
    drawings: [start, end],
  };
  const broken: Figure = { ...slid, drawings: [start, away, end] };
  expect(checkMotion(slid)).toEqual([]);
  expect(checkMotion(broken).length).toBeGreaterThan(0);
});

test('an arm that goes through the own chest is refused', () => {
  const reach = figure('standing-side-reach');
  expect(checkMotion(reach)).toEqual([]);
  // Without the pose that leads the arms round: straight from the hips to above the head.
  expect(checkMotion({ ...reach, between: [], motion: {} })).toContainEqual(
    expect.objectContaining({ kind: 'inside', part: 'hand-right', on: 'own chest' }),
  );
});

test('a hand that goes through a wall is refused', () => {
  const stretch = figure('bent-knee-calf-stretch');
  const through = stretch.drawings.map((drawing) => ({
    ...drawing,
    props: drawing.props.map((prop): Prop =>
      prop.kind === 'wall' ? { ...prop, at: [prop.at[0] - 3.5, prop.at[1], prop.at[2]] } : prop,
    ),
  }));
  expect(checkFigure(stretch)).toEqual([]);
  expect(checkFigure({ ...stretch, drawings: through })).toContainEqual(
    expect.objectContaining({ kind: 'inside', part: 'hand-right', on: 'wall' }),
  );
});

test('a roller that slips is refused', () => {
  const quads = figure('foam-roll-quads');
  expect(checkMotion(quads)).toEqual([]);
  const [start] = quads.drawings;
  // The body goes, and the roller stays where it was.
  const left = quads.drawings.map((drawing) => ({ ...drawing, props: start?.props ?? [] }));
  expect(checkMotion({ ...quads, drawings: left })).toContainEqual(
    expect.objectContaining({ kind: 'slip', tool: 'roller', most: 0.6 }),
  );
});

test('a roller that stays while the body slides over it is refused, even if the file says nothing', () => {
  const calves = figure('foam-roll-calves');
  const [start] = calves.drawings;
  const left = calves.drawings.map((drawing) => ({ ...drawing, props: start?.props ?? [] }));
  const motion = { ...calves.motion, rolls: undefined };
  expect(checkMotion({ ...calves, motion })).toEqual([]);
  expect(checkMotion({ ...calves, motion, drawings: left })).toContainEqual(
    expect.objectContaining({ kind: 'slip', pose: 'end', tool: 'roller', most: 3 }),
  );
});

test('forearms that slide although they are to be kept are refused', () => {
  const quads = figure('foam-roll-quads');
  const moved = quads.drawings.map((drawing, at): Drawing => {
    const { right } = drawing.pose.arms;
    const palmAt = right.palmAt && add(right.palmAt, [at * -6, 0, 0]);
    const arms = { ...drawing.pose.arms, right: { ...right, palmAt } };
    return { ...drawing, pose: { ...drawing.pose, arms } };
  });
  expect(checkMotion({ ...quads, drawings: moved })).toContainEqual(
    expect.objectContaining({ kind: 'slide', part: 'forearm-right', on: 'floor' }),
  );
});

test('a hand on the floor that key poses have at two places is refused, even if the file says nothing', () => {
  const glutes = figure('foam-roll-glutes');
  const motion = { ...glutes.motion, keep: [] };
  expect(checkMotion({ ...glutes, motion })).toEqual([]);
  const moved = glutes.drawings.map((drawing, at): Drawing => {
    const { right } = drawing.pose.arms;
    const palmAt = right.palmAt && add(right.palmAt, [0, 0, at * 6]);
    return {
      ...drawing,
      pose: { ...drawing.pose, arms: { ...drawing.pose.arms, right: { ...right, palmAt } } },
    };
  });
  expect(checkMotion({ ...glutes, motion, drawings: moved })).toContainEqual(
    expect.objectContaining({ kind: 'slide', part: 'hand-right', on: 'floor' }),
  );
});

test('what is to be kept and is no contact is refused', () => {
  const quads = figure('foam-roll-quads');
  expect(
    checkMotion({ ...quads, motion: { ...quads.motion, keep: ['head on floor'] } }),
  ).toContainEqual(expect.objectContaining({ kind: 'unknown', part: 'head', on: 'floor' }));
});

test('an arrow far from what moves is refused', () => {
  const bridge = figure('gentle-bridge');
  const far = bridge.drawings.map((drawing) => ({
    ...drawing,
    arrows: drawing.arrows.map((arrow): Arrow => ({
      ...arrow,
      from: { kind: 'point', at: [-60, 50, 0] },
      to: { kind: 'point', at: [-60, 60, 0] },
    })),
  }));
  expect(checkMotion({ ...bridge, drawings: far })).toContainEqual(
    expect.objectContaining({ kind: 'arrow', most: 9 }),
  );
});

test('a pose between two others is passed through, and drawn beside neither', () => {
  const reach = figure('standing-side-reach');
  expect(reach.drawings.map(({ id }) => id)).toEqual(['start', 'end']);
  const { drawings, beats } = movementOf(reach);
  expect(drawings.map(({ id }) => id)).toContain('wide');
  expect(beats).toHaveLength(2);
});

test('a loop passes through a pose between its last one and its first, and no other movement may', () => {
  const { drawings, beats } = movementOf(figure('walk'));
  expect(drawings.map(({ id }) => id)).toContain('right-swings');
  expect(beats.map(({ label }) => label)).toEqual(['Left foot in front', 'Right foot in front']);
  const source = parse(readFileSync(`${FOLDER}/walk.yaml`, 'utf8')) as { motion: object };
  const reading = readFigure('walk', { ...source, motion: { ...source.motion, loop: false } });
  expect(reading).toMatchObject({ ok: false, faults: [{ where: 'motion.path' }] });
});

test('directions turn, numbers go straight, what cannot be mixed switches', () => {
  expect(mix({ lean: 10 }, { lean: 20 }, 0.5)).toEqual({ lean: 15 });
  const { toesPoint } = mix({ toesPoint: [1, 0, 0] }, { toesPoint: [0, 1, 0] }, 0.5);
  expect(toesPoint[0]).toBeCloseTo(Math.SQRT1_2);
  expect(toesPoint[1]).toBeCloseTo(Math.SQRT1_2);
  expect(mix('a', 'b', 0.4)).toBe('a');
});

test('fingers bend from one shape of the hand to the next, and do not snap', () => {
  const glides = figure('finger-glides');
  const tips = movementOf(glides).drawings.map((drawing) => {
    const { parts } = place(drawing, PEOPLE[glides.person]);
    const tip = parts.find(({ name }) => name === 'finger-1-right')?.primitives.at(-1)?.centre;
    if (!tip) throw new Error('a finger');
    return tip;
  });
  const steps = tips.slice(1).map((tip, at) => length(subtract(tip, tips[at] ?? tip)));
  const way = steps.reduce((sum, step) => sum + step, 0);
  // Even steps, and none that is a leap: a snap would be half of the way at once.
  expect(Math.max(...steps)).toBeLessThan((way / steps.length) * 2);
});
