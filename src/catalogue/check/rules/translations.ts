import type { CollectionName, Entry, Handbook, Rule, Translation } from '../entry.ts';
import type { Letter } from '../letter.ts';
import { ES } from '../prose/es.ts';
import type { TranslatedLanguage } from '../prose/translated.ts';
import { readableSentences } from './reading.ts';
import { namesAll } from './translations-name.ts';
import {
  aboutSentence,
  dosagesOf,
  isAsPeopleSay,
  sentencesOf,
  shorten,
  timesKnown,
} from './words.ts';

/*
 * The rules of prose, for translations: what an original may not say, nobody may say in its name; sides and
 * times are those of its data; and it is as easy to read. Each language has a table.
 */

const TABLES: Readonly<Record<string, TranslatedLanguage>> = { es: ES };

type Tables = Readonly<Record<string, TranslatedLanguage | undefined>>;

/** All rules of translations. @param tables by language; one without a table is told so, once */
export const translationsAreSound =
  (tables: Tables = TABLES): Rule =>
  (handbook: Handbook) => {
    const silent = new Set<string>();
    return handbook.translations.flatMap((one): Letter[] => {
      const table = tables[one.language];
      if (!table) {
        if (silent.has(one.language) || isPrivate(one.language)) return [];
        silent.add(one.language);
        return [noTable(one)];
      }
      return [
        ...promises(one, table),
        ...(one.collection === 'exercises'
          ? [
              ...sides(one.entry as Entry<'exercises'>, table),
              ...times(one.entry as Entry<'exercises'>, handbook, table),
            ]
          : []),
        ...namesAll(one, handbook, table),
        ...ease(one, table),
      ];
    });
  };

/** A language for private use (ISO 639-2, qaa to qtz): translations are tried in it, and nobody speaks it. */
const isPrivate = (language: string) => /^q[a-t][a-z]$/.test(language);

function noTable({ language, entry }: Translation): Letter {
  return {
    file: entry.file,
    line: 1,
    column: 1,
    level: 'warning',
    what: `Nobody checks what pages in “${language}” promise, their sides and times, and how easy they are to read.`,
    rule: 'What must not be said in English must not be said in another language.',
    cure: `Write a table as src/catalogue/check/prose/es.ts, and name it in rules/translations.ts.`,
  };
}

/** This page quotes the claims in order to answer them. */
const QUOTES_CLAIMS = ['what-the-evidence-says', 'what-we-leave-out'];

function promises({ entry }: Translation, { promises, denied }: TranslatedLanguage): Letter[] {
  if (QUOTES_CLAIMS.includes(entry.id)) return [];
  return wordsOf(entry).flatMap((sentence) =>
    promises.flatMap(([pattern, why]) => {
      const found = pattern.exec(sentence.text);
      if (!found || denied.test(sentence.text.slice(0, found.index))) return [];
      return [
        aboutSentence(sentence, {
          what: `It says “${found[0]}”: “${shorten(sentence.text)}”.`,
          rule: `The handbook promises nothing: ${why}.`,
          cure: 'Say what the original says.',
        }),
      ];
    }),
  );
}

function sides(entry: Entry<'exercises'>, table: TranslatedLanguage): Letter[] {
  if (dosagesOf(entry.data).some((dosage) => dosage.sides !== 'together')) return [];
  return wordsOf(entry).flatMap((sentence) => {
    const found = table.sides.exec(sentence.text);
    if (!found) return [];
    return [
      aboutSentence(sentence, {
        what: `It says “${found[0]}”, but the duration has no “per side”.`,
        rule: 'The timer knows two sides only from the data: one that it never announces is left undone.',
        cure: 'Say what the original says.',
      }),
    ];
  });
}

const SAYS_TIMES = ['steps', 'summary', 'title', 'variations', 'tips', 'mistakes', 'feel', 'pace'];

