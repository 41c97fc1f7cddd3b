import { partAt } from './blends.ts';
import type { Part } from './builder.ts';
import type { View } from '../pose/camera.ts';
import { cylinder, ellipsoid, roundBox, roundCone, type Primitive } from './distance.ts';
import type { Prop } from './drawing.ts';
import type { PlacedProp } from './placement.ts';
import type { Surface } from './surfaces.ts';
import {
  aboutY,
  add,
  blend,
  dot,
  frameFrom,
  length,
  normalize,
  scale,
  subtract,
  turn,
  unturn,
  type Frame,
  type Vector,
} from '../pose/vector.ts';

/** Materials of what one rolls, presses, pulls or lifts with; furniture is none of them. */
export const TOOL = /^(roller|ball|band|towel|stick|tin)/;
/** Materials of what stands or lies behind a figure: signs may be drawn over them. */
export const BACKDROP = /^(wall|mat)/;

/** A solid of a prop before the camera looks at it. */
type Solid = {
  readonly primitive: (view: View) => Primitive;
  readonly material: string;
  /** Faces between which a line is drawn. */
  readonly facet?: (world: Vector) => number;
  /** It melts into the one before it: no line is drawn between them. */
  readonly joined?: boolean;
};

/** A frame whose Z is `axis`: cylinders lie along their Z. */
function frameAlong(axis: Vector): Frame {
  const z = normalize(axis);
  const [front, up] = frameFrom(z, Math.abs(z[1]) > 0.9 ? [1, 0, 0] : [0, 1, 0]);
  // `frameFrom` gives (x, z, ·): cross the two for the third direction.
  return [
    front,
    [
      up[1] * front[2] - up[2] * front[1],
      up[2] * front[0] - up[0] * front[2],
      up[0] * front[1] - up[1] * front[0],
    ],
    z,
  ];
}

/** Which side of a box a point is on: 0 top, 1 front or back, 2 right or left, 3 underneath. */
function boxFacet(centre: Vector, [front, up, side]: Frame, half: Vector) {
  return (world: Vector): number => {
    // Without vectors: it is asked for each sample of furniture.
    const dx = world[0] - centre[0];
    const dy = world[1] - centre[1];
    const dz = world[2] - centre[2];
    const x = front[0] * dx + front[1] * dy + front[2] * dz;
    const y = up[0] * dx + up[1] * dy + up[2] * dz;
    const z = side[0] * dx + side[1] * dy + side[2] * dz;
    // How near the point is to each face, not how far along: thin boxes have thin faces.
    const a = half[0] - Math.abs(x);
    const b = half[1] - Math.abs(y);
    const c = half[2] - Math.abs(z);
    if (b <= a && b <= c) return y > 0 ? 0 : 3;
    return a <= c ? (x > 0 ? 1 : 4) : z > 0 ? 2 : 5;
  };
}

function box(centre: Vector, half: Vector, turned: number, material: string, round = 0.35): Solid {
  const frame = aboutY(-turned);
  return {
    primitive: (view) => roundBox(view.point(centre), view.frame(frame), half, round),
    material,
    facet: boxFacet(centre, frame, half),
  };
}

function rod(from: Vector, to: Vector, radius: number, material: string): Solid {
  return {
    primitive: (view) => roundCone(view.point(from), view.point(to), radius, radius),
    material,
  };
}

/** How far a wall goes on where the picture does not end it, in body units. */
const WALL_GOES_ON = 420;
/** Height of a wall's skirting board, in body units. */
const SKIRTING = 4.6;

/**
 * A wall stands across its own x. In front of a camera it goes on out of the picture: upwards, away
 * from the person, and away from the eye; its near end stays where the pose puts it.
 */
