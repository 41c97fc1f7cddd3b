import { NOTHING } from '../trace/march.ts';
import type { Sheet } from './outline.ts';

/** `votes[a][b]`: at how many samples `a` lies before `b`. */
export type Votes = readonly Float64Array[];

/** Depths nearer than this to each other say nothing, in body units. */
const LEVEL = 0.03;

/** The rectangle of the grid in which a sheet shows something: from left and top to before right and bottom. */
type Extent = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

/** Extents of sheets that have been asked for: what does not move has one sheet in many pictures. */
const extentsKnown = new WeakMap<Sheet, Extent>();

export function extentOf(sheet: Sheet): Extent {
  const known = extentsKnown.get(sheet);
  if (known) return known;
  const { width, height, depth } = sheet;
  let [left, right, top, bottom] = [width, 0, height, 0];
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      if ((depth[row * width + column] ?? NOTHING) < NOTHING / 2) continue;
      if (column < left) left = column;
      if (column >= right) right = column + 1;
      if (row < top) top = row;
      bottom = row + 1;
    }
  }
  const extent = {
    left: sheet.left + left,
    right: sheet.left + right,
    top: sheet.top + top,
    bottom: sheet.top + bottom,
  };
  extentsKnown.set(sheet, extent);
  return extent;
}

/** The first of every other number from `from` that is not below `to`. */
const onward = (from: number, to: number): number => from + 2 * Math.ceil((to - from) / 2);

export function voteOf(sheets: readonly (Sheet | null)[]): Votes {
  const votes = sheets.map(() => new Float64Array(sheets.length));
  const extents = sheets.map((sheet) => sheet && extentOf(sheet));
  sheets.forEach((one, a) => {
    const own = extents[a];
    if (!one || !own) return;
    sheets.slice(0, a).forEach((other, b) => {
      const its = extents[b];
      if (!other || !its) return;
      const left = Math.max(one.left, other.left);
      const top = Math.max(one.top, other.top);
      // Every other sample from the corner of both is asked, as far as both have any.
      const first = onward(left, Math.max(own.left, its.left));
      const right = Math.min(own.right, its.right);
      const bottom = Math.min(own.bottom, its.bottom);
      let before = 0;
      let behind = 0;
      for (let row = onward(top, Math.max(own.top, its.top)); row < bottom; row += 2) {
        for (let column = first; column < right; column += 2) {
          const z = one.depth[(row - one.top) * one.width + column - one.left] ?? NOTHING;
          const w = other.depth[(row - other.top) * other.width + column - other.left] ?? NOTHING;
          if (z < NOTHING / 2 || w < NOTHING / 2 || Math.abs(z - w) < LEVEL) continue;
          if (z > w) before += 1;
          else behind += 1;
        }
      }
      const [mine, others] = [votes[a], votes[b]];
      if (mine) mine[b] = before;
      if (others) others[a] = behind;
    });
  });
  return votes;
}

/** How much the whole movement counts beside one picture: no layer changes its place for nothing. */
const CUSTOM = 0.15;
/** Where two layers are as much before as behind each other, they keep to the picture before. */
const KEEPS = 0.3;
/** So much that nothing else can part them. */
const HOLDS = 1000;

/**
 * From the farthest to the nearest: the order with the fewest samples against it, step by step.
 * @param held sets that each keep their order through the whole movement, as what lies round the
 *   head: on the way from one order to the next the hair would fall over the face, and the hem of
 *   the shorts down the thigh
 * @param ears those of the head: they lie on the rest of it. The far one is behind the head, so that
 *   votes would put both under it, and the near one would be seen through a hole that closes on the way
 * @param last the order of the picture before; a sleeve and the arm in it do not change places for a
 *   few samples
 */
