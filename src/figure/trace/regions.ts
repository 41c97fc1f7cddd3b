import { fitChain, straightChain, type Stroke } from './curves.ts';
import { traceBorders } from './graph.ts';
import { foldsOf, lineBegins } from './folds.ts';
import { NOTHING, type Hits } from './march.ts';
import type { Scene, Surface } from '../body/surfaces.ts';

/** Kinds of line: none, silhouette, between things, and between fingers or faces of a box. */
export const LINE = { none: 0, outer: 1, inner: 2, fine: 3 } as const;
export type Line = (typeof LINE)[keyof typeof LINE];

/** Borders between materials, fitted, each with the two materials and the line that it carries. */
export type Border = {
  readonly stroke: Stroke;
  readonly a: number;
  readonly b: number;
  readonly line: Line;
};

export type Regions = {
  readonly materials: readonly string[];
  readonly borders: readonly Border[];
};

/** How far a surface must stand before another one for a line, in body units. */
const JUMP = 0.5;
/** How far beside the end of a sleeve that end may stand before the trunk, in body units. */
const BESIDE = 0.6;
/** A sleeve that stands so far before the trunk has a line in any case, in body units. */
const DEEP = 1.5;

/**
 * @param materialOf material of a sample, or null for the background: what its surface, its part and
 *   its face say
 * @param facets face of a hard thing per sample
 */
