import type { Speaking } from '../../words/words.ts';
import { isUnderWay, segmentOf } from '../timer/read.ts';
import type { State } from '../timer/state.ts';
import { announcement } from '../timer/words.ts';
import type { PlayerStep } from './player-step.ts';

/**
 * What the status line says when `before` became `after`; null for nothing new. Names the exercise
 * and what to fetch where a new one begins.
 */
export function announce(
  before: State,
  after: State,
  steps: readonly PlayerStep[],
  words: Speaking<'run' | 'player'>,
): string | null {
  const said = announcement(before, after, words);
  if (said === null || !('anchor' in after.mode)) return said;
  const { kind, step } = segmentOf(after);
  const isNew = kind === 'ready' || kind === 'change';
  const { title = '', fetch = '' } = steps[step] ?? {};
  return isNew && isOther(before, after)
    ? words.say(words.player.announced, { said, title, fetch })
    : said;
}

/** True if a boundary was crossed, or a run began or ended. */
export function isOther(before: State, after: State): boolean {
  return before.mode.index !== after.mode.index || isUnderWay(before) !== isUnderWay(after);
}
