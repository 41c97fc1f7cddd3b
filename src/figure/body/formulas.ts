/**
 * Signed distances of the simple solids, negative inside. Their numbers lie in one array, so that
 * what asks millions of times (`trace/field.ts`) has them side by side.
 * Formulas after Inigo Quilez, "Distance functions" (iquilezles.org/articles/distfunctions).
 */
export const SOLID = { cone: 0, egg: 1, flat: 2, box: 3, cylinder: 4 } as const;
export type SolidKind = (typeof SOLID)[keyof typeof SOLID];

/** No solid has more numbers than this. */
export const STRIDE = 32;

/** Union with a rounded seam. `width` is how far, in body units, the seam reaches. */
export function smoothMinimum(a: number, b: number, width: number): number {
  const gap = a - b;
  const overlap = width - (gap < 0 ? -gap : gap);
  const least = gap < 0 ? a : b;
  return overlap <= 0 || width <= 0 ? least : least - (overlap * overlap) / (4 * width);
}

export type Solids = { readonly kinds: Uint8Array; readonly numbers: Float64Array };

/**
 * The distance of a point from several solids that melt into one another. One function with all the
 * formulas in it: it is asked some ten million times for an exercise, and calls would cost more than
 * what they do.
 * Numbers go in and out through arrays, because those that are handed to a function have to be
 * wrapped first.
 * @param list indices of solids, from `from` to before `to`
 * @param solids their numbers, `STRIDE` for each:
 *   cone: start, direction, length, slope, cosine, sine, the radii of the two ends;
 *   egg: centre, frame, half axes, the least of them (an estimate, exact on the skin);
 *   flat, a cone squashed along the axes of a frame: the cone's, origin, frame, squash, least of it;
 *   box: centre, frame, half axes, rounding; cylinder: centre, axis, radius, half length, rounding
 * @param seams width of the seam of each part
 * @param out the distance comes here, at the part's place, melted with what is there already
 */
export function meltAt(
  list: Int32Array,
  from: number,
  to: number,
  { kinds, numbers: n }: Solids,
  point: Float64Array,
  seams: Float64Array,
  out: Float64Array,
  part: number,
): void {
  const x = point[0] ?? 0;
  const y = point[1] ?? 0;
  const z = point[2] ?? 0;
  const seam = seams[part] ?? 0;
  let melted = out[part] ?? 0;
  for (let at = from; at < to; at += 1) {
    const one = list[at] ?? 0;
    const kind = kinds[one] ?? 0;
    const o = one * STRIDE;
    let px = x - (n[o] ?? 0);
    let py = y - (n[o + 1] ?? 0);
    let pz = z - (n[o + 2] ?? 0);
    let d = 0;
    if (kind === SOLID.egg) {
      const rx = n[o + 12] ?? 1;
      const ry = n[o + 13] ?? 1;
      const rz = n[o + 14] ?? 1;
      const a = (px * (n[o + 3] ?? 0) + py * (n[o + 4] ?? 0) + pz * (n[o + 5] ?? 0)) / rx;
      const b = (px * (n[o + 6] ?? 0) + py * (n[o + 7] ?? 0) + pz * (n[o + 8] ?? 0)) / ry;
      const c = (px * (n[o + 9] ?? 0) + py * (n[o + 10] ?? 0) + pz * (n[o + 11] ?? 0)) / rz;
      const inside = Math.sqrt(a * a + b * b + c * c);
      const a1 = a / rx;
      const b1 = b / ry;
      const c1 = c / rz;
      const gradient = Math.sqrt(a1 * a1 + b1 * b1 + c1 * c1);
      d = gradient < 1e-9 ? -(n[o + 15] ?? 0) : (inside * (inside - 1)) / gradient;
    } else if (kind === SOLID.box) {
      const round = n[o + 15] ?? 0;
      const a =
        Math.abs(px * (n[o + 3] ?? 0) + py * (n[o + 4] ?? 0) + pz * (n[o + 5] ?? 0)) -
        (n[o + 12] ?? 0) +
        round;
      const b =
        Math.abs(px * (n[o + 6] ?? 0) + py * (n[o + 7] ?? 0) + pz * (n[o + 8] ?? 0)) -
        (n[o + 13] ?? 0) +
        round;
      const c =
        Math.abs(px * (n[o + 9] ?? 0) + py * (n[o + 10] ?? 0) + pz * (n[o + 11] ?? 0)) -
        (n[o + 14] ?? 0) +
        round;
      const A = a > 0 ? a : 0;
      const B = b > 0 ? b : 0;
      const C = c > 0 ? c : 0;
      const most = Math.max(a, b, c);
      d = Math.sqrt(A * A + B * B + C * C) + (most < 0 ? most : 0) - round;
    } else if (kind === SOLID.cylinder) {
      const round = n[o + 8] ?? 0;
      const along = px * (n[o + 3] ?? 0) + py * (n[o + 4] ?? 0) + pz * (n[o + 5] ?? 0);
      const beside = Math.max(0, px * px + py * py + pz * pz - along * along);
      const a = Math.sqrt(beside) - (n[o + 6] ?? 0) + round;
      const b = Math.abs(along) - (n[o + 7] ?? 0) + round;
      const A = a > 0 ? a : 0;
      const B = b > 0 ? b : 0;
      const most = a > b ? a : b;
      d = Math.sqrt(A * A + B * B) + (most < 0 ? most : 0) - round;
    } else {
      let by = 1;
      if (kind === SOLID.flat) {
        const qx = x - (n[o + 12] ?? 0);
        const qy = y - (n[o + 13] ?? 0);
        const qz = z - (n[o + 14] ?? 0);
        px =
          (qx * (n[o + 15] ?? 0) + qy * (n[o + 16] ?? 0) + qz * (n[o + 17] ?? 0)) /
            (n[o + 24] ?? 1) -
          (n[o] ?? 0);
        py =
          (qx * (n[o + 18] ?? 0) + qy * (n[o + 19] ?? 0) + qz * (n[o + 20] ?? 0)) /
            (n[o + 25] ?? 1) -
          (n[o + 1] ?? 0);
        pz =
          (qx * (n[o + 21] ?? 0) + qy * (n[o + 22] ?? 0) + qz * (n[o + 23] ?? 0)) /
            (n[o + 26] ?? 1) -
          (n[o + 2] ?? 0);
        by = n[o + 27] ?? 1;
      }
      const size = n[o + 6] ?? 0;
      const height = px * (n[o + 3] ?? 0) + py * (n[o + 4] ?? 0) + pz * (n[o + 5] ?? 0);
      const all = px * px + py * py + pz * pz;
      const beside = Math.max(0, all - height * height);
      const away = Math.sqrt(beside);
      const foot = height + away * (n[o + 7] ?? 0);
      if (foot <= 0) d = by * (Math.sqrt(all) - (n[o + 10] ?? 0));
      else if (foot >= size) {
        const past = height - size;
        d = by * (Math.sqrt(beside + past * past) - (n[o + 11] ?? 0));
      } else d = by * (away * (n[o + 8] ?? 0) + height * (n[o + 9] ?? 0) - (n[o + 10] ?? 0));
    }
    const gap = melted - d;
    const overlap = seam - (gap < 0 ? -gap : gap);
    const least = gap < 0 ? melted : d;
    melted = overlap <= 0 || seam <= 0 ? least : least - (overlap * overlap) / (4 * seam);
  }
  out[part] = melted;
}

