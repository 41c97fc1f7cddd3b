import type { Drawing } from '../body/drawing.ts';
import { place, skinGap } from '../body/placement.ts';
import type { Person } from '../pose/people.ts';
import { SIDES, type Side } from '../pose/pose.ts';
import {
  add,
  angleBetween,
  blend,
  length,
  normalize,
  scale,
  subtract,
  type Vector,
} from '../pose/vector.ts';

/** How far the limbs of a pose miss their targets, in body units. */
const missing = (drawing: Drawing, person: Person): number =>
  place(drawing, person).skeleton.outOfReach.reduce((sum, one) => sum + one.missing, 0);

/** The trunk leans by up to this much more or less for a kept limb to reach, in degrees. */
const GIVES = 12;

/** The trunk leans as little as it takes until the limbs reach what they hold or stand on. */
export function leanUntilReached(drawing: Drawing, person: Person): Drawing {
  const most = missing(drawing, person);
  if (most < 0.1) return drawing;
  const leant = (by: number): Drawing => ({
    ...drawing,
    pose: {
      ...drawing.pose,
      root: { ...drawing.pose.root, lean: drawing.pose.root.lean + by },
    },
  });
  let best = { by: 0, miss: most };
  for (let by = 1; by <= GIVES && best.miss >= 0.1; by += 1) {
    for (const way of [by, -by]) {
      const miss = missing(leant(way), person);
      if (miss < best.miss - 1e-6) best = { by: way, miss };
    }
  }
  return leant(best.by);
}

/** Elbows of two key poses that are no further apart than this are one elbow, in body units. */
const ONE_PLACE = 1;

/** What bears on the same place in both key poses and has no target of its own: the elbows. */
export function plantedElbows(a: Drawing, b: Drawing, person: Person): ReadonlyMap<Side, Vector> {
  const bears = (drawing: Drawing, side: Side): boolean =>
    drawing.contacts.some(({ part }) => part === `elbow-${side}` || part === `forearm-${side}`);
  const [from, to] = [a, b].map((drawing) => place(drawing, person).skeleton.bones);
  const planted = new Map<Side, Vector>();
  for (const side of SIDES) {
    const [here, there] = [from, to].map((bones) => bones?.[`forearm-${side}`].origin);
    if (!here || !there || !bears(a, side) || !bears(b, side)) continue;
    if (length(subtract(here, there)) < ONE_PLACE) planted.set(side, blend(here, there, 0.5));
  }
  return planted;
}

/** The trunk leans until elbows that stand on the floor stay where they are. */
export function leanOverElbows(
  drawing: Drawing,
  person: Person,
  elbows: ReadonlyMap<Side, Vector>,
): Drawing {
  if (elbows.size === 0) return drawing;
  const leant = (by: number): Drawing => ({
    ...drawing,
    pose: { ...drawing.pose, root: { ...drawing.pose.root, lean: drawing.pose.root.lean + by } },
  });
  const off = (by: number): number => {
    const { bones } = place(leant(by), person).skeleton;
    return [...elbows].reduce(
      (sum, [side, at]) => sum + length(subtract(bones[`forearm-${side}`].origin, at)),
      0,
    );
  };
  let best = { by: 0, off: off(0) };
  for (let step = 3; step > 0.3; step /= 2) {
    for (const by of [best.by + step, best.by - step]) {
      const far = off(by);
      if (far < best.off) best = { by, off: far };
    }
  }
  return leant(best.by);
}

/** A foot may lie this far in the floor before it is lifted, and an elbow, in body units. */
const SUNK = 1.2;
/** Lifted out of the floor, it still rests on it with this much of its flesh. */
const RESTS = 0.6;
/** An elbow that is bent further than this has its hand moved away, in degrees. */
const FOLDED = 149;

const up = (at: Vector | null, by: number): Vector | null => at && [at[0], at[1] + by, at[2]];

/** Lifts feet and elbows out of the floor and hands off the shoulder where the straight way leads there. */
export function keepClear(drawing: Drawing, person: Person): Drawing {
  let current = drawing;
  for (let round = 0; round < 6; round += 1) {
    const { parts, skeleton, pose } = place(current, person);
    const legs = { ...current.pose.legs };
    const arms = { ...current.pose.arms };
    const sunk = (part: `foot-${Side}` | `elbow-${Side}`): number =>
      -skinGap(part, parts, skeleton, (p) => p[1]);
    let changed = false;
    for (const side of SIDES) {
      const leg = legs[side];
      const foot = sunk(`foot-${side}`);
      if (foot > SUNK && (leg.ankleAt ?? leg.soleAt)) {
        const by = foot - RESTS;
        legs[side] = { ...leg, ankleAt: up(leg.ankleAt, by), soleAt: up(leg.soleAt, by) };
        changed = true;
      }
      const arm = arms[side];
      if (!arm.palmAt) continue;
      const bend = angleBetween(
        skeleton.bones[`upper-arm-${side}`].frame[1],
        skeleton.bones[`forearm-${side}`].frame[1],
      );
      const shoulder = skeleton.bones[`upper-arm-${side}`].origin;
      if (bend > FOLDED) {
        const away = normalize(subtract(arm.palmAt, shoulder));
        arms[side] = { ...arm, palmAt: add(arm.palmAt, scale(away, 1)) };
        changed = true;
      } else if (arm.elbowPoints && sunk(`elbow-${side}`) > SUNK) {
        const points = normalize(arm.elbowPoints);
        arms[side] = { ...arm, elbowPoints: [points[0], points[1] + 0.25, points[2]] };
        changed = true;
      }
    }
    if (!changed) break;
    current = { ...current, pose: { ...current.pose, root: pose.root, legs, arms } };
  }
  return current;
}
