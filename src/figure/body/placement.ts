import { WORLD } from '../pose/camera.ts';
import { clearOf, meanOf, type Ball, type Primitive } from './distance.ts';
import type { BodyPart, Drawing, Place, Press, Prop } from './drawing.ts';
import { loopRound } from './loops.ts';
import type { Person } from '../pose/people.ts';
import { sign, type Arm, type Bone, type Held, type Pose, type Side } from '../pose/pose.ts';
import { propSolids } from './props.ts';
import { pointOn, solve, type Skeleton } from '../pose/skeleton.ts';
import { spotOn } from '../pose/spots.ts';
import { bodyParts } from './surfaces.ts';
import type { Part } from './builder.ts';
import { add, length, normalize, scale, subtract, unturn, type Vector } from '../pose/vector.ts';

/** A prop whose place is known. */
export type PlacedProp = {
  readonly prop: Prop;
  readonly at: Vector;
  readonly points: readonly Vector[];
};

/** A drawing whose body has settled and whose tools lie where they press. */
export type Placed = {
  readonly drawing: Drawing;
  readonly pose: Pose;
  readonly skeleton: Skeleton;
  /** The body's parts in world coordinates. */
  readonly parts: readonly Part[];
  readonly props: readonly PlacedProp[];
};

const SIDED: Readonly<Record<string, readonly string[]>> = {
  foot: ['foot', 'toes'],
  hand: ['hand', 'finger-0', 'finger-1', 'finger-2', 'finger-3', 'thumb'],
  thigh: ['thigh'],
  shin: ['shin'],
  'upper-arm': ['upper-arm'],
  forearm: ['forearm'],
};

/** Points of bodies that have been asked for, by the part's name. */
const skins = new WeakMap<readonly Part[], Map<BodyPart, readonly Vector[]>>();

/** Points on the skin of a part of the body. */
export function skinPoints(
  part: BodyPart,
  parts: readonly Part[],
  skeleton: Skeleton,
): readonly Vector[] {
  const own = skins.get(parts) ?? new Map<BodyPart, readonly Vector[]>();
  skins.set(parts, own);
  const points = own.get(part) ?? findSkin(part, parts, skeleton);
  own.set(part, points);
  return points;
}

/** The mean of the points on the skin of a part of the body. */
export function skinMiddle(part: BodyPart, parts: readonly Part[], skeleton: Skeleton): Vector {
  const { solids, keeps } = solidsOf(part, parts, skeleton);
  if (keeps) return meanOf(skinPoints(part, parts, skeleton));
  // All rings have equally many points: none of them needs to be made.
  return meanOf(solids.flatMap((one) => one.rings().map((ring) => ring.middle())));
}

function findSkin(part: BodyPart, parts: readonly Part[], skeleton: Skeleton): readonly Vector[] {
  const { solids, keeps } = solidsOf(part, parts, skeleton);
  return solids.flatMap((one) => (keeps ? one.points().filter(keeps) : one.points()));
}

/** The solids of a part of the body, and which of their points belong to it; all if it is not said. */
type Skin = {
  readonly solids: readonly Primitive[];
  readonly keeps?: (p: Vector) => boolean;
};

function solidsOf(part: BodyPart, parts: readonly Part[], skeleton: Skeleton): Skin {
  const match = /^(.+)-(right|left)$/.exec(part);
  const all = (names: readonly string[]): Skin => ({
    solids: parts.filter((p) => names.includes(p.name)).flatMap((p) => p.primitives),
  });
  const near = (names: readonly string[], centre: Vector, radius: number): Skin => ({
    ...all(names),
    keeps: (p) => Math.hypot(p[0] - centre[0], p[1] - centre[1], p[2] - centre[2]) < radius,
  });
  if (!match) {
    if (part === 'head') return all(['head', 'hair', 'hair-extra']);
    const pelvis = skeleton.bones.pelvis.origin;
    return part === 'pelvis'
      ? near(['torso', 'thigh-right', 'thigh-left'], pelvis, 11)
      : {
          ...all(['torso']),
          keeps: (p) => Math.hypot(p[0] - pelvis[0], p[1] - pelvis[1]) > 12,
        };
  }
  const [, name = '', side = 'right'] = match;
  const bone = (text: string): Vector => skeleton.bones[`${text}-${side}` as Bone].origin;
  if (name === 'knee') return near([`thigh-${side}`, `shin-${side}`], bone('shin'), 5.5);
  if (name === 'elbow') {
    return near([`upper-arm-${side}`, `forearm-${side}`], bone('forearm'), 4);
  }
  if (name === 'heel') return near([`foot-${side}`], bone('foot'), 5.2);
  return all((SIDED[name] ?? [name]).map((text) => `${text}-${side}`));
}