function wall(prop: Extract<Prop, { kind: 'wall' }>, view: View | undefined): Solid {
  if (!view) return box(prop.at, prop.half, prop.turn, 'wall', 0.1);
  const frame = aboutY(-prop.turn);
  const [across, , along] = frame;
  const out = dot(across, prop.at) > 0 ? 1 : -1;
  const away = dot(along, view.axes[2]) > 0 ? -1 : 1;
  const more = WALL_GOES_ON / 2;
  const centre = add(
    prop.at,
    add(add(scale(across, out * more), scale(along, away * more)), [0, more, 0]),
  );
  const half: Vector = [prop.half[0] + more, prop.half[1] + more, prop.half[2] + more];
  const side = boxFacet(centre, frame, half);
  const inside = out > 0 ? 4 : 1;
  return {
    ...box(centre, half, prop.turn, 'wall', 0.1),
    facet: (world) => {
      const found = side(world);
      return found === inside && world[1] < SKIRTING ? 6 : found;
    },
  };
}

/** A chair whose seat's front edge is at `at`; it faces +X before it is turned. */
function chairSolids(prop: Extract<Prop, { kind: 'chair' }>): Solid[] {
  const frame = aboutY(-prop.turn);
  const origin: Vector = [prop.at[0], 0, prop.at[1]];
  const at = (x: number, y: number, z: number): Vector => add(origin, turn(frame, [x, y, z]));
  const depth = 22;
  const wide = 11.5;
  const seat = box(
    at(-depth / 2, prop.seat - 1.2, 0),
    [depth / 2, 1.2, wide],
    prop.turn,
    'furniture',
    0.9,
  );
  const posts = [-1.6, 1.6 - depth].flatMap((x) =>
    [wide - 1.6, 1.6 - wide].map((z) =>
      rod(at(x, 0.6, z), at(x, prop.seat - 2, z), 0.85, 'furniture-dark'),
    ),
  );
  if (!prop.back) return [seat, ...posts];
  const top = prop.seat + 26;
  return [
    seat,
    ...posts,
    ...[wide - 1.6, 1.6 - wide].map((z) =>
      rod(at(1.2 - depth, prop.seat - 1, z), at(-0.8 - depth, top - 1, z), 0.85, 'furniture-dark'),
    ),
    box(at(-0.6 - depth, top - 5.5, 0), [0.8, 5.5, wide - 0.6], prop.turn, 'furniture', 0.7),
  ];
}

/**
 * How many folds a cloth that is drawn in lies in, and how thick each is beside the first. They begin
 * inside of the cloth, so that one that lies flat shows none.
 */
const FOLDS = [1, 0.8, 0.95, 0.7] as const;
const FLAT = 0.12;
/** How much further back a fold is in its middle, where the toes pull, and how thin its ends are. */
const PULLED = 1.4;
const THIN_END = 0.42;
/** How far from its ends a towel has a woven stripe, and how wide that is, in body units. */
const STRIPE = { from: 1.6, to: 2.4 };

/**
 * The folds of a cloth, one behind the other from its front end: each is pulled back in its middle,
 * thin at its ends and a little askew.
 */
function folds({ at, half, turn: turned, folds: thick }: Extract<Prop, { kind: 'mat' }>): Solid[] {
  if (thick === undefined) return [];
  const frame = aboutY(-turned);
  let front = half[0];
  return FOLDS.flatMap((share, index): readonly Solid[] => {
    const radius = thick * share;
    const askew = (index % 2 === 0 ? 0.5 : -0.4) * thick;
    const point = (x: number, z: number): Vector => add(at, turn(frame, [x, half[1] - FLAT, z]));
    const x = front - 0.4 * radius;
    front -= 1.6 * radius;
    const thin = THIN_END * radius;
    const wide = half[2] - thin;
    const middle = point(x - PULLED * radius, 0.3 * askew);
    const leaf =
      (end: Vector): Solid['primitive'] =>
      (view) =>
        roundCone(view.point(middle), view.point(end), radius, thin);
    return [
      { primitive: leaf(point(x - askew, wide)), material: 'mat' },
      { primitive: leaf(point(x + askew, -wide)), material: 'mat', joined: true },
    ];
  });
}

