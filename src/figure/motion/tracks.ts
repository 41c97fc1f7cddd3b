import type { Point } from '../trace/graph.ts';
import { signedArea } from './outline.ts';

/** A closed border with what line it carries at each point (see LINE in trace/regions.ts). */
export type Loop = { readonly points: readonly Point[]; readonly ink: readonly number[] };

/** One border through all pictures of a movement: as many points in each, or null where it is not. */
export type Track = { readonly count: number; readonly frames: readonly (Loop | null)[] };

/** Picture units from one point to the next. */
const SPACING = 4.8;
const LEAST = 8;
const MOST = 76;
/** How the pieces of a layer are found again from one picture to the next. */
export type Pieces = {
  /** No more than this, the largest. */
  readonly most: number;
  /** A piece that is farther away than this, in picture units, is another one. */
  readonly farthest: number;
};

/** A body and its clothes fall into few pieces, and may move far. */
const OF_A_LAYER: Pieces = { most: 3, farthest: Infinity };

const size = (points: readonly Point[]): number =>
  points.reduce((sum, p, at) => {
    const q = points[(at + 1) % points.length] ?? p;
    return sum + Math.hypot(p[0] - q[0], p[1] - q[1]);
  }, 0);

const centre = (points: readonly Point[]): Point => [
  points.reduce((sum, p) => sum + p[0], 0) / points.length,
  points.reduce((sum, p) => sum + p[1], 0) / points.length,
];

/** Steps round a loop in which two loops are compared. */
const DIAL = 360;
/** Points at which they are compared. */
const MARKS = 18;

/** A way round a loop by its length. */
function ruler({ points, ink }: Loop) {
  const sums = [0];
  points.forEach((p, at) => {
    const q = points[(at + 1) % points.length] ?? p;
    sums.push((sums[at] ?? 0) + Math.hypot(p[0] - q[0], p[1] - q[1]));
  });
  const total = sums[points.length] ?? 0;
  /** Points at these even shares of the length, from a share of it on. */
  const walk = (count: number, start: number): Point[] => {
    const out: Point[] = [];
    let at = 0;
    let last = -1;
    for (let k = 0; k < count; k += 1) {
      const wanted = ((start + k / count) % 1) * total;
      if (wanted < last) at = 0;
      last = wanted;
      while (at < points.length - 1 && (sums[at + 1] ?? 0) < wanted) at += 1;
      const p = points[at] ?? [0, 0];
      const q = points[(at + 1) % points.length] ?? p;
      const long = (sums[at + 1] ?? 0) - (sums[at] ?? 0);
      const share = long > 0 ? (wanted - (sums[at] ?? 0)) / long : 0;
      out.push([p[0] + (q[0] - p[0]) * share, p[1] + (q[1] - p[1]) * share]);
    }
    return out;
  };
  /** The line that most of each piece between two such points carries. */
  const lines = (count: number, start: number): number[] => {
    const tallies = Array.from({ length: count }, () => [0, 0, 0, 0]);
    points.forEach((_, at) => {
      const share = ((sums[at] ?? 0) / total - start + 1) % 1;
      const tally = tallies[Math.min(count - 1, Math.floor(share * count))];
      const line = ink[at] ?? 0;
      if (tally) tally[line] = (tally[line] ?? 0) + 1;
    });
    return tallies.map((tally) => tally.indexOf(Math.max(...tally)));
  };
  return { walk, lines };
}

/** `count` points at even distances along a loop, from a share of its length on. */
export function resample(loop: Loop, count: number, start: number): Loop {
  const { walk, lines } = ruler(loop);
  return { points: walk(count, start), ink: lines(count, start) };
}

/** Turns a loop until it lies best on the one before; both may have moved as a whole. */
function onto(loop: Loop, count: number, before: Loop): Loop {
  const here = ruler(loop).walk(DIAL, 0);
  const there = ruler(before).walk(MARKS, 0);
  const from = centre(there);
  const to = centre(here);
  let best = 0;
  let least = Infinity;
  for (let start = 0; start < DIAL; start += 2) {
    let cost = 0;
    for (let mark = 0; mark < MARKS && cost < least; mark += 1) {
      const p = here[(start + (mark * DIAL) / MARKS) % DIAL] ?? [0, 0];
      const q = there[mark] ?? [0, 0];
      cost += (p[0] - to[0] - q[0] + from[0]) ** 2 + (p[1] - to[1] - q[1] + from[1]) ** 2;
    }
    if (cost < least) {
      least = cost;
      best = start;
    }
  }
  return resample(loop, count, best / DIAL);
}

/** A line that is alone between two others is noise of the samples. */
const steady = (ink: readonly number[]): number[] =>
  ink.map((own, at) => {
    const a = ink[(at + ink.length - 1) % ink.length] ?? own;
    const b = ink[(at + 1) % ink.length] ?? own;
    return a === b ? a : own;
  });

/** All orders of a few things. */
function ordersOf<T>(all: readonly T[]): readonly (readonly T[])[] {
  if (all.length < 2) return [all];
  return all.flatMap((first, at) => ordersOf(all.toSpliced(at, 1)).map((rest) => [first, ...rest]));
}

