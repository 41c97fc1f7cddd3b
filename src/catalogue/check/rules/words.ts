import type { Dosage } from '../../../lib/dosage/dosage.ts';
import { soreWork, stretchSeconds, workSeconds } from '../../../lib/dosage/measure-dosage.ts';
import { letterAbout, type Entry, type FieldPath, type Handbook, type Rule } from '../entry.ts';
import type { Letter } from '../letter.ts';
import { EN } from '../prose/en.ts';
import { allEntries } from './references.ts';

/** A sentence of a page: where it stands and what it says. */
export type Sentence = { entry: Entry; path: FieldPath | null; line: number; text: string };

/** This page quotes the claims in order to answer them. */
const QUOTES_CLAIMS = new Set(['content/chapters/what-the-evidence-says.mdx']);

/** Phrases that promise too much are not written. */
export const nothingIsPromised: Rule = (handbook) =>
  allEntries(handbook)
    .filter(([name, { file }]) => name !== 'sources' && !QUOTES_CLAIMS.has(file))
    .flatMap(([, entry]) =>
      sentencesOf(entry)
        .filter(({ path }) => !isAsPeopleSay(path))
        .flatMap((sentence) =>
          EN.promises.flatMap(([pattern, why]) => {
            // “Does not fix posture” says the opposite, and says it well.
            const found = pattern.exec(sentence.text);
            if (
              !found ||
              /\b(not|never|nor|no)\b[^.]*$/i.test(sentence.text.slice(0, found.index))
            ) {
              return [];
            }
            return [
              aboutSentence(sentence, {
                what: `It says “${found[0]}”: “${shorten(sentence.text)}”.`,
                rule: `The handbook promises nothing: ${why}.`,
                cure: 'Say what people may feel, for how long, and name the source; or take the sentence out.',
              }),
            ];
          }),
        ),
    );

/** “The other side” needs two sides in the data. */
export const sidesInWordsAreSidesInData: Rule = (handbook) =>
  [...handbook.exercises.values()].flatMap((entry) => {
    if (dosagesOf(entry.data).some((dosage) => dosage.sides !== 'together')) return [];
    return sentencesOf(entry).flatMap((sentence) => {
      const found =
        /\b(other side|(change|switch|swap) (to the other )?sides?|each side|per side)\b/i.exec(
          sentence.text,
        );
      if (!found) return [];
      return [
        aboutSentence(sentence, {
          what: `It says “${found[0]}”, but the duration has no “per side”.`,
          rule: 'The timer knows two sides only from the data. A page that speaks of a second side which the timer never announces leaves one side undone.',
          cure: 'Write “per side” in the duration, or say left and right in other words.',
        }),
      ];
    });
  });

const SAYS_TIMES = new Set(['steps', 'summary', 'title', 'variations', 'tips', 'mistakes', 'feel']);

/** A time in the words is a time of the data. */
export const timesInWordsAreTimesInData: Rule = (handbook) =>
  [...handbook.exercises.values()].flatMap((entry) => {
    const known = timesKnown(entry.data, handbook);
    const ofBoth = timesOfBothSides(entry.data);
    return sentencesOf(entry)
      .filter(({ path }) => path === null || SAYS_TIMES.has(String(path[0])))
      .flatMap((sentence) =>
        timesIn(sentence.text)
          .filter(
            ({ words, seconds }) =>
              !known.has(seconds) ||
              (ofBoth.has(seconds) &&
                EN.eachSide.test(sentence.text.split(words).slice(1).join(words))),
          )
          .map(({ words }) =>
            aboutSentence(sentence, {
              what: `It says “${words}”, which is no time of this exercise.`,
              rule: 'The dose is data, once. A time in the words that differs from the clock sends people away with the wrong dose.',
              cure: 'Change the words or the duration, or leave the time out: the page prints the dose by itself.',
            }),
          ),
      );
  });

const NUMBER = `\\d+(?:\\.\\d+)?[½¼¾]?|${Object.keys(EN.numbers)
  .toSorted((a, b) => b.length - a.length)
  .join('|')}`;

const WITH_UNIT = new RegExp(
  `\\b(?:(${NUMBER})\\s*(?:to|or|–|-)\\s*)?(${NUMBER})(?:[\\s-]*(seconds?|secs?|minutes?|mins?)|\\s?s)\\b`,
  'gi',
);

/** Times in a sentence: "2:00", "30 seconds", "one minute", "20 s". Ranges count as both ends. */
export function timesIn(text: string): { words: string; seconds: number }[] {
  const times: { words: string; seconds: number }[] = [];
  for (const { found, seconds } of EN.times) {
    for (const match of text.matchAll(found)) times.push({ words: match[0], seconds });
  }
  for (const match of text.matchAll(/\b(\d{1,2}):([0-5]\d)\b/g)) {
    times.push({ words: match[0], seconds: Number(match[1]) * 60 + Number(match[2]) });
  }
  for (const match of text.matchAll(WITH_UNIT)) {
    const unit = /^m/i.test(match[3] ?? '') ? 60 : 1;
    for (const part of [match[1], match[2]]) {
      if (part) times.push({ words: match[0], seconds: numberOf(part) * unit });
    }
  }
  return times;
}

