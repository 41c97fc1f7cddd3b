import type { TimerTime } from './contract.ts';
import { isUnderWay, offersTingling, offersUndo, segmentOf } from './read.ts';
import type { State } from './state.ts';

/** All times of the timer of one exercise that are now; false for one that is not. */
export function timerTimes(state: State): (TimerTime | false)[] {
  const { mode } = state;
  const by = mode.status === 'paused' ? mode.by : '';
  const isTingled = mode.status === 'done' && mode.endedBy === 'tingling';
  const { ms, repeats } = segmentOf(state);
  const talk = isTingled ? 'tingled' : by === 'tingling' ? 'asked' : by === 'unsure' ? by : null;
  return [
    // Nothing that belongs to an end, or a beginning, goes with what to do about tingling.
    talk ?? mode.status,
    mode.status === 'awaiting' && (segmentOf(state).kind === 'work' ? 'finish' : 'onward'),
    talk ?? 'steerable',
    by === 'lapse' && by,
    isUnderWay(state) && !talk && 'under-way',
    isUnderWay(state) && ms !== null && (repeats ? 'counted' : 'timed'),
    offersTingling(state) && 'tingling',
    offersUndo(state) && 'undo',
  ];
}
