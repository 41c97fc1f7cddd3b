import type { Speaking } from '../../words/words.ts';
import { formatClock, sayDuration } from '../duration/duration.ts';
import type { Dosage } from './dosage.ts';
import { paceSeconds, soreWork } from './measure-dosage.ts';

type Words = Speaking<'dosage'>;

/**
 * For a sentence: "1 minute on each side", "10 slow repetitions on each side, 2 sets",
 * "30 seconds, 2 sets, with 20 seconds of rest between them". Starts in lower case or with a digit.
 * It says all of the dosage: in English, `proposeDosage` reads it back to the same line.
 */
export function describeDosage(dosage: Dosage, words: Words): string {
  const { say, dosage: room } = words;
  const { sides, sets, restSeconds } = dosage;
  const amount = sayWork(dosage.work, words);
  const onSides = sides === 'together' ? amount : say(room.sentence.sides[sides], { work: amount });
  const work = withDetails(onSides, dosage, words);
  if (restSeconds > 0) {
    const rest = sayDuration(restSeconds, words);
    return say(room.sentence.setsAndRest, { work, n: sets, rest });
  }
  return sets > 1 ? say(room.sentence.sets, { work, n: sets }) : work;
}

/** For a card: "1:00 per side", "10 reps per side · 2 sets". Says only what one chooses by. */
export function labelDosage(dosage: Dosage, words: Words): string {
  return short(dosage, labelAmount, words).join(' · ');
}

/** The label for the ear: a screen reader says "1:00" as a time of day. */
export function speakDosage(dosage: Dosage, words: Words): string {
  return row(short(dosage, sayAmount, words), words);
}

type Work = Dosage['work'];

function short(
  dosage: Dosage,
  amountOf: (work: Work, words: Words) => string,
  words: Words,
): string[] {
  const { say, dosage: room } = words;
  const { sides, sore, sets } = dosage;
  const amount = amountOf(dosage.work, words);
  return [
    sides === 'together' ? amount : say(room.short.sides[sides], { amount }),
    ...(sore === undefined
      ? []
      : [say(room.short.sore, { amount: amountOf(soreWork(dosage), words) })]),
    ...(sets > 1 ? [say(room.short.sets, { n: sets })] : []),
  ];
}

function labelAmount(work: Work, { say, dosage: { label } }: Words): string {
  if (work.kind === 'hold') return formatClock(work.seconds);
  return say(label[work.kind], { n: work.count });
}

function sayAmount(work: Work, words: Words): string {
  if (work.kind === 'hold') return sayDuration(work.seconds, words);
  return words.say(words.dosage.sentence[work.kind], { n: work.count });
}

function sayWork(work: Work, words: Words): string {
  if (work.kind === 'hold') return sayDuration(work.seconds, words);
  const {
    say,
    dosage: { sentence },
  } = words;
  const n = work.count;
  // Below two seconds nobody would call a repetition slow.
  const isSlow = paceSeconds(work) >= 2;
  if (work.secondsEach === null) return say(isSlow ? sentence.slowReps : sentence.reps, { n });
  const time = sayDuration(work.secondsEach, words);
  if (work.kind === 'reps') {
    return say(isSlow ? sentence.slowRepsOf : sentence.repsOf, { n, time });
  }
  return say(isSlow ? sentence.slowBreathsOf : sentence.breathsOf, { n, time });
}

/** The parts of one repetition, and what the sore side gets, in brackets. */
function withDetails(work: string, dosage: Dosage, words: Words): string {
  const {
    say,
    dosage: { sentence },
  } = words;
  const named = dosage.work.kind === 'reps' ? (dosage.work.parts ?? []) : [];
  const parts = row(
    named.map(({ name, seconds }) =>
      say(sentence.parts[name], { time: sayDuration(seconds, words) }),
    ),
    words,
  );
  if (dosage.sore === undefined)
    return parts === '' ? work : say(sentence.withParts, { work, parts });
  const sore = sayAmount(soreWork(dosage), words);
  return parts === ''
    ? say(sentence.withSore, { work, sore })
    : say(sentence.withBoth, { work, parts, sore });
}

/** Made once a language: that takes longer than to say a dosage. */
const ROWS = new Map<string, Intl.ListFormat>();

/** “a, b, c”: one after another, without an “and”. */
function row(items: readonly string[], { tag }: Words): string {
  const known = ROWS.get(tag) ?? new Intl.ListFormat(tag, { type: 'unit', style: 'short' });
  ROWS.set(tag, known);
  return known.format(items);
}
