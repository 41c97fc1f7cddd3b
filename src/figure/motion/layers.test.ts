import { expect, test } from 'vitest';
import { bodyScene } from '../body/surfaces.ts';
import { viewFrom } from '../pose/camera.ts';
import { PEOPLE } from '../pose/people.ts';
import { STANDING } from '../pose/pose.ts';
import { solve } from '../pose/skeleton.ts';
import { layersOf } from './layers.ts';
import { gridOf, partsOf, sheetOf } from './outline.ts';

const spread = { ...STANDING.legs.right, toeSpread: 1 };
const pose = { ...STANDING, legs: { left: spread, right: spread } };
const view = viewFrom({ yaw: 62, pitch: 40 });
const scene = bodyScene(solve(pose, PEOPLE.a.lengths), PEOPLE.a, pose, view);
const toes = layersOf(scene, true).filter(({ name }) => name.startsWith('toe-'));

test('where toes go apart each of them is a layer with a border of its own, as a finger is', () => {
  expect(toes).toHaveLength(10);
  const grid = gridOf({ left: -40, right: 40, top: 60, bottom: -60 }, 0.4);
  const samples = toes.map((toe) => {
    expect(toe.digit).toBe(true);
    expect(partsOf(toe, scene).flatMap(({ primitives }) => primitives)).toHaveLength(1);
    const depth = sheetOf(toe, scene, grid, null)?.depth ?? [];
    return [...depth].filter((z) => z > -1e3).length;
  });
  // The toe has the size of a toe, not that of the foot.
  for (const count of samples) expect(count).toBeGreaterThan(10);
  for (const count of samples) expect(count).toBeLessThan(140);
});

test('elsewhere the foot is one piece with its toes', () => {
  expect(layersOf(scene).some(({ name }) => name.startsWith('toe-'))).toBe(false);
});

test('the seat is one piece of cloth without a limb: two would lie in one another and take turns', () => {
  const seats = layersOf(scene).filter(
    ({ material, limb }) => material === 'shorts' && limb === '',
  );
  expect(seats.map(({ name }) => name)).toEqual(['seat']);
  const grid = gridOf({ left: -40, right: 40, top: 70, bottom: -60 }, 0.4);
  const [seat] = seats;
  const depth = (seat && sheetOf(seat, scene, grid, null)?.depth) ?? [];
  // It is as wide as the hips, not as one half of them.
  expect([...depth].filter((z) => z > -1e3).length * 0.4 * 0.4).toBeGreaterThan(100);
});