export function orderBy(
  votes: Votes,
  all: Votes,
  ground: ReadonlySet<number>,
  held: readonly ReadonlySet<number>[],
  ears: ReadonlySet<number>,
  last: readonly number[] = [],
): readonly number[] {
  const places = new Map(last.map((leaf, place) => [leaf, place]));
  const ask = (a: number, b: number): number => {
    const wasNearer = (places.get(a) ?? -1) > (places.get(b) ?? -1);
    if (held.some((set) => set.has(a) && set.has(b))) {
      if (ears.has(a) !== ears.has(b)) return ears.has(a) ? HOLDS * HOLDS : 0;
      // Faces of a tool lie beside each other: nothing says which is first, and yet it must not change.
      return (all[a]?.[b] ?? 0) * HOLDS + (wasNearer ? HOLDS / 10 : 0);
    }
    const own = votes[a]?.[b] ?? 0;
    const kept = wasNearer ? KEEPS * (own + (votes[b]?.[a] ?? 0)) : 0;
    return own + CUSTOM * (all[a]?.[b] ?? 0) + kept;
  };
  const count = votes.length;
  /** What it costs to paint one before another; asked again and again. */
  const costs = new Float64Array(count * count);
  for (let a = 0; a < count; a += 1) {
    for (let b = 0; b < a; b += 1) {
      const [one, other] = [ask(a, b), ask(b, a)];
      costs[a * count + b] = Math.max(0, one - other);
      costs[b * count + a] = Math.max(0, other - one);
    }
  }
  const cost = (a: number, b: number): number => costs[a * count + b] ?? 0;
  const left = new Set(votes.keys());
  const order: number[] = [];
  while (left.size > 0) {
    let best = -1;
    let least = Infinity;
    for (const a of left) {
      let sum = ground.has(a) ? -1e12 : 0;
      for (const b of left) if (a !== b) sum += cost(a, b);
      if (sum < least) {
        least = sum;
        best = a;
      }
    }
    order.push(best);
    left.delete(best);
  }
  const fixed = order.filter((a) => ground.has(a)).length;
  return sifted(order, fixed, cost);
}

/** Rounds in which leaves look for a better place; few films need more than three. */
const ROUNDS = 8;

/**
 * Each leaf goes where fewest samples are against it, until none finds a better place. Step by step
 * alone, a finger would be painted first: where big leaves are at odds, anything small costs less, and
 * all that it lies before would get a hole of its shape.
 * @param fixed so many at the beginning stay where they are
 * @param cost what it costs to paint the first before the second
 */
function sifted(
  order: readonly number[],
  fixed: number,
  cost: (a: number, b: number) => number,
): readonly number[] {
  const sorted = [...order];
  for (let round = 0; round < ROUNDS; round += 1) {
    let isMoved = false;
    for (const leaf of order) {
      const here = sorted.indexOf(leaf);
      if (here < fixed) continue;
      let [best, gain] = [here, 1e-6];
      for (const way of [1, -1]) {
        let sum = 0;
        for (let at = here + way; at >= fixed && at < sorted.length; at += way) {
          const other = sorted[at] ?? leaf;
          sum += way * (cost(leaf, other) - cost(other, leaf));
          if (sum > gain) [best, gain] = [at, sum];
        }
      }
      if (best === here) continue;
      sorted.splice(here, 1);
      sorted.splice(best, 0, leaf);
      isMoved = true;
    }
    if (!isMoved) break;
  }
  return sorted;
}

/** Votes of each picture with those beside it: what lies before what does not change for one picture. */
export const steadied = (all: readonly Votes[]): readonly Votes[] =>
  all.map((own, at) => {
    const sum = sumOf([all[at - 1] ?? own, own, all[at + 1] ?? own]);
    return sum.map((row) => row.map((count) => count / 3));
  });

export const sumOf = (all: readonly Votes[]): Votes =>
  (all[0] ?? []).map((_, a) => {
    const row = new Float64Array(all[0]?.length ?? 0);
    for (const votes of all) votes[a]?.forEach((count, b) => (row[b] = (row[b] ?? 0) + count));
    return row;
  });