export function findRegions(
  hits: Hits,
  scene: Scene,
  materialOf: (sample: number) => string | null,
  facets: Uint8Array,
): Regions {
  const { width, height, depth, surface } = hits;
  const names: string[] = [];
  const known = new Map<number, { readonly id: number; readonly label: number }>();
  const parts = scene.parts.length + 1;
  const ids = new Int16Array(width * height).fill(-1);
  /**
   * Samples of one label have one surface, one name and one face, and those of a shirt one part. Where
   * they also lie at one level, as those of tools always do, `lineBetween` has no line for them.
   */
  const labels = new Uint16Array(ids.length);
  const labelIds = new Map<string, number>();
  const levels = new Float32Array(ids.length);
  let [last, id, label, isHard] = [-1, -1, 0, false];
  for (let at = 0; at < ids.length; at += 1) {
    const own = surface[at] ?? -1;
    if (own < 0) continue;
    // Samples of one part of one surface, and of one face of it, have one name.
    const kind = (own * parts + (hits.part[at] ?? -1) + 1) * 256 + (facets[at] ?? 0);
    if (kind !== last) {
      last = kind;
      const found = known.get(kind) ?? kindOf(at);
      known.set(kind, found);
      ({ id, label } = found);
      isHard = scene.surfaces[own]?.tool === true;
    }
    ids[at] = id;
    labels[at] = label;
    if (!isHard) levels[at] = depth[at] ?? NOTHING;
  }
  function kindOf(at: number) {
    const id = nameOf(at);
    const own = surface[at] ?? -1;
    const isShirt = scene.surfaces[own]?.material === 'shirt';
    const key = [own, id, facets[at] ?? 0, isShirt ? (hits.part[at] ?? -1) : -1].join();
    // The background has label 0.
    const label = labelIds.get(key) ?? labelIds.size + 1;
    labelIds.set(key, label);
    return { id, label };
  }
  function nameOf(at: number): number {
    const name = materialOf(at);
    if (name === null) return -1;
    const found = names.indexOf(name);
    return found < 0 ? names.push(name) - 1 : found;
  }
  const family = (id: number): string => (names[id] ?? '').replace(/-far$/, '');
  const deep = (at: number): number =>
    at >= 0 && at < depth.length ? (depth[at] ?? NOTHING) : NOTHING;

  /** A jump in depth that is more than the slope of the surfaces explains. */
  const jumps = (a: number, b: number, stride: number): boolean => {
    const gap = Math.abs(deep(a) - deep(b));
    if (gap < JUMP * 0.8) return false;
    const before = deep(a - stride);
    const after = deep(b + stride);
    const slopeA = before > NOTHING / 2 ? Math.abs(deep(a) - before) : 0;
    const slopeB = after > NOTHING / 2 ? Math.abs(after - deep(b)) : 0;
    return gap > JUMP + 1.6 * Math.min(2, Math.max(slopeA, slopeB));
  };

  const folds = foldsOf(scene.parts);
  const isArm = scene.parts.map(({ name }) => name.startsWith('upper-arm-'));
  const isThumb = scene.parts.map(({ name }) => name.startsWith('thumb-'));
  /** A thumb melts into its hand, but where it lies across a finger one sees both. */
  const isDigit = ({ digit }: Surface, at: number): boolean =>
    digit ?? isThumb[hits.part[at] ?? -1] === true;
  const isTrunk = scene.parts.map(({ name }) => name === 'torso');
  const isShirt = (at: number): boolean => scene.surfaces[surface[at] ?? -1]?.material === 'shirt';
  /** Of two samples that are an upper arm's sleeve and the shirt's trunk: the arm, the side of it, how far down. */
  const sleeveAt = (a: number, b: number) => {
    const [one, other] = [hits.part[a] ?? -1, hits.part[b] ?? -1];
    const [arm, trunk, at] = isArm[one] ? [one, other, a] : [other, one, b];
    if (isArm[arm] !== true || isTrunk[trunk] !== true) return null;
    const x = hits.left + ((at % width) + 0.5) * hits.step;
    const y = hits.top - (Math.floor(at / width) + 0.5) * hits.step;
    const edge = 2 * arm + folds.side(arm, x, y);
    return { edge, down: folds.down(arm, x, y, deep(at)), arm, x, y, z: deep(at) };
  };
  /** How far down each side of each sleeve its line begins: one line, not one here and one there. */
  const begins = new Map<number, number>();
  /** Samples so near to the end of a sleeve that a jump in depth there is that line, and no second one. */
  const isBesideSleeve = new Uint8Array(ids.length);
  const beside = Math.round(BESIDE / hits.step);
  const isJumpBeside = (a: number, b: number, stride: number): boolean => {
    for (let away = -beside; away <= beside; away += 1) {
      const [one, other] = [a + away * stride, b + away * stride];
      if (isShirt(one) && isShirt(other) && jumps(one, other, stride)) return true;
    }
    return false;
  };
  const edges = new Map<number, { down: number; isFold: boolean }[]>();
  // Of most samples no more is asked than this: from no part (-1) on, 1 for an arm, 2 for the trunk.
  const kinds = Uint8Array.of(0, ...isArm.map((arm, at) => (arm ? 1 : isTrunk[at] ? 2 : 0)));
  const strides = [1, -1, width, -width];
  for (let at = 0; at < ids.length; at += 1) {
    if (kinds[(hits.part[at] ?? -1) + 1] !== 1 || !isShirt(at)) continue;
    for (const stride of strides) {
      const to = at + stride;
      if (kinds[(hits.part[to] ?? -1) + 1] !== 2) continue;
      const sleeve = isShirt(to) && sleeveAt(at, to);
      if (!sleeve) continue;
      const { edge, down, arm, x, y, z } = sleeve;
      const isFold = folds.isFold(arm, x, y, z) || isJumpBeside(at, to, stride);
      const points = edges.get(edge) ?? [];
      points.push({ down, isFold });
      edges.set(edge, points);
      for (let row = -beside; row <= beside; row += 1) {
        const middle = at + row * width;
        isBesideSleeve.fill(1, Math.max(0, middle - beside), Math.max(0, middle + beside + 1));
      }
    }
  }
  for (const [edge, points] of edges) begins.set(edge, lineBegins(points));
  /** A sleeve before the shirt, be it of one depth, or cloth before cloth. */
  const isShirtLine = (a: number, b: number, stride: number): boolean => {
    const isJump = jumps(a, b, stride);
    const sleeve = sleeveAt(a, b);
    if (!sleeve) return isJump && !(isBesideSleeve[a] === 1 && isBesideSleeve[b] === 1);
    const isDeep = isJump && Math.abs(deep(a) - deep(b)) > DEEP;
    return isDeep || sleeve.down >= (begins.get(sleeve.edge) ?? Infinity);
  };

  const lineBetween = (a: number, b: number, stride: number): Line => {
    const one = a < 0 ? undefined : scene.surfaces[surface[a] ?? -1];
    const other = b < 0 ? undefined : scene.surfaces[surface[b] ?? -1];
    if (!one || !other) {
      // A wall goes on where the picture ends.
      if ((a < 0 || b < 0) && (one ?? other)?.material === 'wall') return LINE.none;
      return one || other ? LINE.outer : LINE.none;
    }
    if (one !== other && (one.tool || other.tool)) {
      return family(ids[a] ?? -1) === family(ids[b] ?? -1) ? LINE.fine : LINE.inner;
    }
    if (one.tool) return facets[a] === facets[b] ? LINE.none : LINE.fine;
    if (one.material !== other.material) return LINE.inner;
    if (one !== other && isDigit(one, a) && isDigit(other, b)) return LINE.fine;
    if (one !== other && (one.name === 'ears' || other.name === 'ears')) return LINE.fine;
    // Two limbs that touch are still two limbs.
    if (one.limb !== other.limb && one.limb !== '' && other.limb !== '') return LINE.inner;
    if (one.material === 'shirt' ? isShirtLine(a, b, stride) : jumps(a, b, stride)) {
      return LINE.inner;
    }
    const toes = one === other && one.facet && facets[a] !== 0 && facets[b] !== 0;
    return toes && facets[a] !== facets[b] ? LINE.fine : LINE.none;
  };

  const marks: (readonly [a: number, b: number, line: Line])[] = [];
  const markIds = new Map<number, number>();
  const graph = traceBorders(
    width,
    height,
    (a, b, stride) => {
      const idA = a < 0 ? -1 : (ids[a] ?? -1);
      const idB = b < 0 ? -1 : (ids[b] ?? -1);
      if (idA < 0 && idB < 0) return 0;
      const line = lineBetween(a, b, stride);
      if (idA === idB && line === LINE.none) return 0;
      const low = Math.min(idA, idB);
      const high = Math.max(idA, idB);
      const key = ((low + 1) * 64 + high + 1) * 4 + line;
      let mark = markIds.get(key);
      if (mark === undefined) {
        mark = marks.push([low, high, line]);
        markIds.set(key, mark);
      }
      return mark;
    },
    6,
    { labels, levels: { of: levels, gap: JUMP * 0.8 } },
  );
  /** Whether a material is a thing or the background, and no part of a person. */
  const hard = (id: number): boolean => !/-[abc](-far)?$/.test(names[id] ?? '');
  const borders = graph.chains.map((chain): Border => {
    const [a, b, line] = marks[chain.mark - 1] ?? [-1, -1, LINE.none];
    return {
      a,
      b,
      line,
      stroke: {
        curves: (hard(a) && hard(b) && straightChain(graph, chain)) || fitChain(graph, chain, 0.8),
        first: chain.vertices[0] ?? -1,
        last: chain.vertices[chain.vertices.length - 1] ?? -1,
        closed: chain.closed,
        size: chain.vertices.length,
        edge: a !== b,
      },
    };
  });
  return { materials: names, borders };
}
