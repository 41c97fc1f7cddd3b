import { add, length, subtract, turn, type Frame, type Vector } from '../pose/vector.ts';
import { meltAt, smoothMinimum, SOLID, type SolidKind } from './formulas.ts';

export { smoothMinimum } from './formulas.ts';

/** One simple solid, described by its signed distance: negative inside, positive outside. */
export type Primitive = {
  readonly kind: SolidKind;
  /** What its formula needs. */
  readonly numbers: Float64Array;
  readonly distance: (x: number, y: number, z: number) => number;
  readonly centre: Vector;
  /** Radius of a ball round `centre` that holds the whole solid. */
  readonly reach: number;
  /** Points on the surface, for checks of contact: those of all rings, one after the other. */
  readonly points: () => readonly Vector[];
  /** Every fourth of them. */
  readonly few: () => readonly Vector[];
  /** The same in portions, each in a ball: what is far away is not asked for its points. */
  readonly rings: () => readonly Ring[];
};

/** A ball that holds something. */
export type Ball = Pick<Primitive, 'centre' | 'reach'>;

/** Points of a solid, all in a ball; those of a body have equally many each. */
export type Ring = Ball & {
  readonly points: () => readonly Vector[];
  /** Every fourth of them. */
  readonly few: () => readonly Vector[];
  /** Their mean. */
  readonly middle: () => Vector;
};

/** Intersection with a rounded seam. */
export const smoothMaximum = (a: number, b: number, width: number): number =>
  -smoothMinimum(-a, -b, width);

const ALONE = Int32Array.of(0);
const NO_SEAM = Float64Array.of(0);
const POINT = new Float64Array(3);
const FOUND = new Float64Array(1);

/** Numbers of many solids lie in one block: a list of its own for each would cost more than the solid. */
const BLOCK = 4096;
let block = new Float64Array(0);
let used = 0;

function keep(parts: readonly (readonly number[])[]): Float64Array {
  const from = used;
  const size = parts.reduce((sum, part) => sum + part.length, 0);
  if (from + size > block.length) {
    block = new Float64Array(BLOCK);
    used = 0;
    return keep(parts);
  }
  for (const part of parts) {
    for (const one of part) {
      block[used] = one;
      used += 1;
    }
  }
  return block.subarray(from, used);
}

/** A list of one kind for each kind. */
const KINDS = Object.values(SOLID).map((kind) => Uint8Array.of(kind));

/** A solid's formula with its numbers. */
function formula(kind: SolidKind, ...parts: readonly (readonly number[])[]) {
  const numbers = keep(parts);
  const solids = { kinds: KINDS[kind] ?? Uint8Array.of(kind), numbers };
  return {
    kind,
    numbers,
    distance: (x: number, y: number, z: number): number => {
      POINT[0] = x;
      POINT[1] = y;
      POINT[2] = z;
      FOUND[0] = Infinity;
      meltAt(ALONE, 0, 1, solids, POINT, NO_SEAM, FOUND, 0);
      return FOUND[0] ?? 0;
    },
  };
}

/** Points are made when they are first asked for; few solids are, of those that may touch something. */
function once<T>(make: () => readonly T[]): () => readonly T[] {
  let made: readonly T[] | null = null;
  return () => (made ??= make());
}

/** Rings and all of their points. */
function inRings(make: () => readonly Ring[]): Pick<Primitive, 'points' | 'few' | 'rings'> {
  const rings = once(make);
  return {
    points: once(() => rings().flatMap((ring) => ring.points())),
    few: () => rings().flatMap((ring) => ring.few()),
    rings,
  };
}

/** The points of a solid that has one ring only. */
function inOneRing(ring: Ring): Pick<Primitive, 'centre' | 'reach' | 'points' | 'few' | 'rings'> {
  const { centre, reach, points, few } = ring;
  return { centre, reach, points, few, rings: () => [ring] };
}

/** A ring of points that are given one by one. */
function ringOf(centre: Vector, reach: number, make: () => readonly Vector[]): Ring {
  const points = once(make);
  return {
    centre,
    reach,
    points,
    few: () => points().filter((_, at) => at % EVERY === 0),
    middle: () => meanOf(points()),
  };
}

/** A ring that is a ball moved, turned and stretched: what does so with its points does so with their mean. */
const ballRing = (centre: Vector, reach: number, to: (d: Vector) => Vector): Ring => ({
  centre,
  reach,
  points: once(() => BALL.map(to)),
  few: () => FEW.map(to),
  middle: () => to(MEAN),
});

/** More than rounding can make of a distance, in body units. */
const ROUNDING = 1e-6;

/**
 * A solid's formula gives no less than this anywhere in a ball, in body units: what need not be asked is
 * seen from it. Boxes and cylinders are exact. An egg's estimate is at least the least half axis times
 * what its share is beyond 1. A cone's is, beside a point of its axis that is D away, D cos 2a less a
 * radius, where sin a is its slope; beyond its ends it is more.
 */
