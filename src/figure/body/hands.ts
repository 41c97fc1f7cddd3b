import { sign, type Arm, type HandShape, type Side } from '../pose/pose.ts';
import { radians, type Vector } from '../pose/vector.ts';
import type { Builder, Part } from './builder.ts';

/** The four fingers, from the index: place across the palm, length and radius. */
const FINGERS = [
  [1.62, 4.5, 0.8],
  [0.55, 5.0, 0.82],
  [-0.52, 4.7, 0.78],
  [-1.52, 3.7, 0.7],
] as const;

export const FINGER_COUNT = FINGERS.length;

type Bends = readonly [number, number, number];

/** Bends of the three joints of the index and of the little finger, in degrees; others lie between. */
const SHAPES: Readonly<Record<HandShape, readonly [index: Bends, little: Bends]>> = {
  flat: [
    [6, 8, 5],
    [8, 9, 6],
  ],
  relaxed: [
    [18, 26, 14],
    [34, 40, 20],
  ],
  grip: [
    [66, 82, 40],
    [84, 92, 50],
  ],
  hooked: [
    [8, 82, 48],
    [12, 88, 52],
  ],
};

/** This far closed, a hand hangs relaxed. */
const RELAXED = 0.35;

const between = (a: number, b: number, share: number): number => a + (b - a) * share;

type Fingers = Pick<Arm, 'grip' | 'hand' | 'closing'>;

/** Bend of one joint of one finger. */
function bendOf({ grip, hand, closing }: Fingers, joint: 0 | 1 | 2, index: number): number {
  if (closing) {
    const { from, to, share } = closing;
    return between(bendOf(from, joint, index), bendOf(to, joint, index), share);
  }
  const of = (shape: HandShape): number => {
    const [first, last] = SHAPES[shape];
    return between(first[joint], last[joint], index / (FINGER_COUNT - 1));
  };
  if (hand) return of(hand);
  return grip < RELAXED
    ? between(of('flat'), of('relaxed'), grip / RELAXED)
    : between(of('relaxed'), of('grip'), (grip - RELAXED) / (1 - RELAXED));
}

/** How far a hand is closed, 0 to 1; a hooked one keeps its palm and thumb open. */
function closed({ grip, hand, closing }: Fingers): number {
  if (closing) return between(closed(closing.from), closed(closing.to), closing.share);
  return hand ? { flat: 0, relaxed: RELAXED, grip: 1, hooked: RELAXED }[hand] : grip;
}

/** Shares of a finger's length that its three bones have. */
const BONES = [0.47, 0.3, 0.23] as const;
const THICKNESS = [0.98, 0.88, 0.8] as const;

function finger(b: Builder, size: number, pose: Arm, side: Side, index: number): Part {
  const hand = `hand-${side}` as const;
  const z = sign(side);
  const grip = closed(pose);
  const [across, reach, radius] = FINGERS[index] ?? FINGERS[0];
  // Fingers fan out when the hand is flat and close when it grips.
  const fan = (1 - grip) * (0.06 + 0.1 * pose.thumb) * (1.5 - index);
  let at: Vector = [
    across * (1.08 - 0.1 * grip) * size,
    -4.6 * size + Math.abs(across - 0.4) * 0.32,
    0.12 * z,
  ];
  let bend = 0;
  const primitives = ([0, 1, 2] as const).map((joint) => {
    bend += radians(bendOf(pose, joint, index));
    const far = reach * 1.08 * BONES[joint] * size;
    const from = at;
    at = [
      from[0] + far * Math.sin(fan),
      from[1] - far * Math.cos(bend) * Math.cos(fan),
      from[2] - far * Math.sin(bend) * z,
    ];
    const thick = radius * size * THICKNESS[joint];
    return b.cone(hand, from, at, thick, thick * 0.9);
  });
  return { name: `finger-${index}-${side}`, seam: 0.15, primitives };
}

/** Palm with the balls of thumb and little finger, four fingers of three bones, and a thumb of two. */
export function handParts(b: Builder, size: number, pose: Arm, side: Side): Part[] {
  const hand = `hand-${side}` as const;
  const z = sign(side);
  const s = size;
  const { thumb } = pose;
  const shut = Math.max(0, (closed(pose) - RELAXED) / (1 - RELAXED));
  /** From an open thumb to one that crosses in front of the fingers. */
  const mix = (open: number, over: number): number => between(open, over, shut) * s;
  const base: Vector = [1.15 * s, -s, -0.35 * z];
  const joint: Vector = [mix(2.3 + thumb, 2.4), mix(-3.3, -3.1), -mix(0.9 - 0.5 * thumb, 2) * z];
  const middle: Vector = [
    mix(2.9 + 1.7 * thumb, 1.9),
    mix(-5, -4.7),
    -mix(1.2 - 0.8 * thumb, 3) * z,
  ];
  const tip: Vector = [
    mix(3.1 + 2.1 * thumb, 0.9),
    mix(-6.4, -5.6),
    -mix(1.3 - 0.8 * thumb, 3.3) * z,
  ];
  const little: readonly [Vector, Vector] = [
    [-1.15 * s, -1.4 * s, -0.45 * z],
    [-1.5 * s, -3.6 * s, -0.3 * z],
  ];
  return [
    {
      name: hand,
      seam: 0.8,
      primitives: [
        b.flat(hand, [1, 1, 0.5], [0, -0.4, 0], [0.1, -3.7 * s, 0], 1.5 * s, 2.3 * s),
        b.cone(hand, ...little, 0.8 * s, 0.75 * s),
        b.cone(hand, base, joint, 1.05 * s, 0.85 * s),
      ],
    },
    ...FINGERS.map((_, index) => finger(b, size, pose, side, index)),
    {
      name: `thumb-${side}`,
      seam: 0.4,
      primitives: [
        b.cone(hand, joint, middle, 0.82 * s, 0.7 * s),
        b.cone(hand, middle, tip, 0.72 * s, 0.58 * s),
      ],
    },
  ];
}