/**
 * Pieces in the order of those before, if there are as many and each goes the same way round: as they
 * move most alike. The two halves of a stick that is held in its middle travel farther from one picture
 * to the next than they are apart, and each would take the other for itself.
 * @returns null where pieces come or go
 */
function asBefore(
  loops: readonly Loop[],
  before: readonly (Loop | null | undefined)[],
  farthest: number,
): readonly Loop[] | null {
  const last = before.flatMap((one) => (one ? [one] : []));
  if (loops.length !== last.length || last.length !== before.length) return null;
  let found: readonly Loop[] | null = null;
  let least = Infinity;
  for (const order of ordersOf(loops)) {
    const ways = order.map((loop, at): Point => {
      const [here, there] = [centre(loop.points), centre(last[at]?.points ?? [])];
      return [here[0] - there[0], here[1] - there[1]];
    });
    const turned = order.some(
      (loop, at) =>
        Math.sign(signedArea(loop.points)) !== Math.sign(signedArea(last[at]?.points ?? [])),
    );
    const mean = centre(ways);
    const spread = ways.reduce((sum, p) => sum + Math.hypot(p[0] - mean[0], p[1] - mean[1]), 0);
    const strayed = ways.some((way) => Math.hypot(...way) > farthest);
    if (turned || strayed || spread >= least) continue;
    least = spread;
    found = order;
  }
  return found;
}

/** A few pieces are told apart by how they move; to try all orders of more would take long. */
const FEW = 3;

/**
 * Which piece of a picture goes on which piece of the picture before: of a few that are all there
 * again those that move alike, else the nearest of its kind.
 */
function pieces(
  frames: readonly (readonly Loop[])[],
  { most, farthest }: Pieces,
): (Loop | null)[][] {
  const slots: (Loop | null)[][] = [];
  frames.forEach((loops, frame) => {
    const free = new Set(slots.keys());
    const alike =
      slots.length > 1 && slots.length <= FEW
        ? asBefore(
            loops.slice(0, most),
            slots.map((slot) => slot.at(-1)),
            farthest,
          )
        : null;
    if (alike) {
      alike.forEach((loop, slot) => slots[slot]?.push(loop));
      return;
    }
    for (const loop of loops.slice(0, most)) {
      const here = centre(loop.points);
      const way = Math.sign(signedArea(loop.points));
      let found = -1;
      let least = Infinity;
      for (const slot of free) {
        const last = slots[slot]?.findLast((one) => one !== null);
        if (!last || Math.sign(signedArea(last.points)) !== way) continue;
        const there = centre(last.points);
        const far = Math.hypot(here[0] - there[0], here[1] - there[1]);
        if (far < least && far <= farthest) {
          least = far;
          found = slot;
        }
      }
      if (found < 0) {
        if (slots.length >= most) continue;
        found = slots.push(frames.slice(0, frame).map(() => null)) - 1;
      }
      free.delete(found);
      slots[found]?.push(loop);
    }
    for (const slot of free) slots[slot]?.push(null);
  });
  return slots;
}

/**
 * The borders of one layer in all pictures, in picture units, made of equally many points each.
 * @param frames borders of each picture, the largest first
 */
export function tracksOf(
  frames: readonly (readonly Loop[])[],
  of: Pieces = OF_A_LAYER,
): readonly Track[] {
  return pieces(frames, of).map((loops) => {
    const longest = Math.max(...loops.map((loop) => (loop ? size(loop.points) : 0)));
    const count = Math.max(LEAST, Math.min(MOST, Math.round(longest / SPACING)));
    let before: Loop | null = null;
    return {
      count,
      frames: loops.map((loop) => {
        if (!loop) return null;
        const fitted: Loop = before ? onto(loop, count, before) : resample(loop, count, 0);
        before = fitted;
        return { points: fitted.points, ink: steady(fitted.ink) };
      }),
    };
  });
}

/** Seen in a picture, and in none beside it. */
function isBlink(frames: Track['frames'], at: number): boolean {
  return (frames[at - 1] ?? null) === null && (frames[at + 1] ?? null) === null;
}

/**
 * Tracks without pieces that are seen in one picture only: nothing says where such a piece comes from
 * and where it goes, and it would stand still as a speck.
 * @param most pieces of at least this size stay, in square picture units
 * @param ends whether those of the first and the last picture go too; there the movement rests
 */
export function withoutBlinks(
  tracks: readonly Track[],
  most: number,
  ends: boolean,
): readonly Track[] {
  return tracks
    .map(({ count, frames }) => ({
      count,
      frames: frames.map((frame, at) => {
        const small = frame !== null && Math.abs(signedArea(frame.points)) / 2 < most;
        const rests = !ends && (at === 0 || at === frames.length - 1);
        return small && !rests && isBlink(frames, at) ? null : frame;
      }),
    }))
    .filter(({ frames }) => frames.some((frame) => frame !== null));
}
