import { fitChain, loopArea } from './curves.ts';
import { traceBorders } from './graph.ts';
import { pathData, shortNumbers } from './path-data.ts';

/** A set of samples, such as the visible part of a muscle. */
export type Mask = {
  readonly width: number;
  readonly height: number;
  readonly on: Uint8Array;
  /** Picture units per sample. */
  readonly factor: number;
};

/** The outline of a mask. Islands smaller than `leastArea` square picture units are dropped. */
export function maskOutline(
  mask: Mask,
  leastArea: number,
  smoothing = 10,
  tolerance = 1.2,
): string {
  const { width, height, on, factor } = mask;
  const graph = traceBorders(width, height, () => 1, smoothing, { labels: on });
  return graph.chains
    .map((chain) => fitChain(graph, chain, tolerance))
    .filter((curves) => loopArea(curves) * factor * factor > leastArea)
    .map((curves) => pathData(curves, factor, true))
    .join('');
}

/**
 * Parallel lines inside a mask. Patterns and clip paths do not survive an external `use` in every
 * browser, so the lines are drawn one by one.
 * @param angle direction of the lines in radians, clockwise from the right
 * @param gap distance of the lines, and `least` their least length, in picture units
 */
export function hatch(mask: Mask, angle: number, gap: number, least: number): string {
  const { width, height, on, factor } = mask;
  const dx = Math.cos(angle);
  const dy = Math.sin(angle);
  const reach = Math.hypot(width, height) / 2;
  const pitch = gap / factor;
  let text = '';
  const inside = (x: number, y: number): boolean => {
    const column = Math.round(x);
    const row = Math.round(y);
    return (
      column >= 0 && row >= 0 && column < width && row < height && on[row * width + column] === 1
    );
  };
  for (let offset = -Math.floor(reach / pitch) * pitch; offset <= reach; offset += pitch) {
    const x0 = width / 2 - dy * offset;
    const y0 = height / 2 + dx * offset;
    let start: number | null = null;
    for (let along = -reach; along <= reach + 1; along += 1) {
      const hit = along <= reach && inside(x0 + dx * along, y0 + dy * along);
      if (hit && start === null) start = along;
      if (hit || start === null) continue;
      const size = (along - 1 - start) * factor;
      if (size >= least) {
        text += `M${shortNumbers([(x0 + dx * start) * factor, (y0 + dy * start) * factor])}`;
        text += `l${shortNumbers([dx * size, dy * size])}`;
      }
      start = null;
    }
  }
  return text;
}

/**
 * A mask without its scraps: islands below `least` square picture units, unless it has nothing larger.
 * A sliver of tint beside an arm looks like a stain.
 */
export function withoutScraps(mask: Mask, least: number): Mask {
  const { width, on, factor } = mask;
  const island = new Int32Array(on.length);
  const found = new Int32Array(on.length);
  const sizes = [0];
  for (let start = 0; start < on.length; start += 1) {
    if (on[start] !== 1 || island[start] !== 0) continue;
    const name = sizes.length;
    island[start] = name;
    found[0] = start;
    let size = 1;
    // The list grows while it is gone through.
    for (let next = 0; next < size; next += 1) {
      const at = found[next] ?? 0;
      const column = at % width;
      for (let way = 0; way < 4; way += 1) {
        if ((way === 0 && column === 0) || (way === 1 && column === width - 1)) continue;
        const beside = at + (way === 0 ? -1 : way === 1 ? 1 : way === 2 ? -width : width);
        if (on[beside] !== 1 || island[beside] !== 0) continue;
        island[beside] = name;
        found[size] = beside;
        size += 1;
      }
    }
    sizes.push(size);
  }
  const enough = Math.min(least / (factor * factor), Math.max(...sizes));
  const kept = new Uint8Array(on.length);
  for (let at = 0; at < on.length; at += 1) {
    if (on[at] === 1 && (sizes[island[at] ?? 0] ?? 0) >= enough) kept[at] = 1;
  }
  return { ...mask, on: kept };
}

/** Whether anything is on. */
export const isEmpty = (mask: Mask): boolean => !mask.on.includes(1);