export function clearOf(
  { kind, numbers: n, centre, reach }: Primitive,
  point: Vector,
  radius: number,
): number {
  const dx = point[0] - centre[0];
  const dy = point[1] - centre[1];
  const dz = point[2] - centre[2];
  const away = Math.sqrt(dx * dx + dy * dy + dz * dz) - radius - ROUNDING;
  if (kind === SOLID.egg) {
    return away > reach ? (n[15] ?? 0) * (away / reach - 1) : -Infinity;
  }
  if (kind !== SOLID.cone && kind !== SOLID.flat) return away - reach;
  const most = kind === SOLID.cone ? 1 : Math.max(n[24] ?? 1, n[25] ?? 1, n[26] ?? 1);
  const beside = away / most - (n[6] ?? 0) / 2;
  const shrinks = 1 - 2 * (n[9] ?? 0) ** 2;
  if (beside < 0 || shrinks < 0) return -Infinity;
  const thick = Math.max(n[10] ?? 0, n[11] ?? 0);
  return (kind === SOLID.cone ? 1 : (n[27] ?? 0)) * (shrinks * beside - thick);
}

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
/** Of many points every so many are enough to see what is near. */
const EVERY = 4;
const FEW = BALL.filter((_, at) => at % EVERY === 0);

/** The mean of some points. */
export const meanOf = (points: readonly Vector[]): Vector => {
  let [x, y, z] = [0, 0, 0];
  for (const p of points) {
    x += p[0];
    y += p[1];
    z += p[2];
  }
  return [x / points.length, y / points.length, z / points.length];
};
const MEAN = meanOf(BALL);

/** A capsule whose two ends have different radii. */
export function roundCone(a: Vector, b: Vector, startRadius: number, endRadius: number): Primitive {
  const along = subtract(b, a);
  const size = length(along) || 1e-9;
  const sine = Math.max(-1, Math.min(1, (startRadius - endRadius) / size));
  const cosine = Math.max(1e-6, Math.sqrt(1 - sine * sine));
  const slope = sine / cosine;
  const [ax, ay, az] = a;
  return {
    ...formula(
      SOLID.cone,
      a,
      [along[0] / size, along[1] / size, along[2] / size, size],
      [slope, cosine, sine, startRadius, endRadius],
    ),
    centre: [(ax + b[0]) / 2, (ay + b[1]) / 2, (az + b[2]) / 2],
    reach: size / 2 + Math.max(startRadius, endRadius),
    ...inRings(() =>
      [0, 0.25, 0.5, 0.75, 1].map((share): Ring => {
        const radius = startRadius + (endRadius - startRadius) * share;
        const [x, y, z] = [ax + along[0] * share, ay + along[1] * share, az + along[2] * share];
        return ballRing([x, y, z], Math.abs(radius), (d) => [
          x + d[0] * radius,
          y + d[1] * radius,
          z + d[2] * radius,
        ]);
      }),
    ),
  };
}

/** An ellipsoid with its half axes along the frame. The distance is a good estimate, not exact. */
export function ellipsoid(centre: Vector, frame: Frame, radii: Vector): Primitive {
  const [rx, ry, rz] = radii;
  return {
    ...formula(SOLID.egg, centre, frame.flat(), radii, [Math.min(rx, ry, rz)]),
    ...inOneRing(
      ballRing(centre, Math.max(rx, ry, rz), (d) =>
        add(centre, turn(frame, [d[0] * rx, d[1] * ry, d[2] * rz])),
      ),
    ),
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
  const out = (p: Vector): Vector => add(origin, turn(frame, [p[0] * sx, p[1] * sy, p[2] * sz]));
  return {
    ...formula(SOLID.flat, [...inner.numbers], origin, frame.flat(), squash, [
      Math.min(sx, sy, sz),
    ]),
    centre: out(inner.centre),
    reach: length(subtract(to, from)) / 2 + Math.max(startRadius, endRadius) * Math.max(sx, sy, sz),
    ...inRings(() =>
      inner.rings().map(({ centre, reach, points, few, middle }): Ring => ({
        centre: out(centre),
        reach: reach * Math.max(sx, sy, sz),
        points: once(() => points().map(out)),
        few: () => few().map(out),
        middle: () => out(middle()),
      })),
    ),
  };
}

/** A box with rounded edges. */
export function roundBox(centre: Vector, frame: Frame, half: Vector, round: number): Primitive {
  return {
    ...formula(SOLID.box, centre, frame.flat(), half, [round]),
    ...inOneRing(
      ringOf(centre, length(half), () =>
        [...BALL.map((d) => boxPoint(d, half)), ...corners(half)].map((p) =>
          add(centre, turn(frame, p)),
        ),
      ),
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
  return {
    ...formula(SOLID.cylinder, centre, frame[2], [radius, half, round]),
    ...inOneRing(
      ringOf(centre, Math.hypot(radius, half), () =>
        BALL.map((d) => {
          const flat = Math.hypot(d[0], d[1]) || 1e-9;
          return add(
            centre,
            turn(frame, [(d[0] / flat) * radius, (d[1] / flat) * radius, d[2] * half]),
          );
        }),
      ),
    ),
  };
}
