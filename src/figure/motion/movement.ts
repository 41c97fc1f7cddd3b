import { checkDrawing, type Fault } from '../body/check.ts';
import type { Drawing, Figure } from '../body/drawing.ts';
import { place, skinPoints, type Placed } from '../body/placement.ts';
import { PEOPLE } from '../pose/people.ts';
import { length, subtract, type Vector } from '../pose/vector.ts';
import { wayBetween } from './tween.ts';
import type { Beat } from './write.ts';

/** Pictures from one key pose to the next, the second of them not counted. */
const STEPS = { two: 7, more: 5 } as const;
/** What a way takes if the file says nothing, in seconds, and how long a pose is held. */
const SECONDS = 3;
const HOLD = 1;
/** What is planted moves no further than this, in body units. */
const PLANTED = 0.6;

export type Movement = { readonly drawings: readonly Drawing[]; readonly beats: readonly Beat[] };

/**
 * All pictures of a movement, and when they come. A path that does not end where it began comes back
 * by the same way, unless it is a loop.
 */
export function movementOf(figure: Figure): Movement {
  const { path, loop = false, seconds = SECONDS, hold = HOLD } = figure.motion ?? {};
  const person = PEOPLE[figure.person];
  const stops = (path ?? figure.drawings.map(({ id }) => id)).flatMap(
    (id) => figure.drawings.find((drawing) => drawing.id === id) ?? [],
  );
  const first = stops[0];
  if (!first) return { drawings: [], beats: [] };
  if (loop) stops.push(first);
  const steps = stops.length > 2 ? STEPS.more : STEPS.two;
  const drawings: Drawing[] = [];
  const beats: Beat[] = [];
  stops.slice(1).forEach((to, at) => {
    const way = wayBetween(stops[at] ?? first, to, person);
    for (let k = 0; k < steps; k += 1) drawings.push(way(k / steps));
    beats.push({ from: at * steps, to: (at + 1) * steps, seconds, hold, label: to.label });
    if (at === stops.length - 2) drawings.push(way(1));
  });
  const back = [...beats].reverse().map(({ from, to }, at): Beat => {
    const stop = stops[stops.length - 2 - at] ?? first;
    return { from: to, to: from, seconds, hold, label: stop.label };
  });
  return { drawings, beats: loop ? beats : [...beats, ...back] };
}

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
