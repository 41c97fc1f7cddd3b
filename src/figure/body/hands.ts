import { sign, type Arm, type HandShape, type Held, type Side } from '../pose/pose.ts';
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
    [80, 98, 52],
    [86, 104, 58],
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
/** Joints of a finger bend no further than this round what they hold, in degrees. */
const MOST: Bends = [90, 105, 70];
/** Flesh gives way: of a finger's radius so much stays outside of what it holds. */
const FIRM = 0.85;

/** What a finger that bends at this place across the hand finds in its way. */
function roundAt({ at, along, radius }: Held, across: number) {
  const beside = across - at[0];
  if (!along) {
    return {
      at: [at[1], at[2]] as const,
      radius: Math.sqrt(Math.max(0, radius ** 2 - beside ** 2)),
    };
  }
  const share = beside / along[0];
  return { at: [at[1] + along[1] * share, at[2] + along[2] * share] as const, radius };
}

/**
 * How far a joint of a finger that closes round something bends, in degrees: as far as it may, but so
 * that its bone does not enter it. All is in the plane in which the finger bends, in body units: y is
 * against the straight finger, z on the side of the palm.
 * @param from where the joint is
 * @param far length of the bone
 * @param bent how far the joints before have bent
 * @param round how far the middle of the bone has to stay `off` the middle of what is held
 */
export function bendRound(
  [y, z]: readonly [number, number],
  far: number,
  bent: number,
  most: number,
  { at, off }: { readonly at: readonly [number, number]; readonly off: number },
): number {
  const [dy, dz] = [at[0] - y, at[1] - z];
  // A bone that begins too near leads away or along, never nearer.
  const keep = Math.min(off, Math.hypot(dy, dz)) - 1e-6;
  const isFree = (bend: number): boolean => {
    const [ey, ez] = [-Math.cos(radians(bent + bend)), Math.sin(radians(bent + bend))];
    const nearest = Math.max(0, Math.min(far, ey * dy + ez * dz));
    return Math.hypot(ey * nearest - dy, ez * nearest - dz) >= keep;
  };
  let bend = 0;
  while (bend < most && isFree(bend + 1)) bend += 1;
  return bend;
}

function finger(b: Builder, size: number, pose: Arm, side: Side, index: number): Part {
  const hand = `hand-${side}` as const;
  const z = sign(side);
  const grip = pose.held ? 1 : closed(pose);
  const [across, reach, radius] = FINGERS[index] ?? FINGERS[0];
  // Fingers fan out when the hand is flat and close when it grips.
  const fan = (1 - grip) * (0.06 + 0.1 * pose.thumb) * (1.5 - index);
  // The knuckles of a fist stand out on the back of the hand.
  const knuckle = shutOf(pose);
  let at: Vector = [
    across * (1.08 - 0.1 * grip) * size,
    -(4.6 - 0.25 * knuckle) * size + Math.abs(across - 0.4) * 0.32,
    (0.12 + 0.5 * knuckle) * z,
  ];
  let bend = 0;
  const round = pose.held ? roundAt(pose.held, at[0]) : null;
  const primitives = ([0, 1, 2] as const).map((joint) => {
    const far = reach * 1.08 * BONES[joint] * size;
    const thick = radius * size * THICKNESS[joint];
    const from = at;
    bend += round
      ? bendRound([at[1], -at[2] * z], far, bend, MOST[joint], {
          at: [round.at[0], -round.at[1] * z],
          off: round.radius + thick * FIRM,
        })
      : bendOf(pose, joint, index);
    const angle = radians(bend);
    at = [
      from[0] + far * Math.sin(fan),
      from[1] - far * Math.cos(angle) * Math.cos(fan),
      from[2] - far * Math.sin(angle) * z,
    ];
    return b.cone(hand, from, at, joint === 0 ? thick * (1 + 0.06 * knuckle) : thick, thick * 0.9);
  });
  return { name: `finger-${index}-${side}`, seam: 0.15, primitives };
}

/** How far a hand is closed beyond hanging, 0 to 1. */
export const shutOf = (pose: Arm): number =>
  pose.held ? 1 : Math.max(0, (closed(pose) - RELAXED) / (1 - RELAXED));

/** Where joint, middle and tip of a thumb are that comes round something from the other side. */
function thumbRound(held: Held, size: number): readonly [Vector, Vector, Vector] {
  const { at, radius } = roundAt(held, 1.6 * size);
  // Round something thin it lies on the fingers.
  const off = Math.max(radius + 0.66 * size, 2.3 * size);
  // Each bone goes as far round as it is long.
  const way = [0.3, 0.3 + 2.2 / off, 0.3 + 3.9 / off] as const;
  const place = (turn: number, across: number): Vector => [
    across * size,
    at[0] + off * Math.cos(turn),
    -Math.abs(at[1]) - off * Math.sin(turn),
  ];
  return [place(way[0], 2.5), place(way[1], 2), place(way[2], 1)];
}

/** Palm with the balls of thumb and little finger, four fingers of three bones, and a thumb of two. */
export function handParts(b: Builder, size: number, pose: Arm, side: Side): Part[] {
  const hand = `hand-${side}` as const;
  const z = sign(side);
  const s = size;
  const { thumb } = pose;
  const shut = shutOf(pose);
  /** From an open thumb to one that crosses in front of the fingers. */
  const mix = (open: number, over: number): number => between(open, over, shut) * s;
  const base: Vector = [1.15 * s, -s, -0.35 * z];
  const [joint, middle, tip] = (
    pose.held
      ? thumbRound(pose.held, s)
      : ([
          [mix(2.3 + thumb, 2.25), mix(-3.3, -2.9), -mix(0.9 - 0.5 * thumb, 1.8)],
          [mix(2.9 + 1.7 * thumb, 2.1), mix(-5, -4.3), -mix(1.2 - 0.8 * thumb, 2.95)],
          [mix(3.1 + 2.1 * thumb, 0.35), mix(-6.4, -4.7), -mix(1.3 - 0.8 * thumb, 3.2)],
        ] as const)
  ).map(([x, y, deep]): Vector => [x, y, deep * z]) as [Vector, Vector, Vector];
  const little: readonly [Vector, Vector] = [
    [-1.15 * s, -1.4 * s, -0.45 * z],
    [-1.5 * s, -3.6 * s, -0.3 * z],
  ];
  return [
    {
      name: hand,
      seam: 0.8,
      primitives: [
        b.flat(hand, [1, 1, 0.5], [0, -0.4, 0], [0.1, -mix(3.7, 2.6), 0], 1.5 * s, mix(2.3, 1.95)),
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
