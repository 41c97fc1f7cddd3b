import { describe, expect, test } from 'vitest';
import { WORLD } from '../pose/camera.ts';
import { PEOPLE } from '../pose/people.ts';
import { HAND_SHAPES, STANDING, type Arm } from '../pose/pose.ts';
import { solve } from '../pose/skeleton.ts';
import { length, subtract, type Vector } from '../pose/vector.ts';
import { makeBuilder } from './builder.ts';
import { FINGER_COUNT, handParts } from './hands.ts';

const person = PEOPLE.a;
const skeleton = solve(STANDING, person.lengths);
const partsOf = (change: Partial<Arm>) =>
  handParts(
    makeBuilder(skeleton, WORLD),
    person.build.hands,
    { ...STANDING.arms.right, ...change },
    'right',
  );
/** How far the tip of a finger is from the wrist. */
function reach(change: Partial<Arm>, digit: number): number {
  const part = partsOf(change).find(({ name }) => name === `finger-${String(digit)}-right`);
  const wrist = skeleton.bones['hand-right'].origin;
  const tip: Vector = part?.primitives.at(-1)?.centre ?? wrist;
  return length(subtract(tip, wrist));
}

test('a hand has a palm, four fingers of three bones and a thumb of two', () => {
  const parts = partsOf({ hand: 'flat' });
  expect(parts.map(({ name }) => name)).toEqual([
    'hand-right',
    ...Array.from({ length: FINGER_COUNT }, (_, at) => `finger-${String(at)}-right`),
    'thumb-right',
  ]);
  expect(parts.slice(1, 5).map(({ primitives }) => primitives.length)).toEqual([3, 3, 3, 3]);
  expect(parts.at(-1)?.primitives).toHaveLength(2);
});

describe.each([0, 1, 2, 3])('finger %i', (digit) => {
  test('reaches less far the more the hand is closed', () => {
    const [flat, relaxed, grip, hooked] = HAND_SHAPES.map((hand) => reach({ hand }, digit));
    expect(flat).toBeGreaterThan((relaxed ?? 0) + 0.3);
    expect(relaxed).toBeGreaterThan((hooked ?? 0) + 0.5);
    expect(hooked).toBeGreaterThan((grip ?? 0) + 0.5);
  });

  test.each([
    [0, 'flat'],
    [0.35, 'relaxed'],
    [1, 'grip'],
  ] as const)('a grip of %d is as before: %s', (grip, hand) => {
    expect(reach({ grip }, digit)).toBeCloseTo(reach({ hand, grip }, digit), 1);
  });
});
