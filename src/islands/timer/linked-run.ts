import type { Dosage } from '../../lib/dosage/dosage.ts';
import { formatClock } from '../../lib/duration/duration.ts';
import { readDosageLink } from '../../lib/link/dosage-link.ts';
import { compileRun } from '../../lib/run/compile-run.ts';
import { SINGLE_PREFERENCES } from '../../lib/run/preferences.ts';
import type { Segment } from '../../lib/run/segment.ts';

/** The same exercise with the dosage that a link presets (`?t=2m`); null if it says none. */
export function linkedRun(text: string, [own]: readonly Segment[]): Segment[] | null {
  const dosage = readDosageLink(text);
  return own && dosage ? compileRun([{ ...own, dosage }], SINGLE_PREFERENCES) : null;
}

/**
 * Says the dose of a link at the head of the page, for two doses on one page are one too many. In signs,
 * since the page brings no words for it: “2 × 0:45”, that is 45 seconds on each side.
 */
export function showLinkedDosage(text: string): void {
  const dosage = readDosageLink(text);
  const place = document.querySelector<HTMLElement>('.exercise > .page-head > .dose');
  if (!dosage || !place) return;
  place.textContent = signsOf(dosage);
  place.dataset['linked'] = '';
}

function signsOf({ work, sides, sets }: Dosage): string {
  const times = sets * (sides === 'together' ? 1 : 2);
  const amount = work.kind === 'hold' ? formatClock(work.seconds) : String(work.count);
  return times > 1 || work.kind !== 'hold' ? `${String(times)} × ${amount}` : amount;
}