/** Distance from a thing; from one point to another it changes by no more than the way. */
type DistanceFrom = (p: Vector) => number;

/** More than rounding can make of a distance, in body units. */
const ROUNDING = 1e-6;

/**
 * The least distance of points on solids from a thing. Solids, and rings of them, that are farther
 * than what was found are not asked for their points.
 * @param keeps which points count
 * @param most what is given if none is nearer than this
 */
export function leastGap(
  solids: readonly Primitive[],
  distance: DistanceFrom,
  keeps?: (p: Vector) => boolean,
  most = Infinity,
): number {
  /** From the nearest on, as far as any may be nearer than what is known. */
  const nearest = <T extends Ball>(all: readonly T[], least: number) =>
    all
      .map((one) => ({ one, bound: distance(one.centre) - one.reach - ROUNDING }))
      .filter(({ bound }) => bound < least)
      .sort((a, b) => a.bound - b.bound);
  let least = most;
  for (const { one, bound } of nearest(solids, least)) {
    if (bound >= least) break;
    for (const ring of nearest(one.rings(), least)) {
      if (ring.bound >= least) break;
      for (const p of ring.one.points()) {
        if (keeps && !keeps(p)) continue;
        const d = distance(p);
        if (d < least) least = d;
      }
    }
  }
  return least;
}

/**
 * How far the skin of a part of the body is from a thing; negative inside.
 * @param most what is given if it is no nearer than this
 */
export function skinGap(
  part: BodyPart,
  parts: readonly Part[],
  skeleton: Skeleton,
  distance: DistanceFrom,
  most = Infinity,
): number {
  const { solids, keeps } = solidsOf(part, parts, skeleton);
  return leastGap(solids, distance, keeps, most);
}

/** Distance of a point from a support: a prop by name, or the floor. */
export function supportDistance(on: string, props: readonly PlacedProp[]): DistanceFrom | null {
  if (on === 'floor') return (p) => p[1];
  const prop = props.find((one) => one.prop.name === on);
  if (!prop) return null;
  const primitives: Primitive[] = propSolids(prop).map((solid) => solid.primitive(WORLD));
  return (p) => {
    let least = Infinity;
    for (const q of primitives) {
      if (clearOf(q, p, 0) >= least) continue;
      const d = q.distance(p[0], p[1], p[2]);
      if (d < least) least = d;
    }
    return least;
  };
}

/** The solids of bodies that carry flesh. */
const fleshes = new WeakMap<readonly Part[], readonly Primitive[]>();

/** The solids of a body that carry flesh: what is cut away, and the beard, do not. */
export function fleshOf(parts: readonly Part[]): readonly Primitive[] {
  const flesh =
    fleshes.get(parts) ??
    parts.flatMap(({ name, primitives }) => (/-cut$|^beard$/.test(name) ? [] : primitives));
  fleshes.set(parts, flesh);
  return flesh;
}

/** Distance from the body's skin at a point: least over the parts that carry flesh. */
export function bodyDistance(parts: readonly Part[], p: Vector): number {
  let least = 1e3;
  for (const q of fleshOf(parts)) {
    if (clearOf(q, p, 0) >= least) continue;
    const d = q.distance(p[0], p[1], p[2]);
    if (d < least) least = d;
  }
  return least;
}

/** The real skin at a spot: from the bone outwards until the flesh of that bone ends. */
export function skinAt(press: Press, skeleton: Skeleton, parts: readonly Part[]) {
  const bare = spotOn(skeleton.bones, { ...press.spot, off: 0 });
  if (!bare) return null;
  const deep = add(bare.point, scale(bare.normal, -4));
  let point = deep;
  for (let step = 0; step < 140; step += 1) {
    point = add(deep, scale(bare.normal, step * 0.1));
    if (bodyDistance(parts, point) > 0) break;
  }
  return { point, normal: bare.normal };
}

function placeOf(place: Place, skeleton: Skeleton): Vector {
  if (place.kind === 'point') return place.at;
  if (place.kind === 'spot') return spotOn(skeleton.bones, place.spot)?.point ?? [0, 0, 0];
  if (place.kind === 'bone') {
    const outwards = place.bone.endsWith('left') ? -1 : 1;
    return pointOn(skeleton, place.bone, [
      place.local[0],
      place.local[1],
      place.local[2] * outwards,
    ]);
  }
  const { palm } = skeleton.lengths;
  return pointOn(skeleton, `hand-${place.side}`, [0.2, -palm * 0.95, -1.7 * sign(place.side)]);
}

export const resolvePlace = placeOf;

