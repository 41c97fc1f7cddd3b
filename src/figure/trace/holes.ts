import type { Hits } from './march.ts';

/**
 * Closes holes through which a speck of what lies behind would be seen, such as between two knees:
 * drawn, each would be a ring or a squiggle that belongs to nothing. Changes the samples in place.
 * @param behind whether a surface is background; `-1` is none at all
 * @param least samples that a hole needs to stay
 */
export function closeHoles(hits: Hits, behind: (surface: number) => boolean, least: number): void {
  const { width, height, surface, part, depth } = hits;
  const open = Uint8Array.from(surface, (one) => Number(behind(one)));
  const seen = new Uint8Array(open.length);
  const around = (at: number): number[] => {
    const column = at % width;
    return [
      column > 0 ? at - 1 : -1,
      column < width - 1 ? at + 1 : -1,
      at - width,
      at + width < width * height ? at + width : -1,
    ].filter((near) => near >= 0);
  };
  for (const start of open.keys()) {
    if (open[start] !== 1 || seen[start] === 1) continue;
    const hole = [start];
    seen[start] = 1;
    let edge = false;
    // The list grows while it is gone through.
    for (const here of hole) {
      const near = around(here);
      edge ||= near.length < 4;
      for (const at of near) {
        if (open[at] !== 1 || seen[at] === 1) continue;
        seen[at] = 1;
        hole.push(at);
      }
    }
    if (edge || hole.length >= least) continue;
    // From its rim inwards, each sample takes what stands beside it.
    for (let left = hole; left.length > 0;) {
      const found = left.flatMap((at) => {
        const from = around(at).find((near) => open[near] !== 1);
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
