import { segmentOf } from '../timer/read.ts';
import type { State } from '../timer/state.ts';
import type { PlayerStep } from './player-step.ts';
import { isOther } from './say.ts';

/** What the voice says: short, and only at boundaries. Null for nothing. */
export function speak(before: State, after: State, steps: readonly PlayerStep[]): string | null {
  if (after.mode.status === 'done') return before.mode.status === 'done' ? null : 'Done';
  if (!('anchor' in after.mode) || !isOther(before, after)) return null;
  const segment = segmentOf(after);
  const title = steps[segment.step]?.title ?? '';
  if (segment.kind === 'change') return `Next: ${title}`;
  if (segment.kind === 'ready') return `Get ready. ${title}`;
  // Which knee is “the left side” is what one cannot see from the floor.
  return segment.note === '' ? segment.title : `${segment.title}. ${segment.note}`;
}
