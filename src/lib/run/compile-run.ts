import { MAX_SECONDS } from '../dosage/limits.ts';
import { stretchSeconds } from '../dosage/measure-dosage.ts';
import type { RunPreferences } from './preferences.ts';
import { segmentWords } from './segment-words.ts';
import type { RunStep, Segment, Side } from './segment.ts';

/** One stretch of work, and what lies before it. */
type Kind = Exclude<Segment['kind'], 'ask'>;
type Stretch = { readonly kind: Kind; readonly seconds: number };

/**
 * Steps and preferences become the segments of a run, in order.
 * Never ends in a rest or a switch; the two sides are equal unless the sore side was given more.
 */
export function compileRun(steps: readonly RunStep[], preferences: RunPreferences): Segment[] {
  return steps.flatMap((step, index) => compileStep(step, index, preferences));
}

function compileStep(step: RunStep, index: number, preferences: RunPreferences): Segment[] {
  const { dosage } = step;
  const sides = dosage.sides === 'each' ? sidesInOrder(preferences) : [null];
  const segments: Segment[] = [];
  for (let set = 0; set < dosage.sets; set += 1) {
    for (const side of sides) {
      const add = (kind: Kind, ms: number | null, expectedMs: number) => {
        if (expectedMs === 0) return;
        const id = [index, kind, side ?? 'both', set].join('.');
        const { exercise, technique, presses, limbs, sideOf } = step;
        const part = sideOf === undefined ? {} : { sideOf };
        const words = segmentWords({ kind, side, technique, ...part });
        const time = { ms, expectedMs };
        const what = { exercise, technique, presses, limbs };
        segments.push({ id, kind, step: index, set, side, ...time, ...what, ...part, ...words });
      };
      const before = stretchBefore(step, index, set, side !== sides[0], preferences);
      add(before.kind, before.seconds * 1000, before.seconds * 1000);
      const workMs = workSecondsOn(side, step, preferences) * 1000;
      add('work', isOpen(step, preferences) ? null : workMs, workMs);
    }
  }
  return segments;
}

/** What comes before a stretch of work on one side of one set. */
function stretchBefore(
  { dosage, setupSeconds = 0 }: RunStep,
  step: number,
  set: number,
  isSecondSide: boolean,
  preferences: RunPreferences,
): Stretch {
  const { readySeconds, changeSeconds, switchSeconds } = preferences;
  if (isSecondSide) return { kind: 'switch', seconds: switchSeconds };
  if (set === 0) {
    if (step === 0) return { kind: 'ready', seconds: readySeconds };
    return { kind: 'change', seconds: changeSeconds + setupSeconds };
  }
  if (dosage.restSeconds > 0 || dosage.sides === 'together') {
    return { kind: 'rest', seconds: dosage.restSeconds };
  }
  // The next set begins on the first side again, so without a rest there is still a change.
  return { kind: 'switch', seconds: switchSeconds };
}

function sidesInOrder({ firstSide, soreSide }: RunPreferences): Side[] {
  const first = firstSide === 'sore' ? (soreSide ?? 'left') : firstSide;
  return first === 'left' ? ['left', 'right'] : ['right', 'left'];
}

function workSecondsOn(
  side: Side | null,
  { dosage }: RunStep,
  preferences: RunPreferences,
): number {
  const isSore = side !== null && side === preferences.soreSide;
  const extra = isSore && dosage.work.kind === 'hold' ? preferences.soreExtraSeconds : 0;
  return Math.min(stretchSeconds(dosage) + extra, MAX_SECONDS);
}

/** Repetitions wait for "Done": only the person knows when the tenth is over. */
function isOpen({ dosage: { work } }: RunStep, { handsFree }: RunPreferences): boolean {
  return work.kind === 'reps' && !(handsFree && work.secondsEach !== null);
}
