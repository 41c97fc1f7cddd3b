import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readFigure } from '../../catalogue/figure-reader.ts';
import { poseLetter } from '../../catalogue/figure-letters.ts';
import type { CloseUp, Figure } from '../body/drawing.ts';
import { place } from '../body/placement.ts';
import { viewFrom } from '../pose/camera.ts';
import { PEOPLE } from '../pose/people.ts';
import { checkCloseUps, covered, isTurned, leaderOf, windowOf } from './close-up.ts';
import { renderFigure } from './render.ts';
import { commonWindow, shoot } from './shot.ts';
import { march } from '../trace/march.ts';
import { figureFile, RING, TURNED } from './svg.ts';

const source = (id: string): unknown =>
  parse(readFileSync(`content/figures/${id}.yaml`, 'utf8')) as unknown;
function figure(id: string): Figure {
  const reading = readFigure(id, source(id));
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return reading.figure;
}
const looking = (still: Figure, change: Partial<CloseUp>): Figure => ({
  ...still,
  drawings: still.drawings.map((drawing) => ({
    ...drawing,
    closeUp: drawing.closeUp ? { ...drawing.closeUp, ...change } : null,
  })),
});
const glute = figure('glute-ball-release');
const view = viewFrom(glute.camera);
const shots = glute.drawings.map((drawing) =>
  shoot(place(drawing, PEOPLE[glute.person]), PEOPLE[glute.person], view),
);

test('a close-up of the ball shows it', () => {
  expect(glute.drawings.some(({ closeUp }) => closeUp)).toBe(true);
  expect(checkCloseUps(glute)).toEqual([]);
});

test('a close-up that shows nothing is refused, in a letter', () => {
  const [fault] = checkCloseUps(looking(glute, { on: { kind: 'point', at: [-9, 100, 60] } }));
  expect(fault).toMatchObject({ kind: 'close-up', pose: 'end', share: 0 });
  expect(fault && poseLetter('a.yaml', fault)).toContain('the close-up shows nothing');
});

test('a close-up of a wall behind which the ball is hidden is refused', () => {
  const behind = { yaw: 270, pitch: 8 };
  expect(checkCloseUps(looking(glute, { camera: behind }))).toHaveLength(1);
});

test('a close-up of a tool that is not there is refused', () => {
  expect(checkCloseUps(looking(glute, { on: { kind: 'tool', name: 'roller' } }))).toEqual([
    { kind: 'unknown', pose: 'end', part: 'closeUp', on: 'roller' },
  ]);
});

test('the picture has room for the close-up beside the figure, and only then', () => {
  const { window, corner } = windowOf(glute, shots, view);
  if (!corner) throw new Error('no room');
  expect(corner.x - corner.radius).toBeGreaterThanOrEqual(window.left);
  expect(corner.x + corner.radius).toBeLessThanOrEqual(window.right);
  const covered = shots
    .flatMap(({ placed }) => placed.parts.flatMap(({ primitives }) => primitives))
    .flatMap((one) => one.points().map((p) => view.point(p)))
    .filter((p) => Math.hypot(p[0] - corner.x, p[1] - corner.y) < corner.radius);
  expect(covered).toEqual([]);
  const none = { ...glute, drawings: glute.drawings.map((one) => ({ ...one, closeUp: null })) };
  expect(windowOf(none, shots, view)).toEqual({
    window: commonWindow(none, shots, view),
    corner: null,
  });
});

test('only the pose that asks for it has a close-up, and a ghost is drawn behind the figure', () => {
  const [start, end] = glute.drawings;
  if (!start || !end) throw new Error('two poses');
  const haunted: Figure = { ...glute, drawings: [start, { ...end, ghost: 'start' }] };
  const [first, second] = renderFigure(haunted, { fineness: 0.5 });
  expect([first?.closeUp, first?.ghost]).toEqual([null, '']);
  expect(second?.closeUp?.picture.fills.some(({ material }) => material === 'ball')).toBe(true);
  const file = figureFile(second ? [second] : []);
  expect(file.indexOf('stroke-dasharray')).toBeLessThan(file.indexOf('--figure-skin'));
  expect(file.match(/<circle/g)).toHaveLength(3);
});

