import { checkDrawing, type Fault } from '../body/check.ts';
import type { BodyPart, Drawing, Figure } from '../body/drawing.ts';
import { place, skinMiddle, type Placed } from '../body/placement.ts';
import { checkCloseUps } from '../draw/close-up.ts';
import { checkHands } from '../draw/hand-check.ts';
import { checkTints } from '../draw/tint-check.ts';
import { PEOPLE } from '../pose/people.ts';
import {
  add,
  dot,
  length,
  normalize,
  subtract,
  turn,
  unturn,
  type Vector,
} from '../pose/vector.ts';
import { checkArrows } from './arrow-check.ts';
import { movementOf } from './movement.ts';

type Rolling = NonNullable<NonNullable<Figure['motion']>['rolls']>;

/** What is planted moves no further than this, in body units. */
const PLANTED = 0.6;

const middle = (placed: Placed, part: BodyPart): Vector =>
  skinMiddle(part, placed.parts, placed.skeleton);

/** What a movement shows that a body cannot do: each in-between is checked as a pose is. */
export function checkMotion(figure: Figure): readonly Fault[] {
  const { drawings } = movementOf(figure);
  const keys = new Set(figure.drawings.map(({ id }) => id));
  const person = PEOPLE[figure.person];
  const faults: Fault[] = [
    ...checkArrows(figure),
    ...checkCloseUps(figure),
    ...checkHands(figure),
    ...checkTints(figure),
  ];
  const planted = plantedOf(figure);
  for (const one of figure.motion?.keep ?? []) planted.add(one);
  const rolls = figure.motion?.rolls;
  let before: Placed | null = null;
  for (const drawing of drawings) {
    const placed = place(drawing, person);
    if (!keys.has(drawing.id)) faults.push(...checkDrawing(drawing, figure));
    if (!before) {
      faults.push(...unkept(figure, drawing), ...(rolls ? [] : checkRollers(figure)));
    }
    for (const { part, on } of before ? drawing.contacts : []) {
      if (!before || !planted.has(`${part} on ${on}`)) continue;
      const moved = length(subtract(middle(placed, part), middle(before, part)));
      if (moved > PLANTED) {
        const value = Math.round(moved * 10) / 10;
        faults.push({ kind: 'slide', pose: drawing.id, part, on, moved: value, most: PLANTED });
      }
    }
    const slip = before && rolls ? slipOf(before, placed, rolls) : 0;
    if (rolls && slip === null) {
      faults.push({ kind: 'unknown', pose: drawing.id, part: rolls.under, on: rolls.tool });
    } else if (rolls && slip !== null && slip > PLANTED) {
      const value = Math.round(slip * 10) / 10;
      faults.push({ kind: 'slip', pose: drawing.id, tool: rolls.tool, slip: value, most: PLANTED });
    }
    before = placed;
  }
  return faults;
}

/**
 * How far the flesh on a roller goes beyond twice the way of the roller, along the way that it rolls.
 * The point of the bone that touches now is followed to the next picture.
 */
function slipOf(before: Placed, placed: Placed, { tool, under }: Rolling): number | null {
  const [from, to] = [before, placed].map(({ props }) =>
    props.find(({ prop }) => prop.name === tool && prop.kind === 'roller'),
  );
  if (from?.prop.kind !== 'roller' || !to) return null;
  const bone = before.skeleton.bones[under];
  const next = placed.skeleton.bones[under];
  const touching = unturn(bone.frame, subtract(from.at, bone.origin));
  const body = subtract(add(next.origin, turn(next.frame, touching)), from.at);
  const roller = subtract(to.at, from.at);
  const [x, , z] = from.prop.axis;
  const way = normalize([z, 0, -x]);
  return Math.abs(dot(body, way) - 2 * dot(roller, way));
}

/** What is to be kept has to be a contact of the movement. */
function unkept({ motion }: Figure, first: Drawing): readonly Fault[] {
  return (motion?.keep ?? [])
    .map((text) => text.split(' on ') as [BodyPart, string])
    .filter(([part, on]) => !first.contacts.some((one) => one.part === part && one.on === on))
    .map(([part, on]): Fault => ({ kind: 'unknown', pose: first.id, part, on }));
}

/** A body that goes no further than this over a roller may leave it where it is, in body units. */
const OVER = 3;
/** Rollers on the floor that stay while the body slides over them, or go as far as the body. */
function checkRollers(figure: Figure): readonly Fault[] {
  const placed = keysOf(figure).map((drawing) => place(drawing, PEOPLE[figure.person]));
  return placed.flatMap((here, at): Fault[] => {
    const before = placed[at - 1];
    if (!before) return [];
    return here.drawing.contacts.flatMap(({ part, on }): Fault[] => {
      const touched = before.drawing.contacts.some((one) => one.part === part && one.on === on);
      const slip = touched ? slipOf(before, here, { tool: on, under: 'pelvis' }) : null;
      if (slip === null || slip <= OVER) return [];
      const value = Math.round(slip * 10) / 10;
      return [{ kind: 'slip', pose: here.drawing.id, tool: on, slip: value, most: OVER }];
    });
  });
}

/** The key poses that the movement comes to. */
const keysOf = ({ drawings, motion }: Figure): readonly Drawing[] =>
  motion?.path
    ? motion.path.flatMap((id) => drawings.filter((drawing) => drawing.id === id))
    : drawings;

/**
 * Hands, knees and feet that lie on the same thing at the same place in all key poses stay there. A
 * hand on the floor bears weight: it stays even where the key poses have it at two places.
 */
function plantedOf(figure: Figure): Set<string> {
  const placed = figure.drawings.map((drawing) => place(drawing, PEOPLE[figure.person]));
  const stays = ({ part, on }: Drawing['contacts'][number]): boolean => {
    if (!/^(hand|foot|heel|knee|forearm|elbow)/.test(part)) return false;
    const spots = placed.map((one) => middle(one, part));
    const bears = part.startsWith('hand') && on === 'floor';
    return (
      (bears || spots.every((spot) => length(subtract(spot, spots[0] ?? spot)) < PLANTED)) &&
      figure.drawings.every(({ contacts }) =>
        contacts.some((one) => one.part === part && one.on === on),
      )
    );
  };
  const first = figure.drawings[0]?.contacts ?? [];
  return new Set(first.filter(stays).map(({ part, on }) => `${part} on ${on}`));
}