/** A mat; a cloth has a woven stripe along both ends. */
function mat(prop: Extract<Prop, { kind: 'mat' }>): Solid[] {
  const flat = box(prop.at, prop.half, prop.turn, 'mat', 0.3);
  if (prop.folds === undefined) return [flat];
  const frame = aboutY(-prop.turn);
  const side = boxFacet(prop.at, frame, prop.half);
  const facet = (world: Vector): number => {
    const found = side(world);
    const x = unturn(frame, subtract(world, prop.at))[0];
    const inwards = prop.half[0] - Math.abs(x);
    return found === 0 && inwards > STRIPE.from && inwards < STRIPE.to ? 6 : found;
  };
  return [{ ...flat, facet }, ...folds(prop)];
}

function tableSolids(prop: Extract<Prop, { kind: 'table' }>): Solid[] {
  const [x, y, z] = prop.at;
  const [hx, hy, hz] = prop.half;
  const frame = aboutY(-prop.turn);
  const at = (dx: number, height: number, dz: number): Vector =>
    add([x, 0, z], turn(frame, [dx, height, dz]));
  const posts = [hx - 1.6, 1.6 - hx].flatMap((dx) =>
    [hz - 1.6, 1.6 - hz].map((dz) => rod(at(dx, 0.6, dz), at(dx, y - hy, dz), 1, 'furniture-dark')),
  );
  return [box(prop.at, prop.half, prop.turn, 'furniture', 0.5), ...posts];
}

/** Two posts and a lintel; the opening's middle is at `at`, the passage runs along X. */
function doorwaySolids(prop: Extract<Prop, { kind: 'doorway' }>): Solid[] {
  const frame = aboutY(-prop.turn);
  const [wide, high] = prop.opening;
  const at = (x: number, y: number, z: number): Vector => add(prop.at, turn(frame, [x, y, z]));
  const post = 2.6;
  return [
    box(at(0, high / 2, wide / 2 + post), [2, high / 2, post], prop.turn, 'wall'),
    box(at(0, high / 2, -wide / 2 - post), [2, high / 2, post], prop.turn, 'wall'),
    box(at(0, high + post, 0), [2, post, wide / 2 + 2 * post], prop.turn, 'wall'),
  ];
}

/** Which of the two pieces of felt of a tennis ball a point is on: a seam is drawn between them. */
function ballHalf(centre: Vector) {
  return (world: Vector): number => {
    const [x, y, z] = normalize(subtract(world, centre));
    const [along, across, up] = [0.8 * x + 0.6 * z, 0.6 * x - 0.8 * z, y];
    return up * up - across * across > 0.9 * along ? 1 : 0;
  };
}

/** Rods from each point to the next. */
const rods = (points: readonly Vector[], radius: number, material: string): Solid[] =>
  points.slice(1).map((point, index) => rod(points[index] ?? point, point, radius, material));

/** A strap that hangs through its points, with rounded corners. */
function strapSolids(points: readonly Vector[], radius: number, material: string): Solid[] {
  const rounded: Vector[] = [];
  points.forEach((point, index) => {
    const before = points[index - 1];
    const after = points[index + 1];
    if (!before || !after) {
      rounded.push(point);
      return;
    }
    for (const [a, b] of [
      [0.12, 0],
      [0.03, 0.03],
      [0, 0.12],
    ] as const) {
      rounded.push(blend(blend(point, before, a), after, b));
    }
  });
  return rods(rounded, radius, material);
}

/** Width of a tin's bare rims, along it and across its ends, in body units. */
const RIM = 0.75;

/** A tin with flat ends at its two points: 0 its label, 1 the bare rims, 2 its ends, 3 inside of them. */
function tin([from, to]: readonly Vector[], radius: number): Solid[] {
  if (!from || !to) return [];
  const along = subtract(to, from);
  const frame = frameAlong(along);
  const half = length(along) / 2;
  const middle = blend(from, to, 0.5);
  return [
    {
      primitive: (view) => cylinder(view.point(middle), view.frame(frame), radius, half, 0.2),
      material: 'tin',
      facet: (world) => {
        const [x, y, z] = unturn(frame, subtract(world, middle));
        const out = Math.hypot(x, y);
        const [toSide, toEnd] = [radius - out, half - Math.abs(z)];
        if (toSide < toEnd) return toEnd < RIM ? 1 : 0;
        return toSide < RIM ? 2 : 3;
      },
    },
  ];
}

