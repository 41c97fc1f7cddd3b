import { isUnder, placeBrush, type BrushSet, type PlacedBrush } from '../body/brushes.ts';
import type { View } from '../pose/camera.ts';
import type { Marked } from '../body/drawing.ts';
import type { Hits } from '../trace/march.ts';
import type { Mask } from '../trace/masks.ts';
import type { Shot } from './shot.ts';
import type { Vector } from '../pose/vector.ts';

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
    const names = shot.scene.parts.map(({ name }) => name);
    const over = names.map((name) => brushes.filter(({ parts }) => parts.has(name)));
    const isTool = shot.scene.surfaces.map(({ tool }) => tool === true);
    for (let row = 0; row < hits.height; row += 1) {
      for (let column = 0; column < hits.width; column += 1) {
        const at = row * hits.width + column;
        const nearest = hits.part[at] ?? -1;
        const own = over[nearest];
        if (own === undefined || own.length === 0) continue;
        if (isTool[hits.surface[at] ?? -1] !== false) continue;
        const part = names[nearest] ?? '';
        const point: Vector = [
          hits.left + (column + 0.5) * hits.step,
          hits.top - (row + 0.5) * hits.step,
          hits.depth[at] ?? 0,
        ];
        if (own.some((brush) => isUnder(brush, part, point))) on[at] = 1;
      }
    }
  }
  const first = brushes[0];
  const angle = first ? Math.atan2(first.a[1] - first.b[1], first.b[0] - first.a[0]) : 0;
  return { mask: { width: hits.width, height: hits.height, on, factor }, angle };
}
