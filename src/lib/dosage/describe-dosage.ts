import { count, sayDuration } from '../duration/duration.ts';
import type { Dosage } from './dosage.ts';
import { formatAmount, SIDES } from './format-dosage.ts';
import { paceSeconds, soreWork } from './measure-dosage.ts';

/**
 * For a sentence: "1 minute on each side", "10 slow repetitions on each side, 2 sets",
 * "30 seconds, 2 sets, with 20 seconds of rest between them". Starts in lower case or with a digit.
 * It says all of the dosage: `proposeDosage` reads it back to the same line.
 */
export function describeDosage(dosage: Dosage): string {
  const { work, sides, sore, sets, restSeconds } = dosage;
  const onSides = { together: '', each: ' on each side', turn: ' on each side in turn' }[sides];
  const inside = [
    work.kind === 'reps' && work.parts
      ? work.parts.map(({ name, seconds }) => `${sayDuration(seconds)} ${name}`).join(', ')
      : '',
    sore === undefined ? '' : `${sayAmount(soreWork(dosage))} on the sore side`,
  ].filter((part) => part !== '');
  return [
    `${sayWork(work)}${onSides}${inside.length > 0 ? ` (${inside.join('; ')})` : ''}`,
    sets > 1 ? count(sets, 'set') : '',
    restSeconds > 0 ? `with ${sayDuration(restSeconds)} of rest between them` : '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** For a card: "1:00 per side", "10 reps per side · 2 sets". Says only what one chooses by. */
export function labelDosage(dosage: Dosage): string {
  const { work, sides, sore, sets } = dosage;
  return [
    `${formatAmount(work)}${SIDES[sides]}`,
    ...(sore === undefined ? [] : [`${formatAmount(soreWork(dosage))} sore side`]),
    ...(sets > 1 ? [`${sets} sets`] : []),
  ].join(' · ');
}

/** The label for the ear: a screen reader says "1:00" as a time of day. */
export function speakDosage(dosage: Dosage): string {
  const { work, sides, sore, sets } = dosage;
  return [
    `${sayAmount(work)}${SIDES[sides]}`,
    ...(sore === undefined ? [] : [`${sayAmount(soreWork(dosage))} sore side`]),
    ...(sets > 1 ? [`${sets} sets`] : []),
  ].join(', ');
}

function sayAmount(work: Dosage['work']): string {
  if (work.kind === 'hold') return sayDuration(work.seconds);
  return count(work.count, work.kind === 'reps' ? 'repetition' : 'breath');
}

function sayWork(work: Dosage['work']): string {
  if (work.kind === 'hold') return sayDuration(work.seconds);
  // Below two seconds nobody would call a repetition slow.
  const slow = paceSeconds(work) >= 2 ? 'slow ' : '';
  const length = work.secondsEach === null ? '' : ` of ${sayDuration(work.secondsEach)}`;
  return `${count(work.count, `${slow}${work.kind === 'reps' ? 'repetition' : 'breath'}`)}${length}`;
}
