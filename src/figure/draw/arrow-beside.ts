import type { Arrow, Figure } from '../body/drawing.ts';
import { resolvePlace, type Placed } from '../body/placement.ts';
import { BACKDROP, TOOL } from '../body/props.ts';
import type { View } from '../pose/camera.ts';
import type { Vector } from '../pose/vector.ts';
import type { Point } from '../trace/graph.ts';
import type { Hits, Window } from '../trace/march.ts';
import { arrowHeads, arrowPoints, isRound, SHAFT_WIDTH } from './arrows.ts';
import type { Corner } from './close-up.ts';
import type { Scene } from '../body/surfaces.ts';

/**
 * How much of the figure is at a point of the picture: 1 skin and clothes, 0 paper.
 * @param depth of the arrow, as the view has it: what lies far behind it counts less
 */
export type Ink = (x: number, y: number, depth: number) => number;

/** What lies behind everything may be drawn over, and furniture rather than skin. */
const INK = { body: 1, tool: 0.8, furniture: 0.3, far: 0.25, behind: 0 } as const;
/** What lies so far behind an arrow is no longer what it tells of, in body units. */
const FAR = 14;
/** A cushion is squeezed and lain on like a tool. */
const isTool = (material: string): boolean => TOOL.test(material) || material === 'cushion';

/**
 * What a picture has at each point, as an arrow beside it must know.
 * @param factor picture units per sample
 * @param round the close-up, in picture units: an arrow never runs into it
 */
export function inkOf(hits: Hits, scene: Scene, factor: number, round?: Round | null): Ink {
  const weights = scene.surfaces.map(({ tool, material }) =>
    tool !== true
      ? INK.body
      : BACKDROP.test(material)
        ? INK.behind
        : isTool(material)
          ? INK.tool
          : INK.furniture,
  );
  return (x, y, depth) => {
    const far = round ? Math.hypot(x - round.middle[0], y - round.middle[1]) : Infinity;
    if (round && far < round.radius) return INK.body;
    const [column, row] = [Math.floor(x / factor), Math.floor(y / factor)];
    if (column < 0 || row < 0 || column >= hits.width || row >= hits.height) return 0;
    const at = row * hits.width + column;
    const weight = weights[hits.surface[at] ?? -1] ?? 0;
    return depth - (hits.depth[at] ?? 0) > FAR ? Math.min(weight, INK.far) : weight;
  };
}
type Round = { readonly middle: Point; readonly radius: number };

/** Where a close-up stands, in picture units. */
export const roundOf = (corner: Corner | null, window: Window, unit: number): Round | null =>
  corner && {
    middle: [(corner.x - window.left) * unit, (window.top - corner.y) * unit],
    radius: corner.radius * unit,
  };

/** An arrow keeps this much paper round its shaft, in picture units: it has a pale seam. */
const SEAM = 1.5;

/** Where an arrow is looked at: along and across its shaft, and all over its heads. */
function spotsOf(from: Point, to: Point, arrow: Arrow): { shaft: Point[]; heads: Point[] } {
  const line = arrowPoints(from, to, arrow, 25);
  const half = (arrow.push ? SHAFT_WIDTH.push : SHAFT_WIDTH.move) / 2 + SEAM;
  const shaft = line.flatMap((p, at): Point[] => {
    const [a, b] = [line[at - 1] ?? p, line[at + 1] ?? p];
    const size = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
    const [x, y] = [((b[1] - a[1]) / size) * half, ((a[0] - b[0]) / size) * half];
    return [p, [p[0] + x, p[1] + y], [p[0] - x, p[1] - y]];
  });
  const shares = [0.08, 0.3, 0.55, 0.8, 1];
  const heads = arrowHeads(from, to, arrow).flatMap(([tip, left, right]) =>
    shares.flatMap((down) =>
      [0, 0.25, 0.5, 0.75, 1].map((across): Point => {
        const x = left[0] + (right[0] - left[0]) * across;
        const y = left[1] + (right[1] - left[1]) * across;
        return [tip[0] + (x - tip[0]) * down, tip[1] + (y - tip[1]) * down];
      }),
    ),
  );
  return { shaft, heads };
}

