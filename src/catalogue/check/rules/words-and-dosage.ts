import type { Dosage } from '../../../lib/dosage/dosage.ts';
import type { Entry, Rule } from '../entry.ts';
import { EN } from '../prose/en.ts';
import { ask, fieldOf } from './ask.ts';
import {
  dosagesOf,
  numberOf,
  sentencesOf,
  shorten,
  timesOf,
  type Exercise,
  type Sentence,
} from './words.ts';

/** The fields that tell what to do, as against other ways to do it and reasons. */
const TELLS = new Set(['title', 'summary', 'steps', 'variations']);

/** The fields that may name a dose by the way. */
const ADVISES = new Set(['tips', 'mistakes', 'relief', 'feel']);

/** The sentences that tell what to do. */
export const toldBy = (entry: Entry<'exercises'>): readonly Sentence[] =>
  sentencesOf(entry as Entry).filter(
    ({ path }) => path !== null && TELLS.has(String(path[0])) && path.at(-1) !== 'kind',
  );

/** Sides that are named and not in the data, or the other way round. */
export const sidesAreTold: Rule = (handbook) =>
  [...handbook.exercises.values()].flatMap((entry) => {
    const told = toldBy(entry);
    const itself = told.filter(({ path }) => path?.[0] !== 'variations');
    const text = itself.map((one) => one.text).join('\n');
    const sides = new Set(dosagesOf(entry.data).map((one) => one.sides));
    const rule =
      'The timer knows the sides only from the data. Where words and data differ, one side is left undone or done twice.';
    if (!sides.has('each') && !sides.has('turn')) {
      return told.flatMap((sentence) => {
        const found = EN.changesSide.exec(sentence.text);
        if (!found) return [];
        return [
          ask(sentence, 'sides-in-words', found[0], {
            what: `It says “${found[0]}”, but the duration has no sides.`,
            rule,
            cure: 'Write “per side” in the duration, or take the words out.',
          }),
        ];
      });
    }
    const atOnce = told.flatMap((sentence) => {
      const found = EN.atOnce.exec(sentence.text);
      // Another way to do it may be with both.
      if (!found || sentence.path?.[0] === 'variations') return [];
      return [
        ask(sentence, 'both-at-once', found[0], {
          what: `It says “${found[0]}”, but the duration has sides.`,
          rule,
          cure: 'Take “per side” out of the duration, or change the words.',
        }),
      ];
    });
    const silent = EN.bothSides.test(text)
      ? []
      : [
          ask(fieldOf(entry as Entry, 'duration'), 'sides-in-data', 'per side', {
            what: 'The duration has sides, but no step says to change the side.',
            rule,
            cure: 'Write a step such as “Change to the other side.”, or take “per side” out.',
          }),
        ];
    return [...atOnce, ...silent, ...partOfTheSide(entry, text)];
  });

/** The part by which the side is known is a part that the steps move. */
function partOfTheSide(entry: Entry<'exercises'>, text: string) {
  const { sideOf } = entry.data;
  const parts = sideOf?.match(EN.bodyParts) ?? [];
  if (parts.length === 0 || parts.some((part) => mentions(text, part))) return [];
  return [
    ask(fieldOf(entry as Entry, 'sideOf'), 'side-of', parts.join(' '), {
      what: `"sideOf" says “${sideOf ?? ''}”, but no step names ${parts.map((one) => `“${one}”`).join(' or ')}.`,
      rule: 'The timer says which side it is by this part. The reader looks for it in the steps.',
      cure: 'Name the part that the steps move.',
    }),
  ];
}

const mentions = (text: string, part: string) =>
  text.toLowerCase().includes(part.toLowerCase().replace(/s$/, '')) ||
  EN.wholes[part.toLowerCase()]?.test(text) === true;

