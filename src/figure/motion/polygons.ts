import type { Point } from '../trace/graph.ts';
import type { Loop, Track } from './tracks.ts';

/** How far a straight edge may be off, in picture units. */
const OFF = 0.5;

/** Indices of the points that a polygon needs (Douglas and Peucker, 1973). */
function corners(points: readonly Point[], from: number, to: number, out: number[]): void {
  const a = points[from] ?? [0, 0];
  const b = points[to % points.length] ?? a;
  const long = Math.hypot(b[0] - a[0], b[1] - a[1]);
  let worst = OFF;
  let found = -1;
  for (let at = from + 1; at < to; at += 1) {
    const p = points[at] ?? a;
    const off =
      long < 1e-9
        ? Math.hypot(p[0] - a[0], p[1] - a[1])
        : Math.abs((p[0] - a[0]) * (b[1] - a[1]) - (p[1] - a[1]) * (b[0] - a[0])) / long;
    if (off > worst) {
      worst = off;
      found = at;
    }
  }
  if (found < 0) {
    out.push(from);
    return;
  }
  corners(points, from, found, out);
  corners(points, found, to, out);
}

function polygon({ points, ink }: Loop): Loop {
  const first = points[0] ?? [0, 0];
  let far = 0;
  points.forEach((p, at) => {
    const q = points[far] ?? first;
    const gain = Math.hypot(p[0] - first[0], p[1] - first[1]);
    if (gain > Math.hypot(q[0] - first[0], q[1] - first[1])) far = at;
  });
  const kept: number[] = [];
  corners(points, 0, far, kept);
  corners(points, far, points.length, kept);
  return {
    points: kept.map((at) => points[at] ?? first),
    // The line that most of an edge carries.
    ink: kept.map((at, index) => {
      const end = kept[index + 1] ?? points.length;
      const tally = [0, 0, 0, 0];
      for (let k = at; k < end; k += 1) tally[ink[k] ?? 0] = (tally[ink[k] ?? 0] ?? 0) + 1;
      return tally.indexOf(Math.max(...tally));
    }),
  };
}

/** Tracks of a thing that stands still and keeps its shape, as polygons; null if it does not. */
export function polygonTracks(frames: readonly (readonly Loop[])[]): readonly Track[] | null {
  const first = frames[0] ?? [];
  const key = (loops: readonly Loop[]) => JSON.stringify(loops.map(({ points }) => points));
  const shape = key(first);
  if (frames.some((loops) => key(loops) !== shape)) return null;
  return first.map((loop) => {
    const fixed = polygon(loop);
    return { count: fixed.points.length, frames: frames.map(() => fixed) };
  });
}
