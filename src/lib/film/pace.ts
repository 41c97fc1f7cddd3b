import type { Film } from './film.ts';

/** One way of a repetition: from picture, to picture, seconds, seconds of hold, pose it arrives at. */
export type Beat = Film['beats'][number];

/** A part of a repetition as the timer counts it, in seconds; `hold` stays where the part before went. */
export type PacedPart = { readonly name: string; readonly seconds: number };

/** Where a film stands. */
export type Moment = {
  /** Picture, with fractions for what lies between two of them. */
  readonly at: number;
  /** Name of the key pose that has been reached; null on the way. */
  readonly label: string | null;
};

/** How long one repetition takes, in seconds. */
export const lengthOf = (beats: readonly Beat[]): number =>
  beats.reduce((sum, beat) => sum + beat[2] + beat[3], 0);

/**
 * The moment of a repetition. Each way begins and ends slowly, as a body does.
 * @param seconds since the repetition began; after its end the next one begins
 */
export function momentAt(beats: readonly Beat[], seconds: number): Moment {
  const length = lengthOf(beats);
  const last = beats.at(-1);
  if (!last || length <= 0) return { at: last?.[1] ?? 0, label: last?.[4] ?? null };
  let left = seconds > length ? seconds % length : Math.max(0, seconds);
  for (const [from, to, way, hold, label] of beats) {
    if (left > way + hold) {
      left -= way + hold;
      continue;
    }
    const share = way > 0 ? Math.min(1, left / way) : 1;
    const eased = 0.5 - Math.cos(share * Math.PI) / 2;
    return { at: from + (to - from) * eased, label: share === 1 ? label : null };
  }
  return { at: last[1], label: last[4] };
}

/**
 * A repetition at the timer's pace. Parts that move are given to the ways in order, and a part called
 * `hold` to the pose that was reached. Where they are not as many as the ways, the whole repetition
 * is stretched to the seconds of all parts.
 */
export function atPace(beats: readonly Beat[], parts: readonly PacedPart[]): readonly Beat[] {
  const seconds = parts.reduce((sum, part) => sum + part.seconds, 0);
  const length = lengthOf(beats);
  if (seconds <= 0 || length <= 0) return beats;
  const ways: { way: number; hold: number }[] = [];
  for (const { name, seconds: own } of parts) {
    const last = ways.at(-1);
    if (name === 'hold' && last) last.hold += own;
    else ways.push({ way: own, hold: 0 });
  }
  if (ways.length !== beats.length) {
    const by = seconds / length;
    return beats.map(([from, to, way, hold, label]) => [from, to, way * by, hold * by, label]);
  }
  return beats.map(([from, to, , , label], at) => [
    from,
    to,
    ways[at]?.way ?? 0,
    ways[at]?.hold ?? 0,
    label,
  ]);
}

/**
 * A position that is held: there by the film's own pace, held, and back at the end. A time that is
 * too short for that is all way.
 * @param seconds of the whole hold
 */
export function asHold(beats: readonly Beat[], seconds: number): readonly Beat[] {
  const most = Math.max(0, ...beats.map(([from, to]) => Math.max(from, to)));
  const turn = beats.findIndex(([, to]) => to === most);
  const ways = beats.reduce((sum, beat) => sum + beat[2], 0);
  if (turn < 0 || ways <= 0 || seconds <= 0) return beats;
  const by = Math.min(1, seconds / ways);
  return beats.map(([from, to, way, , label], at) => [
    from,
    to,
    way * by,
    at === turn ? seconds - ways * by : 0,
    label,
  ]);
}

/** The same repetition for somebody who wants little motion: key poses, each for the whole of its way. */
export const withoutMotion = (beats: readonly Beat[]): readonly Beat[] =>
  beats.map(([, to, way, hold, label]) => [to, to, 0, way + hold, label]);
