import type { Arrow } from '../body/drawing.ts';
import type { Point } from '../trace/graph.ts';
import { shortNumbers } from '../trace/path-data.ts';

/** An arrow in picture units: a line and its filled heads. */
export type ArrowPaths = { readonly shaft: string; readonly heads: string };

/** Length and half width of an arrow head, in picture units. */
const HEAD = { move: [10, 6], push: [11, 8] } as const;

export const SHAFT_WIDTH = { move: 3.4, push: 5.5 } as const;

/** A bowed arrow between two points of the picture. */
export function arrowPaths(from: Point, to: Point, arrow: Arrow): ArrowPaths {
  const [headLength, headHalf] = arrow.push ? HEAD.push : HEAD.move;
  const dx = to[0] - from[0];
  const dy = to[1] - from[1];
  // To the left of the direction of travel; the picture's y points down.
  const control: Point = [
    (from[0] + to[0]) / 2 + dy * arrow.bow,
    (from[1] + to[1]) / 2 - dx * arrow.bow,
  ];
  const head = (tip: Point, comes: Point): { path: string; base: Point } => {
    const size = Math.hypot(tip[0] - comes[0], tip[1] - comes[1]) || 1;
    const ux = (tip[0] - comes[0]) / size;
    const uy = (tip[1] - comes[1]) / size;
    const base: Point = [tip[0] - ux * headLength, tip[1] - uy * headLength];
    const left: Point = [base[0] + uy * headHalf, base[1] - ux * headHalf];
    const right: Point = [base[0] - uy * headHalf, base[1] + ux * headHalf];
    return {
      path: `M${shortNumbers([...tip])}L${shortNumbers([...left, ...right])}z`,
      base: [base[0] + ux, base[1] + uy],
    };
  };
  const end = head(to, control);
  const start = arrow.both ? head(from, control) : { path: '', base: from };
  return {
    shaft: `M${shortNumbers([...start.base])}Q${shortNumbers([...control, ...end.base])}`,
    heads: start.path + end.path,
  };
}
