import { NOTHING } from '../trace/march.ts';
import type { Sheet } from './outline.ts';

/** `votes[a][b]`: at how many samples `a` lies before `b`. */
export type Votes = readonly Float64Array[];

/** Depths nearer than this to each other say nothing, in body units. */
const LEVEL = 0.03;

export function voteOf(sheets: readonly (Sheet | null)[]): Votes {
  const votes = sheets.map(() => new Float64Array(sheets.length));
  sheets.forEach((one, a) => {
    if (!one) return;
    sheets.slice(0, a).forEach((other, b) => {
      if (!other) return;
      const left = Math.max(one.left, other.left);
      const right = Math.min(one.left + one.width, other.left + other.width);
      const top = Math.max(one.top, other.top);
      const bottom = Math.min(one.top + one.height, other.top + other.height);
      for (let row = top; row < bottom; row += 2) {
        for (let column = left; column < right; column += 2) {
          const z = one.depth[(row - one.top) * one.width + column - one.left] ?? NOTHING;
          const w = other.depth[(row - other.top) * other.width + column - other.left] ?? NOTHING;
          if (z < NOTHING / 2 || w < NOTHING / 2 || Math.abs(z - w) < LEVEL) continue;
          const [near, far] = z > w ? [a, b] : [b, a];
          const own = votes[near];
          if (own) own[far] = (own[far] ?? 0) + 1;
        }
      }
    });
  });
  return votes;
}

/** How much the whole movement counts beside one picture: no layer changes its place for nothing. */
const CUSTOM = 0.15;
/** So much that nothing else can part them. */
const HOLDS = 1000;

/**
 * From the farthest to the nearest: the order with the fewest samples against it, step by step.
 * @param held sets that each keep their order through the whole movement, as what lies round the
 *   head: on the way from one order to the next the hair would fall over the face, and the hem of
 *   the shorts down the thigh
 */
export function orderBy(
  votes: Votes,
  all: Votes,
  ground: ReadonlySet<number>,
  held: readonly ReadonlySet<number>[],
): readonly number[] {
  const before = (a: number, b: number): number =>
    held.some((set) => set.has(a) && set.has(b))
      ? (all[a]?.[b] ?? 0) * HOLDS
      : (votes[a]?.[b] ?? 0) + CUSTOM * (all[a]?.[b] ?? 0);
  const left = new Set(votes.keys());
  const order: number[] = [];
  while (left.size > 0) {
    let best = -1;
    let least = Infinity;
    for (const a of left) {
      let cost = ground.has(a) ? -1e12 : 0;
      for (const b of left) if (a !== b) cost += Math.max(0, before(a, b) - before(b, a));
      if (cost < least) {
        least = cost;
        best = a;
      }
    }
    order.push(best);
    left.delete(best);
  }
  return order;
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
