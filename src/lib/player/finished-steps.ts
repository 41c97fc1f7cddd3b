import type { State } from '../timer/state.ts';

/**
 * Exercises whose last stretch of work ended between two states: by time, or by "Done". What was
 * left with "Next" is not finished.
 */
export function finishedSteps(before: State, after: State): number[] {
  if (!('anchor' in before.mode)) return [];
  const { mode, segments } = before;
  const { status } = after.mode;
  if (status === 'idle' || (status === 'done' && after.mode.endedBy === 'tingling')) return [];
  const to = status === 'done' ? segments.length : after.mode.index;
  const finished: number[] = [];
  let end = mode.anchor - mode.base;
  for (let index = mode.index; index < to; index += 1) {
    const segment = segments[index];
    if (!segment) break;
    const { ms, step, kind } = segment;
    if (ms === null ? index > mode.index : (end += ms) > after.now) break;
    const isLast = !segments.slice(index + 1).some((later) => later.step === step);
    if (isLast && kind === 'work') finished.push(step);
    if (ms === null) break;
  }
  return finished;
}
