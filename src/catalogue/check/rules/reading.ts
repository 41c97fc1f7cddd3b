import { fleschKincaid } from 'flesch-kincaid';
import { toString } from 'mdast-util-to-string';
import type { Root, RootContent } from 'mdast';
import { syllable } from 'syllable';
import { visit } from 'unist-util-visit';
import { leavesIn } from '../../field-tree.ts';
import { ROLES } from '../../roles.ts';
import { SCHEMAS } from '../collections.ts';
import type { CollectionName, Entry, Rule } from '../entry.ts';
import type { Letter } from '../letter.ts';
import { parseProse } from '../mdx-guard.ts';
import { allEntries } from './references.ts';
import { shorten } from './words.ts';

/** School grades (Flesch–Kincaid). Grade 6 is about age 11. */
export const GRADE_WARNS = 7;
export const GRADE_FAILS = 9;

/** Text that is easy to read is read. Hard pages are warned about, with their hardest sentence. */
export const pagesAreEasyToRead: Rule = (handbook) =>
  allEntries(handbook).flatMap(([name, entry]): Letter[] => {
    const sentences = readableSentences(name, entry);
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

/** Sentences of a page, one string each: the fields that its schema calls words, and its prose. */
export function readableSentences(name: CollectionName, entry: Entry): string[] {
  const fields = leavesIn(SCHEMAS[name], entry.data)
    .filter(({ role }) => role !== undefined && ROLES[role].graded)
    .map(({ value }) => String(value));
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
