import type { Speaking } from '../../words/words.ts';
import type { CheckRecord } from './checks.ts';

/** Before and after side by side, with what changed; empty for nothing. */
export function sayCheck(
  { before, after, felt }: CheckRecord,
  { say, checks }: Speaking<'checks'>,
): string {
  return [
    scores(before.score, after.score, { say, checks }),
    before.note === '' ? '' : say(checks.noteBefore, { note: before.note }),
    after.note === '' ? '' : say(checks.noteAfter, { note: after.note }),
    felt === null ? '' : checks.felt[felt],
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function scores(
  before: number | null,
  after: number | null,
  { say, checks }: Pick<Speaking<'checks'>, 'say' | 'checks'>,
): string {
  if (before === null) return after === null ? '' : say(checks.after, { after });
  if (after === null) return say(checks.before, { before });
  const n = Math.abs(after - before);
  const change = after < before ? 'less' : after > before ? 'more' : 'same';
  return say(checks[change], { before, after, n });
}
