import { fleschKincaid } from 'flesch-kincaid';
import { toString } from 'mdast-util-to-string';
import type { Root, RootContent } from 'mdast';
import { syllable } from 'syllable';
import { visit } from 'unist-util-visit';
import type { Entry, Rule } from '../entry.ts';
import type { Letter } from '../letter.ts';
import { parseProse } from '../mdx-guard.ts';
import { allEntries } from './references.ts';
import { sentencesOf, shorten } from './words.ts';

/** School grades (Flesch–Kincaid). Grade 6 is about age 11. */
export const GRADE_WARNS = 7;
export const GRADE_FAILS = 9;

/** Front matter that is read as sentences. Names, ids and search words are not. */
const READ_FIELDS = new Set([
  ...['summary', 'steps', 'feel', 'notFeel', 'warnings', 'effects', 'mistakes', 'tips', 'relief'],
  ...['easier', 'harder', 'variations', 'prerequisites', 'whoFor', 'notFor', 'exercises', 'check'],
  ...['after', 'week', 'where', 'helps', 'neighbours', 'firmness', 'instead', 'free', 'use'],
  ...['rule', 'reason', 'whatIsThere', 'bands', 'now', 'today', 'soon', 'short', 'equipment'],
]);

/** Keys below those fields that hold no sentence. */
const NOT_READ = new Set(['exercise', 'item', 'or', 'area', 'zone', 'sources', 'grade', 'name']);

/** Text that is easy to read is read. Hard pages are warned about, with their hardest sentence. */
export const pagesAreEasyToRead: Rule = (handbook) =>
  allEntries(handbook).flatMap(([name, entry]): Letter[] => {
    if (name === 'sources') return [];
    const sentences = readableSentences(entry);
    const grade = gradeOf(sentences);
    if (grade <= GRADE_WARNS) return [];
    const hardest = sentences
      .filter((text) => text.split(/\s+/).length >= 6)
      .sort((a, b) => gradeOf([b]) - gradeOf([a]))
      .slice(0, 3);
    return [
      {
        file: entry.file,
        line: 1,
        column: 1,
        level: grade > GRADE_FAILS ? 'error' : 'warning',
        what: `The page reads at school grade ${grade.toFixed(1)}.`,
        rule: `People in pain read with half a mind. Grade ${String(GRADE_WARNS)} is the aim, above ${String(GRADE_FAILS)} the build stops.`,
        cure: `Begin with the hardest: ${hardest.map((text) => `“${shorten(text)}”`).join(' ')}`,
      },
    ];
  });

/** The Flesch–Kincaid grade of a page's sentences; 0 if it has none. */
export function gradeOf(sentences: readonly string[]): number {
  const words = sentences.flatMap((text) => text.match(/[\p{L}\p{N}’'-]+/gu) ?? []);
  if (words.length === 0) return 0;
  const grade = fleschKincaid({
    sentence: sentences.length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllablesOf(word), 0),
  });
  return Math.max(0, grade);
}

/** Words come again and again, and counting takes its time. */
const counted = new Map<string, number>();

function syllablesOf(word: string): number {
  const known = counted.get(word);
  if (known !== undefined) return known;
  const count = Math.max(1, syllable(word));
  counted.set(word, count);
  return count;
}

/** Sentences of a page, one string each. */
export function readableSentences(entry: Entry): string[] {
  const fields = sentencesOf(entry)
    .filter(({ path }) => path !== null && READ_FIELDS.has(String(path[0])))
    .filter(({ path }) => !path?.slice(1).some((key) => NOT_READ.has(String(key))))
    .map(({ text }) => text);
  return [...fields, ...proseOf(entry.body)].flatMap((text) => split(text));
}

function proseOf(body: string): string[] {
  const texts: string[] = [];
  visit(parseProse(body), (node: Root | RootContent) => {
    if (node.type !== 'paragraph' && node.type !== 'tableCell') return undefined;
    texts.push(toString(node));
    return 'skip';
  });
  return texts;
}

function split(text: string): string[] {
  return text
    .split(/(?<=[.!?:;])\s+/)
    .map((one) => one.trim())
    .filter((one) => /\p{L}/u.test(one));
}