/** A number in digits, with or without a fraction, or in words. */
export function numberOf(word: string): number {
  const [, whole = '', part = ''] = /^([\d.]*)([½¼¾])$/.exec(word) ?? [];
  if (part !== '') return Number(whole) + (FRACTIONS[part] ?? 0);
  return EN.numbers[word.toLowerCase()] ?? Number(word);
}

const FRACTIONS: Readonly<Record<string, number>> = { '½': 0.5, '¼': 0.25, '¾': 0.75 };

export type Exercise = Entry<'exercises'>['data'];

export function dosagesOf(exercise: Exercise): Dosage[] {
  return [exercise.duration, ...exercise.variations.flatMap(({ duration }) => duration ?? [])];
}

/** Seconds that both sides take together, and one side never. */
function timesOfBothSides(exercise: Exercise): Set<number> {
  const dosages = dosagesOf(exercise).filter(({ sides }) => sides !== 'together');
  const ofOne = dosages.flatMap((dosage) =>
    [stretchSeconds(dosage), stretchSeconds({ ...dosage, work: soreWork(dosage) })].flatMap(
      (seconds) => [seconds, seconds * dosage.sets],
    ),
  );
  return new Set(dosages.map(workSeconds).filter((seconds) => !ofOne.includes(seconds)));
}

/** Seconds that an exercise may speak of: its own times, and those of what one does before it. */
export function timesKnown(exercise: Exercise, handbook: Pick<Handbook, 'exercises'>): Set<number> {
  const before = exercise.prerequisites.flatMap(
    ({ exercise: id }) => handbook.exercises.get(id)?.data ?? [],
  );
  return new Set([exercise, ...before].flatMap((one) => [...timesOf(one)]));
}

/** Seconds that the data of an exercise knows: doses, their parts and totals, and its pace. */
export function timesOf(exercise: Exercise): Set<number> {
  const pace = exercise.pace
    ? [exercise.pace.repetitions, exercise.pace.movement, exercise.pace.then ?? '']
    : [];
  return new Set([
    ...dosagesOf(exercise).flatMap((dosage) => [
      stretchSeconds(dosage),
      workSeconds(dosage),
      dosage.restSeconds,
      stretchSeconds({ work: soreWork(dosage), sides: dosage.sides }),
      dosage.work.kind === 'hold' ? 0 : (dosage.work.secondsEach ?? 0),
      ...(dosage.work.kind === 'reps' ? (dosage.work.parts ?? []).map((one) => one.seconds) : []),
    ]),
    ...timesIn(pace.join('. ')).map(({ seconds }) => seconds),
  ]);
}

/** Several rules read the sentences of each page. */
let known = new WeakMap<Entry, readonly Sentence[]>();

/** The entries stay for the whole build, their sentences need not: a hundred for each exercise. */
export function forgetSentences(): void {
  known = new WeakMap();
}

/** A text of the front matter. Where it stands takes time to find, and only a letter says it. */
class FieldText implements Sentence {
  readonly entry: Entry;
  readonly path: FieldPath;
  readonly text: string;

  constructor(entry: Entry, path: FieldPath, text: string) {
    this.entry = entry;
    this.path = path;
    this.text = text;
  }

  get line(): number {
    return this.entry.placeOf(this.path).line;
  }
}

export function textOf(entry: Entry, path: FieldPath, text: string): Sentence {
  return new FieldText(entry, path, text);
}

/** Every sentence a reader sees: texts of the front matter, then the paragraphs of the prose. */
export function sentencesOf(entry: Entry): readonly Sentence[] {
  const before = known.get(entry);
  if (before) return before;
  const found: Sentence[] = [];
  known.set(entry, found);
  const walk = (value: unknown, path: FieldPath) => {
    if (typeof value === 'string') {
      found.push(textOf(entry, path, value));
    } else if (Array.isArray(value)) {
      value.forEach((one, at) => {
        walk(one, [...path, at]);
      });
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, one] of Object.entries(value)) walk(one, [...path, key]);
    }
  };
  walk(entry.data, []);
  let line = entry.bodyLine;
  for (const paragraph of entry.body.split(/\n/)) {
    if (paragraph.trim()) found.push({ entry, path: null, line, text: paragraph });
    line += 1;
  }
  return found;
}

/**
 * What readers type has its own words, and an address that was once printed stays. The sign list holds
 * what people type in an emergency: its groups of words and its rules.
 */
const AS_PEOPLE_SAY: readonly unknown[] = [
  ...['everydayWords', 'aliases', 'formerIds'],
  ...['when', 'groups', 'words', 'ordinary'],
];

export function isAsPeopleSay(path: FieldPath | null): boolean {
  return (path ?? []).some((part) => AS_PEOPLE_SAY.includes(part));
}

export function aboutSentence(
  { entry, path, line }: Sentence,
  words: Pick<Letter, 'what' | 'rule' | 'cure'> & Partial<Pick<Letter, 'level' | 'asks'>>,
): Letter {
  const letter = letterAbout(entry, path ?? [], words);
  return path ? letter : { ...letter, line, column: 1 };
}

export function shorten(text: string): string {
  return text.length <= 90 ? text : `${text.slice(0, 88)}…`;
}