/**
 * Solids of one prop; those of the same material melt into one surface. Only a camera (`view`) sees
 * that a wall goes on beyond the picture.
 */
export function propSolids({ prop, at, points }: PlacedProp, view?: View): readonly Solid[] {
  switch (prop.kind) {
    case 'roller': {
      const frame = frameAlong(prop.axis);
      const { radius, half } = prop;
      const end = (world: Vector): number => {
        const local = unturn(frame, subtract(world, at));
        if (Math.abs(local[2]) < half - 0.35) return 0;
        return Math.hypot(local[0], local[1]) < radius * 0.42 ? 2 : 1;
      };
      return [
        {
          primitive: (view) => cylinder(view.point(at), view.frame(frame), radius, half, 0.3),
          material: 'roller',
          facet: end,
        },
      ];
    }
    case 'ball':
      return [
        {
          primitive: (view) =>
            ellipsoid(view.point(at), view.axes, [prop.radius, prop.radius, prop.radius]),
          material: 'ball',
          facet: ballHalf(at),
        },
      ];
    case 'band':
    case 'towel':
      return strapSolids(points, prop.radius, prop.kind);
    case 'loop':
      return rods(points, prop.radius, 'band');
    case 'stick': {
      const [from, to] = points;
      if (!from || !to) return [];
      const along = normalize(subtract(to, from));
      return [rod(subtract(from, scale(along, 5)), add(to, scale(along, 5)), prop.radius, 'stick')];
    }
    case 'tin':
      return tin(points, prop.radius);
    case 'box':
      return [box(prop.at, prop.half, prop.turn, 'furniture')];
    case 'bench':
      return [box(prop.at, prop.half, prop.turn, 'furniture', 0.8)];
    case 'cushion':
      return [box(prop.at, prop.half, prop.turn, 'cushion', Math.min(prop.half[1], 1.4))];
    case 'mat':
      return mat(prop);
    case 'wall':
      return [wall(prop, view)];
    case 'chair':
      return chairSolids(prop);
    case 'table':
      return tableSolids(prop);
    case 'doorway':
      return doorwaySolids(prop);
  }
}

/** Flat things lie under the body: they never hide it at the seam. */
export function addProps(
  placed: readonly PlacedProp[],
  view: View,
  parts: Part[],
  surfaces: Surface[],
): void {
  for (const one of placed) {
    const solids = propSolids(one, view);
    const strap = ['band', 'towel', 'loop'].includes(one.prop.kind);
    const groups: Solid[][] = [];
    for (const solid of solids) {
      const last = groups.at(-1);
      if (last && (strap || solid.joined)) last.push(solid);
      else groups.push([solid]);
    }
    for (const group of groups) {
      const index = parts.length;
      const first = group[0];
      if (!first) continue;
      parts.push({
        name: one.prop.name,
        seam: strap ? 0.3 : 0,
        primitives: group.map((solid) => solid.primitive(view)),
      });
      const [right, up, towards] = view.axes;
      const toWorld = (p: Vector): Vector => [
        right[0] * p[0] + up[0] * p[1] + towards[0] * p[2],
        right[1] * p[0] + up[1] * p[1] + towards[1] * p[2],
        right[2] * p[0] + up[2] * p[1] + towards[2] * p[2],
      ];
      const { facet } = first;
      surfaces.push({
        name: one.prop.name,
        material: first.material,
        limb: '',
        parts: [index],
        blend: partAt(index),
        tool: true,
        ...(facet ? { facet: (p: Vector) => facet(toWorld(p)) } : {}),
      });
    }
  }
}
