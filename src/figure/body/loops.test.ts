import { expect, test } from 'vitest';
import { WORLD } from '../pose/camera.ts';
import { PEOPLE } from '../pose/people.ts';
import { STANDING } from '../pose/pose.ts';
import { pointOn, solve } from '../pose/skeleton.ts';
import { length, subtract, type Vector } from '../pose/vector.ts';
import { loopRound, type Encircled } from './loops.ts';
import { bodyDistance } from './placement.ts';
import { bodyParts } from './surfaces.ts';

const person = PEOPLE.a;
const RADIUS = 1;

/** The course of a loop round both thighs, a hand-width above the knees, with the legs so far apart. */
function round(abduct: number) {
  const legs = {
    right: { ...STANDING.legs.right, hip: { ...STANDING.legs.right.hip, abduct } },
    left: { ...STANDING.legs.left, hip: { ...STANDING.legs.left.hip, abduct } },
  };
  const pose = { ...STANDING, legs };
  const skeleton = solve(pose, person.lengths);
  const parts = bodyParts(skeleton, person, pose, WORLD);
  const limbs = (['thigh-right', 'thigh-left'] as const).map((bone): Encircled => ({
    bone,
    middle: pointOn(skeleton, bone, [0, -18, 0]),
  }));
  return { limbs, parts, course: loopRound(limbs, RADIUS, skeleton, parts) };
}
const lengthOf = (course: readonly Vector[]): number =>
  course.slice(1).reduce((sum, at, index) => sum + length(subtract(at, course[index] ?? at)), 0);

test.each([2, 14, 30])('a loop lies on the skin or beside it, legs apart by %i°', (abduct) => {
  const { parts, course } = round(abduct);
  const gaps = course.map((at) => bodyDistance(parts, at));
  expect(Math.min(...gaps)).toBeGreaterThan(0);
  expect(Math.max(...gaps)).toBeLessThan(RADIUS);
});

test('it is closed, goes round both limbs, and turns nowhere sharply', () => {
  const { limbs, course } = round(14);
  expect(course.at(-1)).toEqual(course[0]);
  for (const { middle } of limbs) {
    for (const front of [true, false]) {
      const near = course.filter((at) => at[0] > middle[0] === front);
      expect(near.some((at) => Math.abs(at[2] - middle[2]) < 5)).toBe(true);
    }
  }
  const ways = course.slice(1).map((at, index) => subtract(at, course[index] ?? at));
  ways.forEach((way, index) => {
    const next = ways[(index + 1) % ways.length] ?? way;
    const cosine =
      (way[0] * next[0] + way[1] * next[1] + way[2] * next[2]) / (length(way) * length(next));
    expect(cosine).toBeGreaterThan(Math.cos(Math.PI / 4));
  });
});

test('it grows as the limbs part, by twice the way', () => {
  const [near, far] = [round(8), round(24)];
  const apart = ({ limbs }: ReturnType<typeof round>): number =>
    length(subtract(limbs[0]?.middle ?? [0, 0, 0], limbs[1]?.middle ?? [0, 0, 0]));
  const grown = lengthOf(far.course) - lengthOf(near.course);
  expect(grown / (2 * (apart(far) - apart(near)))).toBeCloseTo(1, 1);
});

test('one limb has no loop', () => {
  const skeleton = solve(STANDING, person.lengths);
  const limbs: readonly Encircled[] = [{ bone: 'thigh-left', middle: [0, 0, 0] }];
  expect(() => loopRound(limbs, RADIUS, skeleton, [])).toThrow('two limbs');
});