/** Times are those of the original, whose pace is in words: the pace of the translation is asked, too. */
function times(entry: Entry<'exercises'>, handbook: Handbook, table: TranslatedLanguage): Letter[] {
  const known = timesKnown(handbook.exercises.get(entry.id)?.data ?? entry.data, handbook);
  return wordsOf(entry)
    .filter(({ path }) => path === null || SAYS_TIMES.includes(String(path[0])))
    .flatMap((sentence) =>
      timesIn(sentence.text, table)
        .filter(({ seconds }) => !known.has(seconds))
        .map(({ words }) =>
          aboutSentence(sentence, {
            level: 'warning',
            what: `It says “${words}”, which is no time of this exercise.`,
            rule: 'A time in the words that differs from the clock sends people away with the wrong dose.',
            cure: 'Say what the original says.',
          }),
        ),
    );
}

/** Times in a sentence, in seconds: “2:00”, “30 segundos”, “medio minuto”. Ranges count as both ends. */
export function timesIn(
  text: string,
  { numbers, times, units, range }: TranslatedLanguage,
): { words: string; seconds: number }[] {
  const found: { words: string; seconds: number }[] = [];
  let rest = text;
  for (const [pattern, seconds] of times) {
    rest = rest.replace(pattern, (words) => {
      found.push({ words, seconds });
      return ' ';
    });
  }
  for (const match of rest.matchAll(/\b(\d{1,2}):([0-5]\d)\b/g)) {
    found.push({ words: match[0], seconds: Number(match[1]) * 60 + Number(match[2]) });
  }
  const number = `\\d+(?:[.,]\\d+)?|${Object.keys(numbers)
    .toSorted((a, b) => b.length - a.length)
    .join('|')}`;
  const pattern = new RegExp(
    `(?<!\\p{L})(?:(${number})\\s*(?:${range})\\s*)?(${number})\\s*(?:(${units.minutes})|(?:${units.seconds})|(?<=\\d\\s?)s)(?!\\p{L})`,
    'giu',
  );
  for (const match of rest.matchAll(pattern)) {
    const unit = match[3] === undefined ? 1 : 60;
    for (const part of [match[1], match[2]]) {
      if (part === undefined) continue;
      const value = numbers[part.toLowerCase()] ?? Number(part.replace(',', '.'));
      found.push({ words: match[0], seconds: value * unit });
    }
  }
  return found;
}

const FEW = 40;

function ease({ collection, entry }: Translation, { ease }: TranslatedLanguage): Letter[] {
  const sentences = readableSentences(collection, entry as Entry);
  // Of a few words the measure says nothing.
  if (sentences.flatMap(wordsIn).length < FEW) return [];
  const all = easeOf(sentences, ease);
  if (all >= ease.warns) return [];
  const hardest = sentences
    .filter((text) => wordsIn(text).length >= 6)
    .sort((a, b) => easeOf([a], ease) - easeOf([b], ease))
    .slice(0, 3);
  return [
    {
      file: entry.file,
      line: 1,
      column: 1,
      level: all < ease.fails ? 'error' : 'warning',
      what: `The page is at ${all.toFixed(0)} on the scale ${ease.name}.`,
      rule: `People in pain read with half a mind. ${String(ease.warns)} is the aim, below ${String(ease.fails)} the build stops.`,
      cure: `Begin with the hardest: ${hardest.map((text) => `“${shorten(text)}”`).join(' ')}`,
    },
  ];
}

/** How easy some sentences are to read. */
export function easeOf(sentences: readonly string[], ease: TranslatedLanguage['ease']): number {
  const words = sentences.flatMap(wordsIn);
  const syllables = words.reduce((sum, word) => sum + ease.syllables(word), 0);
  return ease.of({ sentences: sentences.length, words: Math.max(1, words.length), syllables });
}

const wordsIn = (text: string): string[] => text.match(/\p{L}+/gu) ?? [];

/** Sentences that a reader reads; what people type has its own words. */
function wordsOf(entry: Entry<CollectionName>) {
  return sentencesOf(entry as Entry).filter(({ path }) => !isAsPeopleSay(path));
}
