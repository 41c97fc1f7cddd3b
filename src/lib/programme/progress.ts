import { addDays, daysBetween, type Day } from './day.ts';

/** How long a stage of a programme lasts. */
export type StageLength = { readonly weeks: number };

/** Where somebody is in a programme. It stays on the device; nothing is counted but the days. */
export type Progress = {
  /** The stage, counted from 0. It changes only when the reader says so. */
  readonly stage: number;
  /** The first day of this stage. */
  readonly since: Day;
  /** The last day on which something was done; null for none yet. */
  readonly last: Day | null;
  /** After a worse morning: half, until the reader says that it is good again. */
  readonly half: boolean;
};

/** What the page offers beside today's exercises; at most one, the most careful first. */
export type Offer =
  /** A week or more away, or worse although it was halved: the stage before. */
  | 'before'
  /** The weeks of this stage are over: the next one, if what it asks for holds. */
  | 'next'
  /** The weeks of the last stage are over. */
  | 'over'
  | null;

/** What the page says today. */
export type Today = {
  readonly stage: number;
  /** The week within the stage, counted from 1; never more than the stage has. */
  readonly week: number;
  readonly half: boolean;
  readonly offer: Offer;
};

const WEEK = 7;

/**
 * Where one is who began on a day and went on as planned since; before that day, at the beginning.
 * Nobody is put beyond the last stage.
 */
export function startedOn(stages: readonly StageLength[], begun: Day, today: Day): Progress {
  const days = daysBetween(begun, today);
  const fresh = { last: null, half: false };
  let before = 0;
  for (const [stage, { weeks }] of stages.entries()) {
    const isLast = stage === stages.length - 1;
    if (isLast || days < before + weeks * WEEK) {
      return { stage, since: addDays(begun, before), ...fresh };
    }
    before += weeks * WEEK;
  }
  return { stage: 0, since: begun, ...fresh };
}

/** What holds today. A day without exercises changes nothing; a week without offers the stage before. */
export function todayIn(stages: readonly StageLength[], progress: Progress, today: Day): Today {
  const stage = Math.min(progress.stage, stages.length - 1);
  const weeks = stages[stage]?.weeks ?? 1;
  const days = Math.max(0, daysBetween(progress.since, today));
  const idle = daysBetween(progress.last ?? progress.since, today);
  const isFull = days >= weeks * WEEK;
  const atEnd = stage === stages.length - 1 ? 'over' : 'next';
  const offer = idle >= WEEK && stage > 0 ? 'before' : isFull && !progress.half ? atEnd : null;
  return {
    stage,
    week: Math.min(weeks, Math.floor(days / WEEK) + 1),
    half: progress.half,
    offer,
  };
}

/** Something was done today. */
export const didToday = (progress: Progress, today: Day): Progress => ({
  ...progress,
  last: today,
});

/** It is worse this morning: half from now on. It was half already: the stage before, and half. */
export function worseToday(progress: Progress, today: Day): Progress {
  if (!progress.half) return { ...progress, half: true };
  return { ...stageBefore(progress, today), half: true };
}

/** The mornings are good again. The stage stays. */
export const goodAgain = (progress: Progress): Progress => ({ ...progress, half: false });

/** The next stage, from today. The last one stays. */
export function nextStage(
  stages: readonly StageLength[],
  progress: Progress,
  today: Day,
): Progress {
  if (progress.stage >= stages.length - 1) return progress;
  return { ...progress, stage: progress.stage + 1, since: today };
}

/** The stage before, from today; the first one begins again. */
export const stageBefore = (progress: Progress, today: Day): Progress => ({
  ...progress,
  stage: Math.max(0, progress.stage - 1),
  since: today,
  last: null,
});

/** The same stage for one more week. */
export function oneMoreWeek(
  stages: readonly StageLength[],
  progress: Progress,
  today: Day,
): Progress {
  const weeks = stages[progress.stage]?.weeks ?? 1;
  return { ...progress, since: addDays(today, -(weeks - 1) * WEEK), last: today };
}
