import { checkDrawing, type Fault } from '../body/check.ts';
import type { Drawing, Figure } from '../body/drawing.ts';
import { place, skinPoints, type Placed } from '../body/placement.ts';
import { PEOPLE } from '../pose/people.ts';
import { length, subtract, type Vector } from '../pose/vector.ts';
import { movementOf } from './movement.ts';

/** What is planted moves no further than this, in body units. */
const PLANTED = 0.6;

const middle = (placed: Placed, part: Parameters<typeof skinPoints>[0]): Vector => {
  const points = skinPoints(part, placed.parts, placed.skeleton);
  const sum = (axis: 0 | 1 | 2) => points.reduce((all, p) => all + p[axis], 0) / points.length;
  return [sum(0), sum(1), sum(2)];
};

/** What a movement shows that a body cannot do: each in-between is checked as a pose is. */
export function checkMotion(figure: Figure): readonly Fault[] {
  const { drawings } = movementOf(figure);
  const keys = new Set(figure.drawings.map(({ id }) => id));
  const person = PEOPLE[figure.person];
  const faults: Fault[] = [];
  const planted = plantedOf(figure);
  let before: Placed | null = null;
  for (const drawing of drawings) {
    const placed = place(drawing, person);
    if (!keys.has(drawing.id)) faults.push(...checkDrawing(drawing, figure));
    for (const { part, on } of before ? drawing.contacts : []) {
      if (!before || !planted.has(`${part} on ${on}`)) continue;
      const moved = length(subtract(middle(placed, part), middle(before, part)));
      if (moved > PLANTED) {
        const value = Math.round(moved * 10) / 10;
        faults.push({ kind: 'slide', pose: drawing.id, part, on, moved: value, most: PLANTED });
      }
    }
    before = placed;
  }
  return faults;
}

/** Hands, knees and feet that lie on the same thing at the same place in all key poses stay there. */
function plantedOf(figure: Figure): ReadonlySet<string> {
  const placed = figure.drawings.map((drawing) => place(drawing, PEOPLE[figure.person]));
  const stays = ({ part, on }: Drawing['contacts'][number]): boolean => {
    if (!/^(hand|foot|heel|knee|forearm|elbow)/.test(part)) return false;
    const spots = placed.map((one) => middle(one, part));
    return (
      spots.every((spot) => length(subtract(spot, spots[0] ?? spot)) < PLANTED) &&
      figure.drawings.every(({ contacts }) =>
        contacts.some((one) => one.part === part && one.on === on),
      )
    );
  };
  const first = figure.drawings[0]?.contacts ?? [];
  return new Set(first.filter(stays).map(({ part, on }) => `${part} on ${on}`));
}
