import type { Segment, SegmentPart } from './segment.ts';

/** One repetition of work that is counted, while it runs. */
export type Repeat = {
  /** Which one, counted from 1; with the sides in turn, that of each side. */
  readonly n: number;
  /** How many there are, with those that the reader added or took away. */
  readonly count: number;
  /** Which one of all, counted from 0: with the sides in turn there are twice as many. */
  readonly at: number;
  readonly isLast: boolean;
  /** The part of it that is on, such as “down”. */
  readonly part: SegmentPart;
  /** How much of the repetition is over, from 0 to 1. */
  readonly phase: number;
};

/** Milliseconds of one repetition or breath on one side; null for work that is not counted. */
export function repeatMs({ repeats }: Segment): number | null {
  if (!repeats) return null;
  return repeats.parts.reduce((sum, { seconds }) => sum + seconds, 0) * 1000;
}

/** Milliseconds that one more adds: with the sides in turn, one on each. */
export function moreMs(segment: Segment): number | null {
  const ms = repeatMs(segment);
  return ms === null ? null : ms * (segment.inTurn ? 2 : 1);
}

/** How many repetitions or breaths a stretch has now; 0 for work that is not counted. */
export function countOf(segment: Segment): number {
  const more = moreMs(segment);
  if (more === null || segment.ms === null) return segment.repeats?.count ?? 0;
  return Math.round(segment.ms / more);
}

/** True for breaths; repetitions may wait for "Done", breaths never do. */
export function isBreaths({ repeats }: Segment): boolean {
  return repeats?.parts[0]?.name === 'breaths';
}

/** The repetition that is on when so much of the stretch is over; null if nobody leads it. */
export function repeatAt(segment: Segment, elapsedMs: number): Repeat | null {
  const one = repeatMs(segment);
  const { repeats, ms, inTurn } = segment;
  if (one === null || !repeats || ms === null) return null;
  const all = Math.max(1, Math.round(ms / one));
  const at = Math.min(all - 1, Math.max(0, Math.floor(elapsedMs / one)));
  const within = Math.min(one, Math.max(0, elapsedMs - at * one));
  let end = 0;
  const part = repeats.parts.find(({ seconds }) => within < (end += seconds * 1000));
  const last = repeats.parts.at(-1);
  if (!last) return null;
  const n = (inTurn ? Math.floor(at / 2) : at) + 1;
  const phase = within / one;
  return { n, count: countOf(segment), at, isLast: at === all - 1, part: part ?? last, phase };
}

/** The same run for people who want their own pace: repetitions wait for "Done". */
export function atOwnPace(run: readonly Segment[]): Segment[] {
  return run.map((segment) =>
    segment.repeats && !isBreaths(segment) ? { ...segment, ms: null } : segment,
  );
}