function placeProp(prop: Prop, skeleton: Skeleton, parts: readonly Part[]): PlacedProp {
  switch (prop.kind) {
    case 'roller':
    case 'ball': {
      const skin = prop.press ? skinAt(prop.press, skeleton, parts) : null;
      const at = skin
        ? add(skin.point, scale(skin.normal, prop.radius - (prop.press?.sink ?? 0)))
        : (prop.at ?? [0, prop.radius, 0]);
      return { prop, at, points: [] };
    }
    case 'band':
    case 'towel':
      return { prop, at: [0, 0, 0], points: prop.through.map((p) => placeOf(p, skeleton)) };
    case 'loop': {
      const limbs = prop.around.map((one) => ({ bone: one.bone, middle: placeOf(one, skeleton) }));
      return { prop, at: [0, 0, 0], points: loopRound(limbs, prop.radius, skeleton, parts) };
    }
    case 'stick':
    case 'tin':
      return {
        prop,
        at: [0, 0, 0],
        points: [placeOf(prop.from, skeleton), placeOf(prop.to, skeleton)],
      };
    case 'chair':
      return { prop, at: [prop.at[0], prop.seat, prop.at[1]], points: [] };
    default:
      return { prop, at: prop.at, points: [] };
  }
}

const lifted = (pose: Pose, by: number): Pose => ({
  ...pose,
  root: { ...pose.root, at: [pose.root.at[0], pose.root.at[1] + by, pose.root.at[2]] },
});

/** Lets the body sink (or rise) until the part that carries it lies on its support. */
function settle(drawing: Drawing, person: Person): Pose {
  const { settle: rule } = drawing;
  let { pose } = drawing;
  if (!rule) return pose;
  const gap = (tried: Pose): number => {
    const skeleton = solve(tried, person.lengths);
    const parts = bodyParts(skeleton, person, tried, WORLD);
    const fixed = drawing.props.map((prop) => placeProp(prop, skeleton, parts));
    const distance = supportDistance(rule.on, fixed);
    if (!distance) return 0;
    return skinGap(rule.part, parts, skeleton, distance) + rule.sink;
  };
  // Distances to round supports are longer than the drop: a few rounds come near enough.
  for (let round = 0; round < 6; round += 1) {
    const left = gap(pose);
    if (Math.abs(left) < 0.05) break;
    pose = lifted(pose, -left);
  }
  return pose;
}

/** What has been placed: checks, stills and films ask for the same drawings. */
const known = new WeakMap<Drawing, Map<Person, Placed>>();

export function place(drawing: Drawing, person: Person): Placed {
  const own = known.get(drawing) ?? new Map<Person, Placed>();
  known.set(drawing, own);
  const placed = own.get(person) ?? placeAnew(drawing, person);
  own.set(person, placed);
  return placed;
}

/** A hand that is less closed than this only lies on what it touches. */
const HOLDS = 0.5;
/** What is held passes this near to the hollow of the hand, in body units, and no steeper across it. */
const NEAR = 1.5;
const ACROSS = 0.7;

/** The stick, tin or ball that a hand closes round. */
function heldBy(side: Side, pose: Pose, skeleton: Skeleton, props: readonly Prop[]): Held | null {
  if (pose.arms[side].hand ? pose.arms[side].hand !== 'grip' : pose.arms[side].grip < HOLDS)
    return null;
  const { origin, frame } = skeleton.bones[`hand-${side}`];
  const own = (p: Vector): Vector => unturn(frame, subtract(p, origin));
  const hollow = own(placeOf({ kind: 'grip', side }, skeleton));
  for (const prop of props) {
    if (prop.kind === 'ball' && prop.at) {
      const at = own(prop.at);
      const { radius } = prop;
      if (length(subtract(at, hollow)) < radius + NEAR) return { at, along: null, radius };
    }
    if (prop.kind !== 'stick' && prop.kind !== 'tin') continue;
    const [from, to] = [own(placeOf(prop.from, skeleton)), own(placeOf(prop.to, skeleton))];
    const along = normalize(subtract(to, from));
    if (Math.abs(along[0]) < ACROSS) continue;
    const share = (hollow[0] - from[0]) / along[0];
    const at = add(from, scale(along, share));
    if (length(subtract(at, hollow)) < NEAR) return { at, along, radius: prop.radius };
  }
  return null;
}

function placeAnew(drawing: Drawing, person: Person): Placed {
  const settled = settle(drawing, person);
  const skeleton = solve(settled, person.lengths);
  const arm = (side: Side): Arm => ({
    ...settled.arms[side],
    held: heldBy(side, settled, skeleton, drawing.props),
  });
  const pose = { ...settled, arms: { right: arm('right'), left: arm('left') } };
  const parts = bodyParts(skeleton, person, pose, WORLD);
  return {
    drawing,
    pose,
    skeleton,
    parts,
    props: drawing.props.map((prop) => placeProp(prop, skeleton, parts)),
  };
}