test('a close-up from another side has a sign instead of ring and line, one from the same side has them', () => {
  const turned = (yaw: number) => looking(glute, { camera: { yaw, pitch: 8 } });
  const closeUp = (one: Figure) => one.drawings.at(-1)?.closeUp;
  const asked = [0, 20, 340, 30, 330].map((yaw) => {
    const one = closeUp(turned(yaw));
    return one && isTurned(one, glute);
  });
  expect(asked).toEqual([false, false, false, true, true]);
  const files = [turned(20), turned(40)].map((one) =>
    figureFile(renderFigure(one, { fineness: 0.5 })),
  );
  expect(files.map((file) => file.includes(`<circle ${RING}`))).toEqual([true, false]);
  expect(files.map((file) => file.includes(TURNED))).toEqual([false, true]);
});

test('the line to a close-up begins and ends at the two circles, and there is none where they meet', () => {
  const of = { middle: [10, 10], radius: 4 } as const;
  expect(leaderOf(of, { middle: [40, 10], radius: 6 })).toEqual([
    [14, 10],
    [34, 10],
  ]);
  expect(leaderOf(of, { middle: [20, 10], radius: 6 })).toBeNull();
});

test('a line over the figure is known, and one over a wall is free', () => {
  const last = shots.at(-1);
  if (!last) throw new Error('two poses');
  const hits = march(last.scene, commonWindow(glute, shots, view), 1);
  const rows = Array.from({ length: hits.height }, (_, y) =>
    covered(
      [
        [0, y],
        [hits.width - 1, y],
      ],
      hits,
      last.scene,
    ),
  );
  expect(Math.max(...rows)).toBeGreaterThan(10);
  const names = last.scene.surfaces.map(({ material }) => material);
  const walls = hits.surface.findIndex((surface) => names[surface] === 'wall');
  const at = [walls % hits.width, Math.floor(walls / hits.width)] as const;
  expect(walls).toBeGreaterThanOrEqual(0);
  expect(covered([at, at], hits, last.scene)).toBe(0);
});

test('no line to a close-up lies over a figure', () => {
  const balance = figure('one-leg-balance');
  const seen = viewFrom(balance.camera);
  const all = balance.drawings.map((drawing) =>
    shoot(place(drawing, PEOPLE[balance.person]), PEOPLE[balance.person], seen),
  );
  const { window } = windowOf(balance, all, seen);
  const lines = renderFigure(balance, { fineness: 0.5 }).map(({ closeUp }) => closeUp?.of?.leader);
  all.forEach(({ scene }, pose) => {
    const line = lines[pose];
    if (!line) return;
    expect(covered(line, march(scene, window, 1 / balance.scale), scene)).toBeLessThanOrEqual(4);
  });
  expect(lines.some((line) => line)).toBe(true);
});

test('a close-up of a ball on the floor shows the floor under it, one at a wall shows none', () => {
  const floors = ['ball-roll-under-the-arch', 'glute-ball-release'].map((id) => {
    const picture = renderFigure(figure(id), { fineness: 0.5 }).at(-1)?.closeUp?.picture;
    return [picture?.floor !== '', picture?.shadow !== ''];
  });
  expect(floors).toEqual([
    [true, true],
    [false, false],
  ]);
});

test('a ghost of no pose is refused', () => {
  const tree = source('foam-roll-calves') as { poses: Record<string, unknown>[] };
  tree.poses[1] = { ...tree.poses[1], ghost: 'middle' };
  expect(readFigure('foam-roll-calves', tree)).toMatchObject({
    ok: false,
    faults: [{ where: 'poses.end.ghost' }],
  });
});
