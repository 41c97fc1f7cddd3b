import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PEOPLE } from './people.ts';
import { RELAXED_ARM, RELAXED_LEG, STANDING, type Pose } from './pose.ts';
import { jointAngles } from '../body/joint-angles.ts';
import { solve } from './skeleton.ts';
import { solveTwoBones } from './two-bones.ts';
import { length, subtract, type Vector } from './vector.ts';
import type { Drawing } from '../body/drawing.ts';

const LENGTHS = PEOPLE.a.lengths;

const drawing = (pose: Pose): Drawing => ({
  id: 'pose',
  label: 'Pose',
  title: '',
  description: '',
  pose,
  settle: null,
  props: [],
  muscles: [],
  zones: [],
  arrows: [],
  contacts: [],
});

const coordinate = fc.double({ min: -60, max: 60, noNaN: true });
const point = fc.tuple(coordinate, coordinate, coordinate);

describe('two bones', () => {
  test('keep their lengths, and what they miss is the distance that is left', () => {
    fc.assert(
      fc.property(point, point, (target, pole) => {
        fc.pre(length(target) > 1);
        const limb = solveTwoBones([0, 0, 0], target, 24.5, 24.3, pole);
        expect(length(limb.middle)).toBeCloseTo(24.5, 3);
        expect(length(subtract(limb.end, limb.middle))).toBeCloseTo(24.3, 3);
        expect(length(subtract(target, limb.end))).toBeCloseTo(limb.missing, 1);
      }),
    );
  });
});

describe('angles that go into a pose come out of the solved body', () => {
  const cases: readonly (readonly [string, Partial<Pose>, number])[] = [
    ['right knee, bend', { legs: { right: { ...RELAXED_LEG, knee: 75 }, left: RELAXED_LEG } }, 75],
    ['left knee, bend', { legs: { right: RELAXED_LEG, left: { ...RELAXED_LEG, knee: -30 } } }, -30],
    [
      'left hip, forward',
      {
        legs: {
          right: RELAXED_LEG,
          left: { ...RELAXED_LEG, hip: { flex: 100, abduct: 30, rotate: 20 } },
        },
      },
      100,
    ],
    [
      'left hip, outwards',
      {
        legs: {
          right: RELAXED_LEG,
          left: { ...RELAXED_LEG, hip: { flex: 100, abduct: 30, rotate: 20 } },
        },
      },
      30,
    ],
    [
      'right hip, rotation',
      {
        legs: {
          right: { ...RELAXED_LEG, hip: { flex: 80, abduct: 20, rotate: -35 } },
          left: RELAXED_LEG,
        },
      },
      -35,
    ],
    [
      'right elbow, bend',
      { arms: { right: { ...RELAXED_ARM, elbow: 90 }, left: RELAXED_ARM } },
      90,
    ],
    [
      'right ankle, toes up',
      { legs: { right: { ...RELAXED_LEG, ankle: 25, footTurn: 0 }, left: RELAXED_LEG } },
      25,
    ],
  ];
  test.each(cases)('%s', (joint, change, expected) => {
    const pose: Pose = { ...STANDING, ...change };
    const angles = jointAngles(solve(pose, LENGTHS), drawing(pose));
    expect(angles.find((angle) => angle.joint === joint)?.value).toBeCloseTo(expected, 4);
  });
});

test('a foot that is sent to a point gets there', () => {
  const target: Vector = [18, 3.7, 6];
  const pose: Pose = {
    ...STANDING,
    root: { ...STANDING.root, at: [0, 34, 0] },
    legs: { right: { ...RELAXED_LEG, ankleAt: target }, left: RELAXED_LEG },
  };
  const skeleton = solve(pose, LENGTHS);
  expect(length(subtract(skeleton.bones['foot-right'].origin, target))).toBeLessThan(0.05);
  expect(skeleton.outOfReach).toEqual([]);
});
