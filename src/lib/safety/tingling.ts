import type { Segment } from '../run/segment.ts';
import type { Limb } from './limbs.ts';

/*
 * "Still there": what a run may hold afterwards. It works on compiled segments, so that a run under
 * way, a reload and a new start obey alike.
 */

/**
 * A run for somebody in whose `limbs` a tingling has stayed. What can press on a nerve there, or
 * upstream of it, is left out; whatever else works there is asked about first. Twice is once.
 */
export function carefulRun(segments: readonly Segment[], limbs: readonly Limb[]): Segment[] {
  const isTouched = (segment: Segment) => segment.limbs.some((limb) => limbs.includes(limb));
  return segments
    .filter((segment) => !(segment.presses && isTouched(segment)))
    .flatMap((segment, at, kept) => {
      const isFirst = kept[at - 1]?.step !== segment.step;
      const asks = isFirst && segment.kind !== 'ask' && isTouched(segment);
      return asks ? [askBefore(segment), segment] : [segment];
    });
}

/** The question before an exercise: a segment that no time and no "Next" goes past. */
function askBefore(segment: Segment): Segment {
  return {
    ...segment,
    id: `${String(segment.step)}.ask`,
    kind: 'ask',
    ms: null,
    expectedMs: 0,
  };
}

/**
 * The limbs that may tingle at a place of a run: those of the exercise, and, where one only moves
 * on or does what cannot press, those of the exercises before, back to the last one that can.
 */
export function limbsThatTingle(segments: readonly Segment[], index: number): Limb[] {
  const here = segments[index];
  if (!here) return [];
  const limbs = new Set(here.limbs);
  const isAtIt = here.presses && here.kind !== 'change';
  const before = segments.slice(0, index).filter(({ step }) => step < here.step);
  const last = before.findLastIndex(({ presses }) => presses);
  const since = isAtIt ? [] : before.slice(last < 0 ? 0 : last);
  for (const segment of since) for (const limb of segment.limbs) limbs.add(limb);
  return [...limbs];
}

/** How many exercises a run holds behind `step`. */
export function exercisesAfter(segments: readonly Segment[], step: number): number {
  return new Set(segments.filter((one) => one.step > step).map((one) => one.step)).size;
}

/** One exercise of a whole guide is not worth going on for with a limb that tingles. */
export function isLittle(left: number): boolean {
  return left < 2;
}
