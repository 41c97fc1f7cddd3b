import type { Drawing, Figure } from '../body/drawing.ts';
import { PEOPLE } from '../pose/people.ts';
import { wayThrough } from './tween.ts';
import type { Beat } from './write.ts';

/** Pictures from one key pose to the next, the second of them not counted. */
const STEPS = { two: 7, more: 5 } as const;
/** What a way takes if the file says nothing, in seconds, and how long a pose is held. */
const SECONDS = 3;
const HOLD = 1;

export type Movement = { readonly drawings: readonly Drawing[]; readonly beats: readonly Beat[] };

/** A key pose, and what the movement passes through on its way to it. */
type Stop = { readonly key: Drawing; readonly via: readonly Drawing[] };

/** Movements that have been asked for: checks and films ask for the same. */
const known = new WeakMap<Figure, Movement>();

/**
 * All pictures of a movement, and when they come. A path that does not end where it began comes back
 * by the same way, unless it is a loop.
 */
export function movementOf(figure: Figure): Movement {
  const movement = known.get(figure) ?? findMovement(figure);
  known.set(figure, movement);
  return movement;
}

function findMovement(figure: Figure): Movement {
  const { path, loop = false, seconds = SECONDS, hold = HOLD, pictures } = figure.motion ?? {};
  const person = PEOPLE[figure.person];
  const ids = path ?? figure.drawings.map(({ id }) => id);
  const stops: Stop[] = [];
  let via: Drawing[] = [];
  for (const id of ids) {
    const passed = figure.between?.find((drawing) => drawing.id === id);
    const key = figure.drawings.find((drawing) => drawing.id === id);
    if (passed) via.push(passed);
    else if (key) {
      stops.push({ key, via });
      via = [];
    }
  }
  const first = stops[0]?.key;
  if (!first) return { drawings: [], beats: [] };
  if (loop) stops.push({ key: first, via });
  const drawings: Drawing[] = [];
  const beats: Beat[] = [];
  let begin = 0;
  stops.slice(1).forEach((stop, at) => {
    const way = wayThrough([stops[at]?.key ?? first, ...stop.via, stop.key], person);
    const usual = (stops.length > 2 ? STEPS.more : STEPS.two) + stop.via.length;
    const steps = Math.round(pictures ?? usual);
    for (let k = 0; k < steps; k += 1) drawings.push(way(k / steps));
    beats.push({ from: begin, to: begin + steps, seconds, hold, label: stop.key.label });
    begin += steps;
    if (at === stops.length - 2) drawings.push(way(1));
  });
  const back = [...beats].reverse().map(({ from, to }, at): Beat => {
    const stop = stops[stops.length - 2 - at]?.key ?? first;
    return { from: to, to: from, seconds, hold, label: stop.label };
  });
  return { drawings, beats: loop ? beats : [...beats, ...back] };
}
