import { fitPoints, unit as direction, type Curve } from './fit.ts';
import type { Chain, Graph, Point } from './graph.ts';

export type { Curve } from './fit.ts';

/** Vertices that the tangent at an end looks along. */
const LOOK = 5;

/** Fits one chain of the graph; `tolerance` is in samples. */
export function fitChain(graph: Graph, chain: Chain, tolerance: number): Curve[] {
  const { vertices, closed } = chain;
  const points = vertices.map(graph.place);
  const last = points.length - 1;
  const point = (index: number): Point => points[Math.max(0, Math.min(last, index))] ?? [0, 0];
  if (closed && points.length < 4) return [];
  const smoothSeam = closed && graph.degree(vertices[0] ?? -1) === 2;
  if (smoothSeam) {
    const tangent = direction(point(last - LOOK), point(LOOK));
    return fitPoints(points, tangent, [-tangent[0], -tangent[1]], tolerance);
  }
  /** If the line goes on beyond the junction, its tangent there is that of the whole line. */
  const endTangent = (end: number, next: number, inner: Point): Point | null => {
    let before = next;
    let at = end;
    for (let count = 0; count < LOOK; count += 1) {
      const on = graph.onward(at, before);
      if (on === null) break;
      before = at;
      at = on;
    }
    return at === end ? null : direction(graph.place(at), inner);
  };
  const start =
    endTangent(vertices[0] ?? -1, vertices[1] ?? -1, point(LOOK)) ??
    direction(point(0), point(LOOK));
  const end =
    endTangent(vertices[last] ?? -1, vertices[last - 1] ?? -1, point(last - LOOK)) ??
    direction(point(last), point(last - LOOK));
  return fitPoints(points, start, end, tolerance);
}

/** Samples that a straight edge may be off: it wobbles by a sample on the grid. */
const WOBBLE = 1.3;

/** One straight line for a chain that is straight but for the grid: edges of boxes. */
export function straightChain(graph: Graph, chain: Chain): Curve[] | null {
  const points = chain.vertices.map(graph.place);
  const first = points[0];
  const last = points[points.length - 1];
  if (chain.closed || !first || !last || points.length < 12) return null;
  const [dx, dy] = direction(first, last);
  const off = points.some(
    (p) => Math.abs((p[0] - first[0]) * dy - (p[1] - first[1]) * dx) > WOBBLE,
  );
  const between = (share: number): Point => [
    first[0] + (last[0] - first[0]) * share,
    first[1] + (last[1] - first[1]) * share,
  ];
  return off ? null : [[first, between(1 / 3), between(2 / 3), last]];
}

export const reversed = (curves: readonly Curve[]): Curve[] =>
  curves.map(([a, b, c, d]): Curve => [d, c, b, a]).reverse();

/** A fitted chain, ready to be joined with others. */
export type Stroke = {
  readonly curves: readonly Curve[];
  readonly first: number;
  readonly last: number;
  readonly closed: boolean;
  /** Length in samples. */
  readonly size: number;
  /** Whether it parts two colours, somewhere along it. */
  readonly edge: boolean;
};

type End = { readonly stroke: Stroke; readonly backwards: boolean };

function endsByVertex(strokes: readonly Stroke[]): Map<number, End[]> {
  const ends = new Map<number, End[]>();
  const put = (vertex: number, end: End) => {
    ends.set(vertex, [...(ends.get(vertex) ?? []), end]);
  };
  for (const stroke of strokes) {
    if (stroke.closed) continue;
    put(stroke.first, { stroke, backwards: false });
    put(stroke.last, { stroke, backwards: true });
  }
  return ends;
}

/** Joins border strokes to closed loops, for fills. */
export function closeLoops(strokes: readonly Stroke[]): (readonly Curve[])[] {
  const ends = endsByVertex(strokes);
  const used = new Set<Stroke>();
  const loops: (readonly Curve[])[] = [];
  for (const stroke of strokes) {
    if (stroke.closed) {
      loops.push(stroke.curves);
      continue;
    }
    if (used.has(stroke)) continue;
    used.add(stroke);
    const loop = [...stroke.curves];
    let at = stroke.last;
    while (at !== stroke.first) {
      const next = ends.get(at)?.find((end) => !used.has(end.stroke));
      if (!next) break;
      used.add(next.stroke);
      loop.push(...(next.backwards ? reversed(next.stroke.curves) : next.stroke.curves));
      at = next.backwards ? next.stroke.first : next.stroke.last;
    }
    loops.push(loop);
  }
  return loops;
}

/** Joins strokes that only meet each other to long lines, which cost fewer bytes. */
export function joinLines(strokes: readonly Stroke[]): Stroke[] {
  const ends = endsByVertex(strokes);
  const used = new Set<Stroke>();
  const lines: Stroke[] = [];
  const extend = (line: Stroke): Stroke => {
    let current = line;
    for (;;) {
      const meeting = ends.get(current.last) ?? [];
      const next = meeting.filter((end) => !used.has(end.stroke));
      const only = next[0];
      if (!only || next.length > 1 || meeting.length > 2) return current;
      used.add(only.stroke);
      current = {
        curves: [
          ...current.curves,
          ...(only.backwards ? reversed(only.stroke.curves) : only.stroke.curves),
        ],
        first: current.first,
        last: only.backwards ? only.stroke.first : only.stroke.last,
        closed: false,
        size: current.size + only.stroke.size,
        edge: current.edge || only.stroke.edge,
      };
    }
  };
  const backwards = (line: Stroke): Stroke => ({
    ...line,
    curves: reversed(line.curves),
    first: line.last,
    last: line.first,
  });
  for (const stroke of strokes) {
    if (used.has(stroke)) continue;
    used.add(stroke);
    lines.push(stroke.closed ? stroke : extend(backwards(extend(stroke))));
  }
  return lines;
}

/**
 * Which strokes of a drawing are crumbs: shorter than `least` samples, and no piece of a line. A piece
 * is what lies between two longer strokes, or between any two if it parts two colours: without it there
 * is a gap.
 */
export function crumbsOf(strokes: readonly Stroke[], least: number): (stroke: Stroke) => boolean {
  const ends = endsByVertex(strokes);
  const isHeld = (vertex: number, { edge }: Stroke): boolean => {
    const meeting = ends.get(vertex) ?? [];
    return edge ? meeting.length > 1 : meeting.some(({ stroke }) => stroke.size > least);
  };
  return (stroke) => {
    const { size, closed, first, last } = stroke;
    if (size > least) return false;
    return closed || first === last || !isHeld(first, stroke) || !isHeld(last, stroke);
  };
}

/** The area inside a loop's points and handles: near enough to tell crumbs from regions. */
export function loopArea(curves: readonly Curve[]): number {
  const points = curves.flatMap(([start, one, two]) => [start, one, two]);
  let area = 0;
  points.forEach((p, index) => {
    const q = points[(index + 1) % points.length] ?? p;
    area += p[0] * q[1] - q[0] * p[1];
  });
  return Math.abs(area / 2);
}
