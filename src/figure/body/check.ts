import { contactGap, floorDepths, hardDepths, ownDepths, toolGaps } from './contacts.ts';
import type { Drawing, Figure } from './drawing.ts';
import { jointAngles } from './joint-angles.ts';
import { limitOf } from './limits.ts';
import { PEOPLE } from '../pose/people.ts';
import { place } from './placement.ts';

/** What a body cannot do, or a picture must not show. */
export type Fault =
  | {
      readonly kind: 'joint';
      readonly pose: string;
      readonly joint: string;
      readonly field: string;
      readonly value: number;
      readonly from: number;
      readonly to: number;
    }
  | {
      readonly kind: 'reach';
      readonly pose: string;
      readonly limb: string;
      readonly missing: number;
    }
  | {
      readonly kind: 'floor';
      readonly pose: string;
      readonly part: string;
      readonly depth: number;
      readonly most: number;
    }
  | {
      readonly kind: 'inside';
      readonly pose: string;
      readonly part: string;
      readonly on: string;
      readonly depth: number;
      readonly most: number;
    }
  | {
      readonly kind: 'gap';
      readonly pose: string;
      readonly part: string;
      readonly on: string;
      readonly gap: number;
      readonly most: number;
    }
  | {
      readonly kind: 'slide';
      readonly pose: string;
      readonly part: string;
      readonly on: string;
      readonly moved: number;
      readonly most: number;
    }
  | {
      readonly kind: 'slip';
      readonly pose: string;
      readonly tool: string;
      readonly slip: number;
      readonly most: number;
    }
  | {
      readonly kind: 'arrow';
      readonly pose: string;
      readonly gap: number;
      readonly most: number;
    }
  | {
      readonly kind: 'cover';
      readonly pose: string;
      /** Of the arrow, in percent. */
      readonly share: number;
      readonly most: number;
    }
  | {
      readonly kind: 'back';
      readonly pose: string;
      /** The pose whose outline stands behind. */
      readonly other: string;
    }
  | {
      readonly kind: 'close-up';
      readonly pose: string;
      /** Of its circle, in percent. */
      readonly share: number;
      readonly least: number;
    }
  | {
      /** Of a muscle, or of a part to keep off. */
      readonly kind: 'tint' | 'hatch';
      /** The pose that shows the most of it. */
      readonly pose: string;
      readonly name: string;
      /** In square picture units. */
      readonly area: number;
      readonly least: number;
    }
  | {
      readonly kind: 'hidden';
      readonly pose: string;
      readonly part: string;
      readonly on: string;
      /** What is seen of it, in percent. */
      readonly share: number;
      readonly least: number;
    }
  | { readonly kind: 'unknown'; readonly pose: string; readonly part: string; readonly on: string }
  | {
      readonly kind: 'loose';
      readonly pose: string;
      readonly tool: string;
      readonly from: 'skin' | 'support';
      readonly gap: number;
      readonly most: number;
    };

/** Flesh gives: a part may sink this far into the floor, in body units. */
const FLOOR_DEPTH = 1.5;
/** … and this far into a hard thing, and the axis of an arm into the own chest or head. */
const HARD_DEPTH = 2;
/** Two things touch if no more than this lies between them. */
const TOUCH = 0.9;
/** A limb that misses its target by less than this is drawn all the same. */
const REACH = 0.6;

const tenth = (value: number): number => Math.round(value * 10) / 10;

export function checkDrawing(drawing: Drawing, figure: Figure): readonly Fault[] {
  const placed = place(drawing, PEOPLE[figure.person]);
  const pose = drawing.id;
  const faults: Fault[] = [];
  for (const angle of jointAngles(placed.skeleton, drawing)) {
    const limit = limitOf(angle);
    if (limit && (angle.value < limit.from - 0.5 || angle.value > limit.to + 0.5)) {
      faults.push({
        kind: 'joint',
        pose,
        joint: angle.joint,
        field: angle.field,
        value: Math.round(angle.value),
        ...limit,
      });
    }
  }
  for (const { limb, missing } of placed.skeleton.outOfReach) {
    if (missing > REACH) faults.push({ kind: 'reach', pose, limb, missing: tenth(missing) });
  }
  for (const { part, depth } of floorDepths(placed)) {
    if (depth > FLOOR_DEPTH) {
      faults.push({ kind: 'floor', pose, part, depth: tenth(depth), most: FLOOR_DEPTH });
    }
  }
  for (const { part, on, depth } of [...hardDepths(placed), ...ownDepths(placed)]) {
    if (depth > HARD_DEPTH) {
      faults.push({ kind: 'inside', pose, part, on, depth: tenth(depth), most: HARD_DEPTH });
    }
  }
  for (const { part, on } of drawing.contacts) {
    const gap = contactGap(placed, part, on);
    if (gap === null) faults.push({ kind: 'unknown', pose, part, on });
    else if (gap > TOUCH)
      faults.push({ kind: 'gap', pose, part, on, gap: tenth(gap), most: TOUCH });
  }
  for (const { tool, skin, support } of toolGaps(placed)) {
    if (skin > TOUCH) {
      faults.push({ kind: 'loose', pose, tool, from: 'skin', gap: tenth(skin), most: TOUCH });
    }
    if (support > TOUCH) {
      faults.push({ kind: 'loose', pose, tool, from: 'support', gap: tenth(support), most: TOUCH });
    }
  }
  return faults;
}

export const checkFigure = (figure: Figure): readonly Fault[] =>
  figure.drawings.flatMap((drawing) => checkDrawing(drawing, figure));
