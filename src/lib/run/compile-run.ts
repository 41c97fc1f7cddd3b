import { MAX_SECONDS } from '../dosage/limits.ts';
import type { Dosage } from '../dosage/dosage.ts';
import { amountOf, stretchSeconds, withAmount } from '../dosage/measure-dosage.ts';
import type { RunPreferences } from './preferences.ts';
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
      const work = workOn(side, dosage, preferences);
      const add = (kind: Kind, ms: number | null, expectedMs: number) => {
        if (expectedMs === 0) return;
        const id = [index, kind, side ?? 'both', set].join('.');
        const { exercise, technique, presses, limbs, sideOf } = step;
        const part = sideOf === undefined ? {} : { sideOf };
        const turn = kind === 'work' && dosage.sides === 'turn' ? { inTurn: true as const } : {};
        const sets = dosage.sets > 1 ? { sets: dosage.sets } : {};
        const time = { ms, expectedMs, ...(kind === 'work' ? repeatsOf(work) : {}) };
        const what = { exercise, technique, presses, limbs };
        segments.push({
          id,
          kind,
          step: index,
          set,
          side,
          ...time,
          ...what,
          ...part,
          ...sets,
          ...turn,
        });
      };
      const before = stretchBefore(step, index, set, side !== sides[0], preferences);
      add(before.kind, before.seconds * 1000, before.seconds * 1000);
      const workMs = workSecondsOn(side, step, preferences) * 1000;
      add('work', isOpen(step) ? null : workMs, workMs);
    }
  }
  return segments;
}

/** What comes before a stretch of work on one side of one set. */
function stretchBefore(
  { dosage, setupSeconds = 0, downSeconds = 0 }: RunStep,
  step: number,
  set: number,
  isSecondSide: boolean,
  preferences: RunPreferences,
): Stretch {
  const { readySeconds, changeSeconds, switchSeconds } = preferences;
  if (isSecondSide) return { kind: 'switch', seconds: switchSeconds };
  if (set === 0) {
    // Nobody who wants no time to get ready gets some.
    const down = readySeconds > 0 ? downSeconds : 0;
    if (step === 0) return { kind: 'ready', seconds: readySeconds + down };
    return { kind: 'change', seconds: changeSeconds + setupSeconds };
  }
  if (dosage.restSeconds > 0 || dosage.sides !== 'each') {
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
  const isHold = dosage.work.kind === 'hold';
  // An author who gives the sore side an amount of its own has decided; nothing comes on top.
  const extra = isSore && isHold && dosage.sore === undefined ? preferences.soreExtraSeconds : 0;
  const work = workOn(side, dosage, preferences);
  return Math.min(stretchSeconds({ work, sides: dosage.sides }) + extra, MAX_SECONDS);
}

/**
 * The work of one side. Where the sides differ and nobody said which is sore, each gets the smaller
 * amount: it may be the sore one.
 */
function workOn(
  side: Side | null,
  { work, sore }: Dosage,
  { soreSide }: RunPreferences,
): Dosage['work'] {
  if (sore === undefined || (soreSide && side !== soreSide)) return work;
  return soreSide || sore < amountOf(work) ? withAmount(work, sore) : work;
}

/** What the player can lead: how often, and what one is made of. */
function repeatsOf(work: Dosage['work']): Pick<Segment, 'repeats'> {
  if (work.kind === 'hold' || work.secondsEach === null) return {};
  const { kind: name, count, secondsEach: seconds } = work;
  const parts = (name === 'reps' && work.parts) || [{ name, seconds }];
  return { repeats: { count, parts } };
}

/** Nobody can lead repetitions of which nobody said how long one takes: they wait for "Done". */
function isOpen({ dosage: { work } }: RunStep): boolean {
  return work.kind === 'reps' && work.secondsEach === null;
}
