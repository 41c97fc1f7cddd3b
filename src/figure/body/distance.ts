import { add, length, subtract, turn, type Frame, type Vector } from '../pose/vector.ts';

/**
 * One simple solid, described by its signed distance: negative inside, positive outside.
 * Formulas after Inigo Quilez, "Distance functions" (iquilezles.org/articles/distfunctions).
 */
export type Primitive = {
  readonly distance: (x: number, y: number, z: number) => number;
  readonly centre: Vector;
  /** Radius of a ball round `centre` that holds the whole solid. */
  readonly reach: number;
  /** Points on the surface, for checks of contact. */
  readonly points: () => readonly Vector[];
};

/** Union with a rounded seam. `width` is how far, in body units, the seam reaches. */
export function smoothMinimum(a: number, b: number, width: number): number {
  const gap = a - b;
  const overlap = width - (gap < 0 ? -gap : gap);
  const least = gap < 0 ? a : b;
  return overlap <= 0 || width <= 0 ? least : least - (overlap * overlap) / (4 * width);
}

/** Intersection with a rounded seam. */
export const smoothMaximum = (a: number, b: number, width: number): number =>
  -smoothMinimum(-a, -b, width);

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** Evenly spread directions (Fibonacci sphere). */
function directions(count: number): readonly Vector[] {
  return Array.from({ length: count }, (_, index): Vector => {
    const y = 1 - (2 * (index + 0.5)) / count;
    const radius = Math.sqrt(1 - y * y);
    return [Math.cos(GOLDEN_ANGLE * index) * radius, y, Math.sin(GOLDEN_ANGLE * index) * radius];
  });
}

const BALL = directions(220);

/** A capsule whose two ends have different radii. */
export function roundCone(a: Vector, b: Vector, startRadius: number, endRadius: number): Primitive {
  const along = subtract(b, a);
  const size = length(along) || 1e-9;
  const [ux, uy, uz] = [along[0] / size, along[1] / size, along[2] / size];
  const sine = Math.max(-1, Math.min(1, (startRadius - endRadius) / size));
  const cosine = Math.max(1e-6, Math.sqrt(1 - sine * sine));
  const slope = sine / cosine;
  const [ax, ay, az] = a;
  return {
    distance(x, y, z) {
      const px = x - ax;
      const py = y - ay;
      const pz = z - az;
      const height = px * ux + py * uy + pz * uz;
      const all = px * px + py * py + pz * pz;
      const beside = Math.max(0, all - height * height);
      const away = Math.sqrt(beside);
      const foot = height + away * slope;
      if (foot <= 0) return Math.sqrt(all) - startRadius;
      if (foot >= size) {
        const past = height - size;
        return Math.sqrt(beside + past * past) - endRadius;
      }
      return away * cosine + height * sine - startRadius;
    },
    centre: [(ax + b[0]) / 2, (ay + b[1]) / 2, (az + b[2]) / 2],
    reach: size / 2 + Math.max(startRadius, endRadius),
    points: () =>
      [0, 0.25, 0.5, 0.75, 1].flatMap((share) =>
        BALL.map((d): Vector => {
          const radius = startRadius + (endRadius - startRadius) * share;
          return [
            ax + along[0] * share + d[0] * radius,
            ay + along[1] * share + d[1] * radius,
            az + along[2] * share + d[2] * radius,
          ];
        }),
      ),
  };
}

/** An ellipsoid with its half axes along the frame. The distance is a good estimate, not exact. */
export function ellipsoid(centre: Vector, frame: Frame, radii: Vector): Primitive {
  const [[x0, x1, x2], [y0, y1, y2], [z0, z1, z2]] = frame;
  const [rx, ry, rz] = radii;
  const [cx, cy, cz] = centre;
  const least = Math.min(rx, ry, rz);
  return {
    distance(x, y, z) {
      const px = x - cx;
      const py = y - cy;
      const pz = z - cz;
      const a = (px * x0 + py * x1 + pz * x2) / rx;
      const b = (px * y0 + py * y1 + pz * y2) / ry;
      const c = (px * z0 + py * z1 + pz * z2) / rz;
      const inside = Math.sqrt(a * a + b * b + c * c);
      const a1 = a / rx;
      const b1 = b / ry;
      const c1 = c / rz;
      const gradient = Math.sqrt(a1 * a1 + b1 * b1 + c1 * c1);
      return gradient < 1e-9 ? -least : (inside * (inside - 1)) / gradient;
    },
    centre,
    reach: Math.max(rx, ry, rz),
    points: () => BALL.map((d) => add(centre, turn(frame, [d[0] * rx, d[1] * ry, d[2] * rz]))),
  };
}

