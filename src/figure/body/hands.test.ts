import { describe, expect, test } from 'vitest';
import { WORLD } from '../pose/camera.ts';
import { PEOPLE } from '../pose/people.ts';
import { HAND_SHAPES, STANDING, type Arm } from '../pose/pose.ts';
import { solve } from '../pose/skeleton.ts';
import { length, subtract, unturn, type Vector } from '../pose/vector.ts';
import { makeBuilder } from './builder.ts';
import { bendRound, FINGER_COUNT, handParts } from './hands.ts';

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

/** A place in the coordinates of the right hand, where the palm looks to -z. */
const inHand = (p: Vector): Vector => {
  const { frame, origin } = skeleton.bones['hand-right'];
  return unturn(frame, subtract(p, origin));
};
const middles = (change: Partial<Arm>, name: string): readonly Vector[] =>
  partsOf(change)
    .filter((part) => part.name === `${name}-right`)
    .flatMap(({ primitives }) => primitives.map(({ centre }) => inHand(centre)));

test('the thumb of a fist lies across the outside of the fingers', () => {
  const [, tip] = middles({ hand: 'grip' }, 'thumb');
  for (const digit of [0, 1]) {
    const [, middle] = middles({ hand: 'grip' }, `finger-${String(digit)}`);
    expect(tip?.[2]).toBeLessThan((middle?.[2] ?? 0) - 0.5);
  }
  expect(tip?.[0]).toBeLessThan(1.6);
});

test('the knuckles of a fist stand out on its back, those of a flat hand do not', () => {
  const knuckle = (change: Partial<Arm>) =>
    partsOf(change)
      .find(({ name }) => name === 'finger-1-right')
      ?.primitives[0]?.points()
      .reduce((most, p) => Math.max(most, inHand(p)[2]), -9);
  expect(knuckle({ hand: 'grip' })).toBeGreaterThan((knuckle({ hand: 'flat' }) ?? 9) + 0.3);
});

describe.each([
  [0.8, 1.75],
  [1.5, 1.75],
  [1.75, 1.75],
  [2.3, 2.3],
])('round a stick of radius %d, its middle %d before the palm', (radius, deep) => {
  const held = { at: [0, -4.6, -deep], along: [1, 0, 0], radius } as const;
  const away = (solid: { distance: (x: number, y: number, z: number) => number }): number => {
    const { frame, origin } = skeleton.bones['hand-right'];
    return Math.min(
      ...Array.from({ length: 81 }, (_, at) => {
        const p = held.at.map((part, axis) => part + (axis === 0 ? (at - 40) / 10 : 0));
        const [x = 0, y = 0, z = 0] = [0, 1, 2].map(
          (row) =>
            origin[row as 0] +
            frame.reduce((sum, axis, index) => sum + axis[row as 0] * (p[index] ?? 0), 0),
        );
        return solid.distance(x, y, z);
      }),
    );
  };

  test('the bones of the fingers lie against it and do not enter it', () => {
    for (const { name, primitives } of partsOf({ grip: 1, held })) {
      if (!name.startsWith('finger')) continue;
      for (const bone of primitives) expect(away(bone)).toBeGreaterThan(radius - 0.35);
      expect(Math.min(...primitives.map(away))).toBeLessThan(radius + 0.2);
    }
  });

  test('the thumb comes round it from the other side, towards the fingertips', () => {
    const thumb = partsOf({ grip: 1, held }).at(-1)?.primitives ?? [];
    for (const bone of thumb) {
      expect(away(bone)).toBeGreaterThan(radius - 0.45);
      expect(away(bone)).toBeLessThan(Math.max(1.6, radius) + 0.6);
    }
    expect(middles({ grip: 1, held }, 'thumb').at(-1)?.[2]).toBeLessThan(-1.75 - radius * 0.7);
  });
});

describe('a finger that closes round something', () => {
  const round = { at: [0, 2], off: 1 } as const;

  test('bends as far as its joint goes where nothing is', () => {
    expect(bendRound([0, 0], 2, 0, 90, { at: [9, 9], off: 1 })).toBe(90);
  });

  test('stops at what it holds', () => {
    const bend = bendRound([2, 0], 3, 0, 170, round);
    expect(bend).toBeGreaterThan(5);
    expect(bend).toBeLessThan(60);
    expect(bendRound([2, 0], 3, 0, 170, { ...round, off: 1.5 })).toBeLessThan(bend);
  });

  test('goes no nearer if it begins too near', () => {
    expect(bendRound([0, 1.5], 2, 0, 90, round)).toBe(0);
  });
});
