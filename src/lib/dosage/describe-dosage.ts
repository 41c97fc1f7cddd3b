import { count, formatClock, sayDuration } from '../duration/duration.ts';
import type { Dosage } from './dosage.ts';
import { DEFAULT_SECONDS_PER_REPETITION } from './limits.ts';

/**
 * For a sentence: "1 minute on each side", "10 slow repetitions on each side, 2 sets",
 * "30 seconds, 2 sets, with 20 seconds of rest between them". Starts in lower case or with a digit.
 */
export function describeDosage(dosage: Dosage): string {
  const { sides, sets, restSeconds } = dosage;
  return [
    `${sayWork(dosage)}${sides === 'each' ? ' on each side' : ''}`,
    sets > 1 ? count(sets, 'set') : '',
    restSeconds > 0 ? `with ${sayDuration(restSeconds)} of rest between them` : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** For a card: "1:00 per side", "10 reps per side · 2 sets". Says only what one chooses by. */
export function labelDosage({ work, sides, sets }: Dosage): string {
  const amount = work.kind === 'hold' ? formatClock(work.seconds) : count(work.count, 'rep');
  return `${amount}${sides === 'each' ? ' per side' : ''}${sets > 1 ? ` · ${sets} sets` : ''}`;
}

/** The label for the ear: a screen reader says "1:00" as a time of day. */
export function speakDosage({ work, sides, sets }: Dosage): string {
  const amount = work.kind === 'hold' ? sayDuration(work.seconds) : count(work.count, 'repetition');
  return `${amount}${sides === 'each' ? ' per side' : ''}${sets > 1 ? `, ${sets} sets` : ''}`;
}

function sayWork({ work }: Dosage): string {
  if (work.kind === 'hold') return sayDuration(work.seconds);
  // Below two seconds nobody would call a repetition slow.
  const slow = (work.secondsEach ?? DEFAULT_SECONDS_PER_REPETITION) >= 2 ? 'slow ' : '';
  const length = work.secondsEach === null ? '' : ` of ${sayDuration(work.secondsEach)}`;
  return `${count(work.count, `${slow}repetition`)}${length}`;
}