/** A round cone that is squashed along the axes of its frame: palms, soles, fingers. */
export function squashedCone(
  origin: Vector,
  frame: Frame,
  squash: Vector,
  from: Vector,
  to: Vector,
  startRadius: number,
  endRadius: number,
): Primitive {
  const [sx, sy, sz] = squash;
  const inner = roundCone(
    [from[0] / sx, from[1] / sy, from[2] / sz],
    [to[0] / sx, to[1] / sy, to[2] / sz],
    startRadius,
    endRadius,
  );
  const [[x0, x1, x2], [y0, y1, y2], [z0, z1, z2]] = frame;
  const [ox, oy, oz] = origin;
  const least = Math.min(sx, sy, sz);
  const out = (p: Vector): Vector => add(origin, turn(frame, [p[0] * sx, p[1] * sy, p[2] * sz]));
  return {
    distance(x, y, z) {
      const px = x - ox;
      const py = y - oy;
      const pz = z - oz;
      return (
        least *
        inner.distance(
          (px * x0 + py * x1 + pz * x2) / sx,
          (px * y0 + py * y1 + pz * y2) / sy,
          (px * z0 + py * z1 + pz * z2) / sz,
        )
      );
    },
    centre: out(inner.centre),
    reach: length(subtract(to, from)) / 2 + Math.max(startRadius, endRadius) * Math.max(sx, sy, sz),
    points: () => inner.points().map(out),
  };
}

/** A box with rounded edges. */
export function roundBox(centre: Vector, frame: Frame, half: Vector, round: number): Primitive {
  const [[x0, x1, x2], [y0, y1, y2], [z0, z1, z2]] = frame;
  const [cx, cy, cz] = centre;
  const [hx, hy, hz] = half;
  return {
    distance(x, y, z) {
      const px = x - cx;
      const py = y - cy;
      const pz = z - cz;
      const a = Math.abs(px * x0 + py * x1 + pz * x2) - hx + round;
      const b = Math.abs(px * y0 + py * y1 + pz * y2) - hy + round;
      const c = Math.abs(px * z0 + py * z1 + pz * z2) - hz + round;
      const A = a > 0 ? a : 0;
      const B = b > 0 ? b : 0;
      const C = c > 0 ? c : 0;
      const most = Math.max(a, b, c);
      return Math.sqrt(A * A + B * B + C * C) + (most < 0 ? most : 0) - round;
    },
    centre,
    reach: length(half),
    points: () =>
      [...BALL.map((d) => boxPoint(d, half)), ...corners(half)].map((p) =>
        add(centre, turn(frame, p)),
      ),
  };
}

/** The eight corners of a box round the origin. */
const corners = ([x, y, z]: Vector): readonly Vector[] =>
  [x, -x].flatMap((a) => [y, -y].flatMap((b) => [z, -z].map((c): Vector => [a, b, c])));

/** Where a ray from the middle leaves the box. */
function boxPoint(d: Vector, half: Vector): Vector {
  const reach = Math.min(...d.map((part, axis) => (half[axis] ?? 0) / (Math.abs(part) || 1e-9)));
  return [d[0] * reach, d[1] * reach, d[2] * reach];
}

/** A cylinder along the Z axis of its frame, with rounded rims. */
export function cylinder(
  centre: Vector,
  frame: Frame,
  radius: number,
  half: number,
  round: number,
): Primitive {
  const Z = frame[2];
  return {
    distance(x, y, z) {
      const px = x - centre[0];
      const py = y - centre[1];
      const pz = z - centre[2];
      const along = px * Z[0] + py * Z[1] + pz * Z[2];
      const beside = Math.max(0, px * px + py * py + pz * pz - along * along);
      const a = Math.sqrt(beside) - radius + round;
      const b = Math.abs(along) - half + round;
      const A = a > 0 ? a : 0;
      const B = b > 0 ? b : 0;
      const most = a > b ? a : b;
      return Math.sqrt(A * A + B * B) + (most < 0 ? most : 0) - round;
    },
    centre,
    reach: Math.hypot(radius, half),
    points: () =>
      BALL.map((d) => {
        const flat = Math.hypot(d[0], d[1]) || 1e-9;
        return add(
          centre,
          turn(frame, [(d[0] / flat) * radius, (d[1] / flat) * radius, d[2] * half]),
        );
      }),
  };
}
