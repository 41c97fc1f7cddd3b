import { LINE } from '../trace/regions.ts';
import type { Film, FilmTrack } from './film.ts';
import type { Loop } from './tracks.ts';
import { FINE } from './write.ts';

/** An inner line of so few pieces that begins and ends in nothing is noise of the samples. */
const STUB = 2;

/** A silhouette lies on another piece if this much outside of it still does, in picture units. */
const WELL = 0.8;

/** Skin, hair and clothes have the person's letter in their colour; tools have not. */
const isBody = (colour: string): boolean => /-[abc](-far)?$/.test(colour);
const family = (colour: string | undefined): string => (colour ?? '').replace(/-far$/, '');

/** Points as the film is written, x and y in turns: who reads it again finds the same lines. */
const written = ({ points }: Loop): Float64Array => {
  const list = new Float64Array(2 * points.length);
  points.forEach((p, at) => {
    list[2 * at] = Math.round(p[0] * FINE) / FINE;
    list[2 * at + 1] = Math.round(p[1] * FINE) / FINE;
  });
  return list;
};

/** Whether a point is inside closed borders, holes left out. */
function isInside(x: number, y: number, borders: readonly Float64Array[]): boolean {
  let inside = false;
  for (const points of borders) {
    let ax = points[points.length - 2] ?? 0;
    let ay = points[points.length - 1] ?? 0;
    for (let at = 0; at < points.length; at += 2) {
      const bx = points[at] ?? 0;
      const by = points[at + 1] ?? 0;
      if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) inside = !inside;
      ax = bx;
      ay = by;
    }
  }
  return inside;
}

/**
 * The lines of a film without ticks and gaps at the joints. A border has a point every few units, so
 * that a line ends a little too late or too soon where one piece of a limb goes under the next: the
 * silhouette has to end where another piece of the same colour lies under it, and to go on where
 * nothing else is.
 * @param bodies what is one piece of a body, for each leaf: another limb of its colour is another one
 */
export function tidyJoints(film: Film, bodies: readonly string[] = film.leaves.map(family)): Film {
  const { leaves, orders } = film;
  const shapes = orders.map((_, frame) => {
    const borders = new Map<number, Float64Array[]>();
    for (const { kind, leaf, frames } of film.tracks) {
      const loop = frames[frame];
      if (!loop || (kind !== 'fill' && kind !== 'box')) continue;
      borders.set(leaf, [...(borders.get(leaf) ?? []), written(loop)]);
    }
    return borders;
  });
  const tracks = film.tracks.map((track): FilmTrack => {
    const colour = leaves[track.leaf] ?? '';
    if (track.kind !== 'fill' || !isBody(colour)) return track;
    const frames = track.frames.map((loop, frame) => {
      if (!loop) return null;
      const order = orders[frame] ?? [];
      const others = [...(shapes[frame] ?? [])].filter(([leaf]) => leaf !== track.leaf);
      const place = order.indexOf(track.leaf);
      const alike = others.filter(([leaf]) => family(leaves[leaf]) === family(colour));
      const over = alike.filter(([leaf]) => order.indexOf(leaf) > place);
      // Pieces of cloth hang over each other, and the seam between them is theirs to draw.
      const under = !colour.startsWith('skin')
        ? []
        : alike.filter(([leaf]) => order.indexOf(leaf) < place);
      const own = under.filter(([leaf]) => bodies[leaf] === bodies[track.leaf]);
      const crossed = under.filter(([leaf]) => bodies[leaf] !== bodies[track.leaf]);
      const points = written(loop);
      const is = (list: typeof others, at: number, out: number): boolean => {
        const after = (2 * at + 2) % points.length;
        const ax = points[2 * at] ?? 0;
        const ay = points[2 * at + 1] ?? 0;
        const bx = points[after] ?? 0;
        const by = points[after + 1] ?? 0;
        const off = out / (Math.hypot(bx - ax, by - ay) || 1);
        const x = (ax + bx) / 2 + (by - ay) * off;
        const y = (ay + by) / 2 - (bx - ax) * off;
        return list.some(([, borders]) => isInside(x, y, borders));
      };
      const covers = (at: number): boolean => is(own, at, WELL);
      const crosses = (at: number): boolean => is(crossed, at, WELL);
      const touches = (at: number): boolean => is(others, at, 0);
      /** Whether a piece has gone under another one where it ends, told from one of its sides. */
      const dives = (at: number, way: number): boolean => {
        const after = (2 * at + 2) % points.length;
        const [ax, ay] = [points[2 * at] ?? 0, points[2 * at + 1] ?? 0];
        const [bx, by] = [points[after] ?? 0, points[after + 1] ?? 0];
        const [x, y] = way > 0 ? [bx, by] : [ax, ay];
        const isUnder = ([, borders]: (typeof over)[number]): boolean =>
          isInside(x, y, borders) && isInside((ax + bx) / 2, (ay + by) / 2, borders);
        return over.some(isUnder);
      };
      const ink = tidy(loop.ink, covers, crosses, touches);
      return { ...loop, ink: diving(colour.startsWith('skin') ? ink : closed(ink), dives) };
    });
    return { ...track, frames };
  });
  return { ...film, tracks };
}

