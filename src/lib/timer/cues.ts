import { repeatMs } from '../run/repeats.ts';
import type { Segment } from '../run/segment.ts';

/**
 * What is to be heard (or felt, or seen) and when. Sounds, vibration and the track for the locked
 * phone all read this one list.
 */
export type CueKind = Boundary | 'tick' | 'ten' | 'half' | 'repeat' | 'last';
/** Sounds at the end of a segment. Each says what comes now. */
export type Boundary = 'go' | 'switch' | 'rest' | 'next' | 'done';

export type Cue = {
  /** Unique within a run; a cue that was planned twice has the same id twice. */
  readonly id: string;
  readonly kind: CueKind;
  /** The segment that it belongs to. A boundary belongs to the segment that ends. */
  readonly index: number;
  /** Milliseconds from the start of that segment. */
  readonly at: number;
};

/** `few`: boundaries only. `half`: normal, and the middle of a long stretch of work. */
export type CueLevel = 'few' | 'normal' | 'half';

/** Nothing but the boundary itself may sound so close to it. */
export const QUIET_MS = 500;

/** The cues of one segment, in order. A segment that waits for "Done" has none. */
export function cuesOf(segments: readonly Segment[], index: number, level: CueLevel): Cue[] {
  const segment = segments[index];
  if (!segment || segment.ms === null) return [];
  const { id, kind, ms } = segment;
  const cues: [CueKind, number][] = [];
  const one = repeatMs(segment);
  if (level !== 'few' && one !== null) {
    // Each repetition begins with one soft sound, and nothing else sounds between them.
    for (let at = one; at < ms; at += one) cues.push([at + one < ms ? 'repeat' : 'last', at]);
  } else if (level !== 'few') {
    if (level === 'half' && kind === 'work' && ms >= 40_000) cues.push(['half', ms / 2]);
    if ((kind === 'work' && ms >= 30_000) || (kind === 'rest' && ms >= 20_000)) {
      cues.push(['ten', ms - 10_000]);
    }
    for (const before of [3000, 2000, 1000]) cues.push(['tick', ms - before]);
  }
  return [
    ...cues.filter(([, at]) => at >= QUIET_MS),
    [boundaryOf(segments, index), ms] as const,
  ].map(([cue, at]) => ({ id: `${id}:${cue}:${at}`, kind: cue, index, at }));
}

/** What sounds at the end of a segment. */
export function boundaryOf(segments: readonly Segment[], index: number): Boundary {
  const from = segments[index];
  const to = segments[index + 1];
  if (!from || !to) return 'done';
  if (from.step !== to.step) return 'next';
  if (from.kind !== 'work') return 'go';
  if (to.kind === 'rest') return 'rest';
  return to.side === from.side ? 'go' : 'switch';
}

/** A place in a run: a segment and the milliseconds of it that are over. */
export type Moment = { readonly index: number; readonly elapsed: number };

/** A cue and how far ahead it is, in milliseconds. */
export type ScheduledCue = Cue & { readonly inMs: number };

/**
 * Cues that lie ahead, through at most `count` segments and never past one that waits for "Done".
 * Web Audio plans the current and the next segment; the track for the locked phone plans them all.
 */
export function cuesAhead(
  segments: readonly Segment[],
  from: Moment,
  level: CueLevel,
  count = Infinity,
): ScheduledCue[] {
  const ahead: ScheduledCue[] = [];
  let start = -from.elapsed;
  for (let index = from.index; index < Math.min(segments.length, from.index + count); index += 1) {
    const ms = segments[index]?.ms ?? null;
    if (ms === null) break;
    for (const cue of cuesOf(segments, index, level)) {
      if (start + cue.at > 0) ahead.push({ ...cue, inMs: start + cue.at });
    }
    start += ms;
  }
  return ahead;
}

/** Milliseconds on and off, for boundaries only: the hand must tell them apart without looking. */
export const VIBRATION: Readonly<Record<Boundary, readonly number[]>> = {
  go: [120],
  rest: [120],
  switch: [120, 80, 120],
  next: [120, 80, 120],
  done: [200, 100, 200, 100, 400],
};
