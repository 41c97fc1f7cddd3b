import type { Arrow } from '../body/drawing.ts';
import type { Point } from '../trace/graph.ts';
import { shortNumbers } from '../trace/path-data.ts';

/** An arrow in picture units: a line and its filled heads. */
export type ArrowPaths = { readonly shaft: string; readonly heads: string };

/** Length and half width of an arrow head, in picture units. */
const HEAD = { move: [10, 6], push: [11, 8] } as const;

export const SHAFT_WIDTH = { move: 3.4, push: 5.5 } as const;

/** An arrow that bows less than this is straight. */
const STRAIGHT = 0.02;
/** From this bow on an arrow is most of a circle round what moves. */
const ROUND = 1;
export const isRound = ({ bow }: Arrow): boolean => Math.abs(bow) >= ROUND;

/** The way of a shaft: where it is at a share from 0 to 1, and how a path goes to there. */
type Way = {
  readonly at: (share: number) => Point;
  readonly to: (start: number, end: number) => string;
};

/**
 * A part of a circle through both ends; with `flat` the circle is seen from the side, as an ellipse.
 * The picture's y points down, and a bow is to the left of the direction of travel.
 */
function wayOf(from: Point, to: Point, { bow, flat = 1 }: Arrow): Way {
  const dx = to[0] - from[0];
  const dy = (to[1] - from[1]) / flat;
  const size = Math.hypot(dx, dy);
  const line = (end: Point) => `L${shortNumbers([...end])}`;
  if (Math.abs(bow) < STRAIGHT || size === 0) {
    const at = (share: number): Point => [
      from[0] + (to[0] - from[0]) * share,
      from[1] + (to[1] - from[1]) * share,
    ];
    return { at, to: (_, end) => line(at(end)) };
  }
  const rise = (Math.abs(bow) * size) / 2;
  const radius = (size * size) / 8 / rise + rise / 2;
  const towards = (Math.sign(bow) * (rise - radius)) / size;
  const middle: Point = [
    (from[0] + to[0]) / 2 + dy * towards,
    (from[1] + to[1]) / 2 / flat - dx * towards,
  ];
  const start = Math.atan2(from[1] / flat - middle[1], from[0] - middle[0]);
  const turn = Math.sign(bow) * 4 * Math.atan((2 * rise) / size);
  const at = (share: number): Point => [
    middle[0] + Math.cos(start + turn * share) * radius,
    (middle[1] + Math.sin(start + turn * share) * radius) * flat,
  ];
  const radii = shortNumbers([radius, radius * flat]);
  return {
    at,
    to: (first, last) => {
      const large = Number(Math.abs(turn) * (last - first) > Math.PI);
      return `A${radii} 0 ${large} ${Number(bow > 0)} ${shortNumbers([...at(last)])}`;
    },
  };
}

/** Points along an arrow, its ends included: all that has to know where it lies asks here. */
export const arrowPoints = (from: Point, to: Point, arrow: Arrow, count = 9): readonly Point[] => {
  const { at } = wayOf(from, to, arrow);
  return Array.from({ length: count }, (_, index) => at(index / (count - 1)));
};

/** The share of a way that is so far from its end, in picture units along the straight. */
function before(way: Way, end: 0 | 1, away: number): number {
  const tip = way.at(end);
  const step = end === 1 ? -0.01 : 0.01;
  let share: number = end;
  const gap = () => {
    const [x, y] = way.at(share);
    return Math.hypot(x - tip[0], y - tip[1]);
  };
  while (gap() < away && share + step > 0 && share + step < 1) share += step;
  return share;
}

/** A head: its tip, and the two corners of its base. */
export type Corners = readonly [Point, Point, Point];

/** The heads of an arrow, and the shares of its way from base to base. */
function headsOf(way: Way, arrow: Arrow) {
  const [long, half] = arrow.push ? HEAD.push : HEAD.move;
  const head = (end: 0 | 1): Corners => {
    const tip = way.at(end);
    const [x, y] = way.at(before(way, end, long));
    const size = Math.hypot(tip[0] - x, tip[1] - y) || 1;
    const ux = (tip[0] - x) / size;
    const uy = (tip[1] - y) / size;
    const base: Point = [tip[0] - ux * long, tip[1] - uy * long];
    return [
      tip,
      [base[0] + uy * half, base[1] - ux * half],
      [base[0] - uy * half, base[1] + ux * half],
    ];
  };
  return {
    heads: arrow.both ? [head(0), head(1)] : [head(1)],
    // The shaft ends a little within the head, so that no seam shows.
    first: arrow.both ? before(way, 0, long - 1) : 0,
    last: before(way, 1, long - 1),
  };
}

/** The corners of the heads of an arrow, in picture units. */
export const arrowHeads = (from: Point, to: Point, arrow: Arrow): readonly Corners[] =>
  headsOf(wayOf(from, to, arrow), arrow).heads;

/** An arrow between two points of the picture, along a part of a circle. */
export function arrowPaths(from: Point, to: Point, arrow: Arrow): ArrowPaths {
  const way = wayOf(from, to, arrow);
  const { heads, first, last } = headsOf(way, arrow);
  return {
    shaft: `M${shortNumbers([...way.at(first)])}${way.to(first, last)}`,
    heads: heads
      .map(
        ([tip, left, right]) => `M${shortNumbers([...tip])}L${shortNumbers([...left, ...right])}z`,
      )
      .join(''),
  };
}