/**
 * Lines that go on for one piece where they come to another piece of the body that is painted over
 * them: else both would end where they cross, and leave a gap.
 * @param dives whether a piece, read forwards (1) or backwards (-1), ends under another one
 */
function diving(
  ink: readonly number[],
  dives: (at: number, way: number) => boolean,
): readonly number[] {
  return ink.map((own, at) => {
    if (own !== LINE.none) return own;
    const before = ink.at(at - 1) ?? LINE.none;
    const after = ink[(at + 1) % ink.length] ?? LINE.none;
    if (isEdge(before) && dives(at, 1)) return before;
    return isEdge(after) && dives(at, -1) ? after : own;
  });
}

const isEdge = (line: number): boolean => line === LINE.outer || line === LINE.inner;

/** The edge of a piece of cloth without gaps of so few pieces: it does not lie down on cloth so shortly. */
function closed(ink: readonly number[]): readonly number[] {
  const out = [...ink];
  ink.forEach((own, at) => {
    if (own !== LINE.none || ink.at(at - 1) !== LINE.inner || ink.at(at - 2) !== LINE.inner) return;
    const of = (k: number) => ink[(at + k) % ink.length];
    let long = 1;
    while (long <= STUB && of(long) === LINE.none) long += 1;
    if (long > STUB || of(long) !== LINE.inner || of(long + 1) !== LINE.inner) return;
    for (let k = 0; k < long; k += 1) out[(at + k) % ink.length] = LINE.inner;
  });
  return out;
}

/**
 * @param covers whether a piece of the border lies over a part of the same colour
 * @param crosses whether a piece of the border lies over another limb
 * @param touches whether anything else is where it is
 */
function tidy(
  before: readonly number[],
  covers: (at: number) => boolean,
  crosses: (at: number) => boolean,
  touches: (at: number) => boolean,
): readonly number[] {
  const ink = [...before];
  const count = ink.length;
  const of = (at: number): number => ink[(at + count) % count] ?? LINE.none;
  const turn = (from: number, to: number, isMeant: (at: number) => boolean) => {
    // All at once, and twice: no line is wrong by more pieces than two.
    for (let round = 0; round < 2; round += 1) {
      const found: number[] = [];
      for (let at = 0; at < count; at += 1) {
        const own = of(at);
        if (own !== from) continue;
        const isOuter = own === LINE.outer;
        const isEnd =
          (of(at - 1) === LINE.outer) !== isOuter || (of(at + 1) === LINE.outer) !== isOuter;
        if (isEnd && isMeant(at)) found.push(at);
      }
      for (const at of found) ink[at] = to;
    }
  };
  turn(LINE.outer, LINE.inner, crosses);
  turn(LINE.outer, LINE.none, covers);
  turn(LINE.none, LINE.outer, (at) => !touches(at));
  for (let at = 0; at < count; at += 1) {
    if (of(at) !== LINE.inner || of(at - 1) !== LINE.none) continue;
    let long = 1;
    while (long <= STUB && of(at + long) === LINE.inner) long += 1;
    if (long > STUB || of(at + long) !== LINE.none) continue;
    for (let k = 0; k < long; k += 1) ink[(at + k) % count] = LINE.none;
  }
  return ink;
}