/** Nearer to the middle of an egg than this share of its way out, nothing is known of its slope. */
const DEEP = 0.1;

/**
 * By how much a solid's distance may differ at most from that at a point, anywhere within `radius`
 * of it. All but the estimate for eggs change by no more than the way that one goes.
 *
 * With q = |p / r| and s = |p / r²| the estimate is w (q - 1), w = q / s. Its slope is that of q,
 * |∇q| = 1 / w, times w, which is 1, and (q - 1) |∇w|; |∇w| is at most (R² - 1) / q, where R is the
 * longest half axis by the shortest.
 */
export function spreadAt(
  { kinds, numbers: n }: Solids,
  one: number,
  point: Float64Array,
  radius: number,
): number {
  const kind = kinds[one] ?? 0;
  const o = one * STRIDE;
  if (kind === SOLID.box || kind === SOLID.cylinder) return radius;
  // A cone with one end inside the other has a step where its formula takes the other end.
  if (kind !== SOLID.egg) return Math.abs(n[o + 9] ?? 0) < 1 ? radius : 1e3;
  const px = (point[0] ?? 0) - (n[o] ?? 0);
  const py = (point[1] ?? 0) - (n[o + 1] ?? 0);
  const pz = (point[2] ?? 0) - (n[o + 2] ?? 0);
  const rx = n[o + 12] ?? 1;
  const ry = n[o + 13] ?? 1;
  const rz = n[o + 14] ?? 1;
  const a = (px * (n[o + 3] ?? 0) + py * (n[o + 4] ?? 0) + pz * (n[o + 5] ?? 0)) / rx;
  const b = (px * (n[o + 6] ?? 0) + py * (n[o + 7] ?? 0) + pz * (n[o + 8] ?? 0)) / ry;
  const c = (px * (n[o + 9] ?? 0) + py * (n[o + 10] ?? 0) + pz * (n[o + 11] ?? 0)) / rz;
  const share = Math.sqrt(a * a + b * b + c * c);
  const least = n[o + 15] ?? 1;
  const low = share - radius / least;
  if (low < DEEP) return 1e3;
  const high = share + radius / least;
  const uneven = Math.max(rx, ry, rz) / least;
  return radius * (1 + Math.max(1 - 1 / high, 1 / low - 1) * (uneven * uneven - 1));
}
