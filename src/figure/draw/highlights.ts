import { isUnder, placeBrush, type BrushSet, type PlacedBrush } from '../body/brushes.ts';
import type { View } from '../pose/camera.ts';
import type { Marked } from '../body/drawing.ts';
import type { Hits } from '../trace/march.ts';
import type { Mask } from '../trace/masks.ts';
import type { Shot } from './shot.ts';

/** The visible skin under the brushes of muscles or zones, and the angle of its fibres. */
export function brushMask<Name extends string>(
  marked: readonly Marked<Name>[],
  table: Readonly<Record<Name, BrushSet>>,
  shot: Shot,
  view: View,
  hits: Hits,
  factor: number,
  girth: number,
): { mask: Mask; angle: number } {
  const brushes: PlacedBrush[] = marked.flatMap(({ name, side }) =>
    table[name].brushes.map((brush) => placeBrush(brush, side, shot.placed.skeleton, view, girth)),
  );
  const on = new Uint8Array(hits.width * hits.height);
  if (brushes.length > 0) {
    const { width, height, left, top, step, surface, part, depth } = hits;
    // From nothing (-1) on.
    const over = [
      null,
      ...shot.scene.parts.map(({ name }) => {
        const own = brushes.filter(({ parts }) => parts.has(name));
        return own.length > 0 ? own : null;
      }),
    ];
    const isSkin = Uint8Array.from(shot.scene.surfaces, ({ tool }) => Number(tool !== true));
    for (let row = 0, at = 0; row < height; row += 1) {
      const y = top - (row + 0.5) * step;
      for (let column = 0; column < width; column += 1, at += 1) {
        const own = over[(part[at] ?? -1) + 1];
        if (!own) continue;
        const seen = surface[at] ?? -1;
        if (seen < 0 || isSkin[seen] !== 1) continue;
        const x = left + (column + 0.5) * step;
        for (const brush of own) {
          if (!isUnder(brush, x, y, depth[at] ?? 0)) continue;
          on[at] = 1;
          break;
        }
      }
    }
  }
  const first = brushes[0];
  const angle = first ? Math.atan2(first.a[1] - first.b[1], first.b[0] - first.a[0]) : 0;
  return { mask: { width: hits.width, height: hits.height, on, factor }, angle };
}
