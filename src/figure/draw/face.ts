import { shutOf } from '../body/hands.ts';
import type { Placed } from '../body/placement.ts';
import type { View } from '../pose/camera.ts';
import { fitPoints, unit } from '../trace/fit.ts';
import type { Point } from '../trace/graph.ts';
import { NOTHING, type Hits } from '../trace/march.ts';
import { pathData } from '../trace/path-data.ts';
import { SIDES, sign, type Bone, type Pose } from '../pose/pose.ts';
import { pointOn, type Skeleton } from '../pose/skeleton.ts';
import { turn, type Vector } from '../pose/vector.ts';

/** A line of the face or of a hand: a run of points in its bone's own coordinates. */
type Feature = {
  readonly bone: Bone;
  readonly points: readonly Vector[];
  readonly fill: boolean;
  /** It is there, but not in this pose. */
  readonly hidden?: boolean;
  /** It is seen only where this side of the bone is turned to the eye. */
  readonly facing?: Vector;
};

/** A side that is turned to the eye by less than this (a cosine) is a mere edge. */
const EDGE = 0.45;

/** How far a point of the face may lie above or below the skin and still be seen. */
const SKIN_DEPTH = 1.1;

/** The two lines of a right palm that one sees first: round the ball of the thumb and across. */
const PALM_LINES: readonly (readonly Vector[])[] = [
  [
    [2.1, -3.4, -1],
    [1.2, -3.1, -1.2],
    [0.4, -2.5, -1.3],
    [0, -1.6, -1.2],
    [0.1, -0.7, -1],
  ],
  [
    [-1.9, -3.2, -0.9],
    [-1, -3.4, -1],
    [-0.1, -3.7, -1.1],
    [0.7, -4.2, -1],
  ],
];

/** A hand that is closed so far has its palm inside, and shows its knuckles. */
const CLOSED = 0.3;

const palmLines = (pose: Pose): readonly Feature[] =>
  SIDES.filter((side) => pose.arms[side].palmLines).flatMap((side) =>
    PALM_LINES.map((line) => ({
      bone: `hand-${side}` as const,
      fill: false,
      hidden: shutOf(pose.arms[side]) > CLOSED,
      points: line.map(([x, y, z]): Vector => [x, y, z * sign(side)]),
    })),
  );

/** Between which knuckles there is a dent on the back of a right hand: across it, and where it ends. */
const DENTS = [
  [1.06, -4.45],
  [0.02, -4.55],
  [-0.99, -4.35],
] as const;
/** How long the dents of a fist are, in body units. */
const DENT = 1.3;

/** The dents between the knuckles of a closed hand: without them its back is a lump. */
const knuckles = (pose: Pose): readonly Feature[] =>
  SIDES.flatMap((side) =>
    DENTS.map(([x, y]) => {
      const shut = shutOf(pose.arms[side]);
      const long = DENT * Math.min(1, 0.5 + shut);
      return {
        bone: `hand-${side}` as const,
        fill: false,
        hidden: shut < CLOSED,
        facing: [0, 0, sign(side)] as const,
        points: [0, 0.25, 0.5, 0.75, 1].map((share): Vector => [
          x,
          y + long * share,
          (0.77 + 0.5 * shut * (1 - share) + 0.18 * share) * sign(side),
        ]),
      };
    }),
  );

/** A calm face: two eyes, two brows and a trace of a smile. And the lines of palms and of knuckles. */
function features(pose: Pose): readonly Feature[] {
  const bone = 'head';
  const sides = [1, -1] as const;
  const eye = (z: number): Feature => ({
    bone,
    fill: true,
    points: Array.from({ length: 13 }, (_, index): Vector => {
      const angle = (index / 12) * 2 * Math.PI;
      const across = 0.42 * Math.cos(angle);
      return [
        4.75 - Math.abs(across) * 0.1 - across * z * 0.2,
        5.35 + 0.62 * Math.sin(angle),
        (1.75 + across * z) * z,
      ];
    }),
  });
  const brow = (z: number): Feature => ({
    bone,
    fill: false,
    points: [0, 0.25, 0.5, 0.75, 1].map((share): Vector => [
      5.0 - share * share * 0.75,
      6.75 + Math.sin(share * Math.PI) * 0.35,
      (0.95 + share * 1.9) * z,
    ]),
  });
  const lips = 1.6;
  const mouth: Feature = {
    bone,
    fill: false,
    points: Array.from({ length: 11 }, (_, index): Vector => {
      const share = index / 5 - 1;
      return [4.75 - share * share * 0.5, lips + share * share * 0.38, share * 1.25];
    }),
  };
  return [...sides.map(eye), ...sides.map(brow), mouth, ...palmLines(pose), ...knuckles(pose)];
}

/** One line or filled spot of the face: where its points are in the view, and which are seen. */
export type FaceFeature = {
  readonly fill: boolean;
  readonly points: readonly Vector[];
  readonly seen: readonly boolean[];
};

/** Whether a pose turns a feature to the eye at all. */
const isTurned = ({ hidden, facing, bone }: Feature, skeleton: Skeleton, view: View): boolean =>
  hidden !== true && (!facing || view.point(turn(skeleton.bones[bone].frame, facing))[2] > EDGE);

/** The features of a face, as far as they are seen. @param depthAt view depth of what is seen there */
export const faceFeatures = (
  { skeleton, pose }: Placed,
  view: View,
  depthAt: (x: number, y: number) => number,
): readonly FaceFeature[] =>
  features(pose).map((feature) => {
    const { bone, points, fill } = feature;
    const placed = points.map((p) => view.point(pointOn(skeleton, bone, p)));
    const turned = isTurned(feature, skeleton, view);
    return {
      fill,
      points: placed,
      seen: placed.map((p) => turned && Math.abs(depthAt(p[0], p[1]) - p[2]) < SKIN_DEPTH),
    };
  });

export type FaceLines = { readonly strokes: string; readonly fills: string };

/** The visible part of the face, in picture units. */
export function drawFace(
  { skeleton, pose }: Placed,
  view: View,
  hits: Hits,
  factor: number,
): FaceLines {
  let strokes = '';
  let fills = '';
  const sampleOf = (p: Vector): Point => [
    (p[0] - hits.left) / hits.step,
    (hits.top - p[1]) / hits.step,
  ];
  const visible = (p: Vector): boolean => {
    const [x, y] = sampleOf(p);
    const column = Math.floor(x);
    const row = Math.floor(y);
    if (column < 0 || row < 0 || column >= hits.width || row >= hits.height) return false;
    const depth = hits.depth[row * hits.width + column] ?? NOTHING;
    return Math.abs(depth - p[2]) < SKIN_DEPTH;
  };
  for (const feature of features(pose)) {
    if (!isTurned(feature, skeleton, view)) continue;
    const points = feature.points.map((p) => view.point(pointOn(skeleton, feature.bone, p)));
    const seen = points.filter(visible).map(sampleOf);
    const first = seen[0];
    const second = seen[1];
    const last = seen[seen.length - 1];
    const nextToLast = seen[seen.length - 2];
    // Half an eye looks like a scratch: it is drawn only if most of it is seen.
    if (!first || !second || !last || !nextToLast || seen.length < 3) continue;
    if (feature.fill && seen.length < points.length * 0.6) continue;
    const curves = fitPoints(seen, unit(first, second), unit(last, nextToLast), 0.6);
    const path = pathData(curves, factor, feature.fill);
    if (feature.fill) fills += path;
    else strokes += path;
  }
  return { strokes, fills };
}
