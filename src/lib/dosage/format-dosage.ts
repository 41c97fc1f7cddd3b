import { count, formatClock } from '../duration/duration.ts';
import type { Dosage } from './dosage.ts';
import { soreWork } from './measure-dosage.ts';

/** How the sides are written behind an amount. */
export const SIDES = { together: '', each: ' per side', turn: ' per side in turn' } as const;

/** The one spelling of a dosage: `parseDosage` reads it back to the same value. */
export function formatDosage(dosage: Dosage): string {
  const { work, sides, sore, sets, restSeconds } = dosage;
  return [
    `${formatAmount(work)}${SIDES[sides]}`,
    sore === undefined ? '' : `${formatAmount(soreWork(dosage))} sore side`,
    sets > 1 ? `${sets} sets` : '',
    formatPace(work),
    restSeconds > 0 ? `${formatClock(restSeconds)} rest` : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** `1:30`, `10 reps`, `1 breath`. */
export function formatAmount(work: Dosage['work']): string {
  if (work.kind === 'hold') return formatClock(work.seconds);
  return count(work.count, work.kind === 'reps' ? 'rep' : 'breath');
}

function formatPace(work: Dosage['work']): string {
  if (work.kind === 'hold' || work.secondsEach === null) return '';
  if (work.kind === 'reps' && work.parts) {
    return work.parts.map(({ name, seconds }) => `${formatClock(seconds)} ${name}`).join(', ');
  }
  return `${formatClock(work.secondsEach)} each`;
}
