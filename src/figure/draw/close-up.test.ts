import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readFigure } from '../../catalogue/figure-reader.ts';
import { poseLetter } from '../../catalogue/figure-letters.ts';
import type { CloseUp, Figure } from '../body/drawing.ts';
import { place } from '../body/placement.ts';
import { viewFrom } from '../pose/camera.ts';
import { PEOPLE } from '../pose/people.ts';
import { checkCloseUps, windowOf } from './close-up.ts';
import { renderFigure } from './render.ts';
import { commonWindow, shoot } from './shot.ts';
import { figureFile } from './svg.ts';

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
