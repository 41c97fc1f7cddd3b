import type { Hits } from './march.ts';

/**
 * Closes holes through which a speck of what lies behind would be seen, such as between two knees:
 * drawn, each would be a ring or a squiggle that belongs to nothing. Changes the samples in place.
 * @param behind whether a surface is background; `-1` is none at all
 * @param least samples that a hole needs to stay
 */
export function closeHoles(hits: Hits, behind: (surface: number) => boolean, least: number): void {
  const { width, surface, part, depth } = hits;
  const open = new Uint8Array(surface.length);
  /** Whether each surface is background, from -1 on. */
  const known: (number | undefined)[] = [];
  for (let at = 0; at < surface.length; at += 1) {
    const one = surface[at] ?? -1;
    open[at] = known[one + 1] ??= Number(behind(one));
  }
  const seen = new Uint8Array(open.length);
  /** Samples of the hole that is looked at; no picture has more than it has samples. */
  const hole = new Int32Array(open.length);
  for (let start = 0; start < open.length; start += 1) {
    if (open[start] !== 1 || seen[start] === 1) continue;
    hole[0] = start;
    seen[start] = 1;
    let size = 1;
    let edge = false;
    // The list grows while it is gone through.
    for (let next = 0; next < size; next += 1) {
      const at = hole[next] ?? 0;
      const column = at % width;
      if (column === 0 || column === width - 1) edge = true;
      for (let way = 0; way < 4; way += 1) {
        if ((way === 0 && column === 0) || (way === 1 && column === width - 1)) continue;
        const beside = at + (way === 0 ? -1 : way === 1 ? 1 : way === 2 ? -width : width);
        if (beside < 0 || beside >= open.length) edge = true;
        else if (open[beside] === 1 && seen[beside] !== 1) {
          seen[beside] = 1;
          hole[size] = beside;
          size += 1;
        }
      }
    }
    if (!edge && size < least) fill([...hole.subarray(0, size)]);
  }

  /** From its rim inwards, each sample of a hole takes what stands beside it. */
  function fill(hole: readonly number[]): void {
    for (let left = hole; left.length > 0;) {
      // No hole reaches the edge, so that each sample has four beside it.
      const found = left.flatMap((at) => {
        const from = [at - 1, at + 1, at - width, at + width].find((near) => open[near] !== 1);
        return from === undefined ? [] : [[at, from] as const];
      });
      for (const [at, from] of found) {
        surface[at] = surface[from] ?? -1;
        part[at] = part[from] ?? -1;
        depth[at] = depth[from] ?? 0;
      }
      for (const [at] of found) open[at] = 0;
      left = left.filter((at) => open[at] === 1);
    }
  }
}