/** An arrow in the picture: its ends in picture units, and its depth as the view has it. */
export type PlacedArrow = {
  readonly arrow: Arrow;
  readonly from: Point;
  readonly to: Point;
  readonly depth: number;
};

/** How much of an arrow lies on the figure, from 0 to 1: heads and shaft count alike. */
export function arrowCover({ from, to, arrow, depth }: PlacedArrow, ink: Ink): number {
  const { shaft, heads } = spotsOf(from, to, arrow);
  return (inkAt(shaft, ink, depth) + inkAt(heads, ink, depth)) / 2;
}

const inkAt = (spots: readonly Point[], ink: Ink, depth: number, x = 0, y = 0): number =>
  spots.reduce((sum, p) => sum + ink(p[0] + x, p[1] + y, depth), 0) / spots.length;

/** An arrow is moved no further than this, in body units. */
const FURTHEST = 5;
/** Shifts are tried in steps of this, in body units. */
const STEP = 0.5;
/** To lie free is worth a way of so many body units. */
const FREE = 30;
/** A way along the arrow counts so much more than one to its side: it should tell of the same place. */
const ALONG = 2;

/**
 * The way by which an arrow is moved as a whole so that it lies beside the figure and not on it: the
 * nearest place where it covers least, within the picture. Length, direction and bow stay. An arrow that
 * goes round what moves stays where it is.
 * @param unit picture units per body unit
 */
export function besideFigure(
  { from, to, arrow, depth }: PlacedArrow,
  ink: Ink,
  unit: number,
  size: { readonly width: number; readonly height: number },
): Point {
  if (isRound(arrow)) return [0, 0];
  const { shaft, heads } = spotsOf(from, to, arrow);
  const all = [...shaft, ...heads];
  const [xs, ys] = [all.map((p) => p[0]), all.map((p) => p[1])];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const long = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
  const costAt = (x: number, y: number): number => {
    if (left + x < 0 || right + x > size.width || top + y < 0 || bottom + y > size.height) {
      return Infinity;
    }
    const along = Math.abs((x * (to[0] - from[0]) + y * (to[1] - from[1])) / long) / unit;
    const across = Math.abs((x * (to[1] - from[1]) - y * (to[0] - from[0])) / long) / unit;
    const way = Math.hypot(along * ALONG, across);
    if (way > FURTHEST) return Infinity;
    return way + (FREE * (inkAt(shaft, ink, depth, x, y) + inkAt(heads, ink, depth, x, y))) / 2;
  };
  let best: Point = [0, 0];
  let least = costAt(0, 0);
  // An arrow that runs out of the picture has a letter of its own.
  if (least === Infinity || least === 0) return best;
  const steps = Math.floor(FURTHEST / STEP);
  for (let down = -steps; down <= steps; down += 1) {
    for (let over = -steps; over <= steps; over += 1) {
      const shift: Point = [over * STEP * unit, down * STEP * unit];
      const cost = costAt(...shift);
      if (cost < least) [best, least] = [shift, cost];
    }
  }
  return best;
}

/** The arrows of a pose, each beside the figure. */
export function arrowsBeside(
  { drawing, skeleton }: Placed,
  view: View,
  window: Window,
  figure: Figure,
  ink: Ink,
): readonly PlacedArrow[] {
  const unit = figure.scale;
  const at = (p: Vector): Point => {
    const seen = view.point(p);
    return [(seen[0] - window.left) * unit, (window.top - seen[1]) * unit];
  };
  const size = {
    width: (window.right - window.left) * unit,
    height: (window.top - window.bottom) * unit,
  };
  return drawing.arrows.map((arrow) => {
    const [start, end] = [resolvePlace(arrow.from, skeleton), resolvePlace(arrow.to, skeleton)];
    const [from, to] = [at(start), at(end)];
    const depth = (view.point(start)[2] + view.point(end)[2]) / 2;
    const [x, y] = besideFigure({ arrow, from, to, depth }, ink, unit, size);
    return { arrow, from: [from[0] + x, from[1] + y], to: [to[0] + x, to[1] + y], depth };
  });
}