/** A count in the words is a count of the data, and those of the pace are those of the dose. */
export const countsAreCountsOfTheData: Rule = (handbook) =>
  [...handbook.exercises.values()].flatMap((entry) => {
    const known = countsOf(entry.data);
    const seconds = timesOf(entry.data);
    const besides = sentencesOf(entry as Entry).filter(
      ({ path, text }) =>
        EN.doses.test(text) && (path === null ? EN.tells.test(text) : ADVISES.has(String(path[0]))),
    );
    const letters = [...toldBy(entry), ...besides].flatMap((sentence) =>
      countsIn(sentence.text)
        // Ten in all are five each way.
        .filter(
          ({ count, words }) =>
            !known.has(count) &&
            !(/each way/i.test(words) && known.has(count * 2)) &&
            !(words.search(EN.countTo) >= 0 && seconds.has(count)),
        )
        .map(({ words, count }) =>
          ask(sentence, 'count-in-words', words, {
            what: `It says “${words}”, but ${String(count)} is no count of the duration or the pace: “${shorten(sentence.text)}”.`,
            rule: 'The dose is data, once. A count in the words that differs from it sends people away with the wrong dose.',
            cure: 'Change the words or the duration, or leave the number out.',
          }),
        ),
    );
    const { duration, pace } = entry.data;
    const said = /^\d+$/.test(pace?.repetitions ?? '') ? Number(pace?.repetitions) : undefined;
    const { work } = duration;
    const odd = said !== undefined && work.kind !== 'hold' && work.count % said !== 0;
    if (!odd) return letters;
    return [
      ...letters,
      ask(fieldOf(entry as Entry, 'pace', 'repetitions'), 'count-of-pace', String(said), {
        what: `The pace says ${String(said)}, the duration ${String(work.count)}.`,
        rule: 'The page prints both, one above the other.',
        cure: 'Write the same number in both.',
      }),
    ];
  });

/** Numbers that the data knows: doses, sets, products of them, and those of the pace. */
function countsOf(exercise: Exercise): Set<number> {
  const { pace } = exercise;
  const paced = [pace?.repetitions, pace?.movement, pace?.then].join(' ');
  return new Set([
    // Once over is no count.
    1,
    ...dosagesOf(exercise).flatMap(numbersOf),
    ...[...paced.matchAll(/\d+/g)].map(([digits]) => Number(digits)),
  ]);
}

function numbersOf({ work, sets, sides, sore }: Dosage): number[] {
  const counts = work.kind === 'hold' ? [] : [work.count, sore ?? work.count];
  return [
    ...counts,
    sets,
    ...counts.flatMap((one) => [one * sets, one * (sides === 'together' ? 1 : 2)]),
  ];
}

const DIGITS = `\\d+|${Object.keys(EN.numbers)
  .filter((word) => !/^(once|zero|twice|thrice)$/.test(word))
  .toSorted((a, b) => b.length - a.length)
  .join('|')}`;
const COUNTED = new RegExp(
  `\\b(?:(${DIGITS})\\s*(?:to|or|–|-)\\s*)?(${DIGITS})(?:\\s+[\\w-]+){0,2}?\\s+${EN.counted.source}`,
  'gi',
);
const DONE = new RegExp(`\\b(?:${EN.doIt})\\s+(${DIGITS})(?=[,.;]|$)`, 'gi');

/** Counts in a sentence: "ten times", "4 or 5 slow circles", "do five more", "twice". */
export function countsIn(text: string): { words: string; count: number }[] {
  const found = [...text.matchAll(COUNTED)].filter(
    ([words]) =>
      !EN.notCounted.test(
        words +
          text.slice(text.indexOf(words) + words.length, text.indexOf(words) + words.length + 14),
      ),
  );
  return [
    ...found.flatMap(([words, from, to]) =>
      [from, to].flatMap((one) => (one ? [{ words, count: numberOf(one) }] : [])),
    ),
    ...[...text.matchAll(DONE)].map(([words, one]) => ({ words, count: numberOf(one ?? '') })),
    ...[...text.matchAll(EN.byCross)].map(([words, one, other]) => ({
      words,
      count: Number(one ?? other),
    })),
    ...[...text.matchAll(EN.countTo)].flatMap(([words, to = '']) => {
      const count = numberOf(to);
      return Number.isNaN(count) ? [] : [{ words, count }];
    }),
    ...[...text.matchAll(EN.twice)].map(([words]) => ({ words, count: numberOf(words) })),
  ];
}
