import { segmentOf } from '../timer/read.ts';
import type { State } from '../timer/state.ts';
import { announcement, phaseWord } from '../timer/words.ts';
import type { PlayerStep } from './player-step.ts';

/**
 * What the status line says when `before` became `after`; null for nothing new. Names the exercise
 * and what to fetch where a new one begins.
 */
export function announce(before: State, after: State, steps: readonly PlayerStep[]): string | null {
  const said = announcement(before, after);
  if (said === null || !('anchor' in after.mode)) return said;
  const { kind, step } = segmentOf(after);
  const isNew = kind === 'ready' || kind === 'change';
  const { title = '', fetch = '' } = steps[step] ?? {};
  return isNew && isOther(before, after) ? `${said}. ${title}. ${fetch}` : said;
}

/** What the voice says: short, and only at boundaries. Null for nothing. */
export function speak(before: State, after: State, steps: readonly PlayerStep[]): string | null {
  if (after.mode.status === 'done') return before.mode.status === 'done' ? null : 'Done';
  if (!('anchor' in after.mode) || !isOther(before, after)) return null;
  const segment = segmentOf(after);
  const title = steps[segment.step]?.title ?? '';
  if (segment.kind === 'change') return `Next: ${title}`;
  return segment.kind === 'ready' ? `Get ready. ${title}` : phaseWord(segment);
}

/** True if a boundary was crossed, or a run began. */
export function isOther(before: State, after: State): boolean {
  const began = before.mode.status === 'idle' || before.mode.status === 'done';
  return before.mode.index !== after.mode.index || began !== isOver(after);
}

function isOver({ mode }: State): boolean {
  return mode.status === 'idle' || mode.status === 'done';
}
