import { LINE } from '../trace/regions.ts';
import { KINDS, type Film } from './film.ts';

/** Steps per picture unit of the places of points. */
export const FINE = 4;

/** Letters that need no escape in JSON, in order: a small number is one of them. */
const letter = (value: number): string =>
  String.fromCharCode(value + 35 >= 92 ? value + 36 : value + 35);
const SMALL = 86;

/** A whole number as one letter, or as three if it is large. */
export function writeNumber(value: number): string {
  const folded = value < 0 ? -2 * value - 1 : 2 * value;
  if (folded < SMALL) return letter(folded);
  const rest = folded - SMALL;
  return (
    letter(SMALL + Math.floor(rest / 8100)) + letter(Math.floor(rest / 90) % 90) + letter(rest % 90)
  );
}

/** When the pictures come: from one to the other in so many seconds, and then how long it stays. */
export type Beat = {
  readonly from: number;
  readonly to: number;
  readonly seconds: number;
  readonly hold: number;
  /** What stands under the picture when it has arrived. */
  readonly label: string;
};

/**
 * The film as text. Each point is written as what it differs from a guess: it goes on as it went,
 * and as its neighbour does (src/lib/film/film.ts reads it).
 */
export function writeFilm(film: Film, beats: readonly Beat[]): string {
  let places = '';
  let there = '';
  let ink = '';
  for (const { count, frames, kind } of film.tracks) {
    for (const frame of frames) there += frame ? '1' : '0';
    for (const axis of [0, 1] as const) {
      let one: number[] | null = null;
      let two: number[] | null = null;
      for (const frame of frames) {
        if (!frame) continue;
        const values = frame.points.map((p) => Math.round(p[axis] * FINE));
        let drift = 0;
        values.forEach((value, at) => {
          const before = one?.[at];
          const guess =
            before === undefined
              ? (values[at - 1] ?? 0)
              : 2 * before - (two?.[at] ?? before) + Math.round(0.8 * drift);
          places += writeNumber(value - guess);
          drift = before === undefined ? 0 : value - (2 * before - (two?.[at] ?? before));
        });
        two = one;
        one = values;
      }
    }
    if (kind === 'muscle' || kind === 'zone' || kind === 'shadow') continue;
    // Point by point: a line that stays a line costs nothing.
    for (let at = 0; at < count; at += 1) {
      for (const frame of frames) if (frame) ink += String(frame.ink[at] ?? LINE.none);
    }
  }
  const colours = [...new Set(film.leaves)];
  return `${JSON.stringify({
    size: [film.width, film.height],
    floor: film.floor,
    fibres: film.fibres,
    ...(film.cut && { cut: film.cut }),
    beats: beats.map(({ from, to, seconds, hold, label }) => [from, to, seconds, hold, label]),
    colours,
    leaves: film.leaves.map((name) => colours.indexOf(name)),
    tracks: film.tracks.map(({ kind, leaf, count }) => [KINDS.indexOf(kind), leaf, count]),
    orders: film.orders.map((order, at) =>
      JSON.stringify(order) === JSON.stringify(film.orders[at - 1]) ? 0 : order,
    ),
    there,
    places,
    ink,
  })}\n`;
}
