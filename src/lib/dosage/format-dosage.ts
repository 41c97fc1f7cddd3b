import { count, formatClock } from '../duration/duration.ts';
import type { Dosage } from './dosage.ts';

/** The one spelling of a dosage: `parseDosage` reads it back to the same value. */
export function formatDosage(dosage: Dosage): string {
  const { work, sides, sets, restSeconds } = dosage;
  const amount = work.kind === 'hold' ? formatClock(work.seconds) : count(work.count, 'rep');
  return [
    sides === 'each' ? `${amount} per side` : amount,
    sets > 1 ? `${sets} sets` : '',
    work.kind === 'reps' && work.secondsEach !== null
      ? `${formatClock(work.secondsEach)} each`
      : '',
    restSeconds > 0 ? `${formatClock(restSeconds)} rest` : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}
