import type { Speaking } from '../../words/words.ts';
import { formatClock, sayDuration } from '../duration/duration.ts';
import type { Side } from '../run/segment.ts';
import { elapsedMs } from '../timer/read.ts';
import type { State } from '../timer/state.ts';

/** Milliseconds of work on one side of one exercise; null: on both at once. */
export type Worked = { readonly step: number; readonly side: Side | null; readonly ms: number };

/** The work that was done between two states. What was skipped, or not heard, was not done. */
export function workedBetween(before: State, after: State): Worked[] {
  if (!('anchor' in before.mode) || after.mode.status === 'idle') return [];
  const { segments } = before;
  const to = after.mode.status === 'done' ? segments.length : after.mode.index;
  const worked: Worked[] = [];
  let { now } = before;
  let elapsed = elapsedMs(before);
  for (let { index } = before.mode; index <= to; index += 1) {
    const segment = segments[index];
    if (!segment) break;
    const most = index === to ? elapsedMs(after) - elapsed : Infinity;
    const left = (segment.ms ?? Infinity) - elapsed;
    const ms = Math.max(0, Math.min(left, after.now - now, most));
    const { step, side, kind } = segment;
    if (kind === 'work' && ms > 0) worked.push({ step, side, ms });
    if (ms < left) break;
    now += ms;
    elapsed = 0;
  }
  return worked;
}

/** How long one worked on an exercise, side by side where it has sides; empty for not at all. */
export function sayWorked(all: readonly Worked[], { say, run }: Speaking<'run'>): string {
  const clock = (of: readonly Worked[]) => formatClock(Math.round(sumOf(of) / 1000));
  if (sumOf(all) < 500) return '';
  const [left, right] = (['left', 'right'] as const).map((side) =>
    all.filter((one) => one.side === side),
  );
  if (!left || !right || left.length + right.length === 0) return clock(all);
  return say(run.workedSides, { left: clock(left), right: clock(right) });
}

/** Milliseconds of it all. */
export function sumOf(all: readonly Worked[]): number {
  return all.reduce((sum, { ms }) => sum + ms, 0);
}

/** “You worked for 2 minutes.”, of one exercise with its sides; empty for not at all. */
export function sayTotal(all: readonly Worked[], words: Speaking<'run'>): string {
  const { say, run } = words;
  const seconds = Math.round(sumOf(all) / 1000);
  if (seconds === 0) return '';
  const time = sayDuration(seconds, words);
  const isOne = all.every(({ step, side }) => step === all[0]?.step && side !== null);
  return isOne
    ? say(run.workedOnSides, { time, sides: sayWorked(all, words) })
    : say(run.worked, { time });
}
