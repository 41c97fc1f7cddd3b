import { aboutFile, type Letter } from '../../src/catalogue/check/letter.ts';
import type { Known } from '../new/blank.ts';

/** A record of somebody else's collection, as far as we take it over. */
export type Foreign = {
  readonly name: string;
  /** Where it comes from: collection and id. */
  readonly from: string;
  /** Facts in our words. Each is a guess that a person has to check. */
  readonly facts: Known;
  /** What each guess rests on, by fact. */
  readonly because: Readonly<Record<string, string>>;
  /** What was left out, and why; whose text was taken. */
  readonly remarks: readonly string[];
};

/** The records of a file, and letters about those that cannot be read. */
export type ForeignFile = {
  readonly records: readonly Foreign[];
  readonly letters: readonly Letter[];
};

/** What went wrong with one record. */
export class Unreadable extends Error {
  readonly cure: string;
  constructor(what: string, cure: string) {
    super(what);
    this.cure = cure;
  }
}

export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Text on one line: a name goes into a comment, too. */
export const oneLine = (value: unknown): string =>
  typeof value === 'string' ? value.replaceAll(/\s+/g, ' ').trim() : '';

/** Names of a list, of texts or of records with a name. */
export function namesOf(value: unknown, field = 'name'): string[] {
  const all: unknown[] = Array.isArray(value) ? value : [];
  return all.map((one) => oneLine(isFields(one) ? one[field] : one)).filter(Boolean);
}

/**
 * Reads every record of a file, and writes a letter for each that cannot be read.
 * @param text JSON: a record, a list of them, or a page of an API with `results`
 */
export function readRecords(
  file: string,
  text: string,
  format: string,
  read: (record: Fields) => Foreign | null,
): ForeignFile {
  const rule = `Each record of ${format} becomes one draft; what cannot be read is not guessed.`;
  const letter = (what: string, cure: string) => aboutFile(file, { what, rule, cure });
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const why = error instanceof Error ? error.message : '';
    const cure = 'Download the file again, as JSON; a web page saved from a browser is none.';
    return { records: [], letters: [letter(`The file is no JSON: ${oneLine(why)}`, cure)] };
  }
  const all: unknown = isFields(data) && Array.isArray(data['results']) ? data['results'] : data;
  const list: unknown[] = Array.isArray(all) ? all : [all];
  if (list.length === 0) {
    return { records: [], letters: [letter('The file holds no record.', 'Give another file.')] };
  }
  const records: Foreign[] = [];
  const letters: Letter[] = [];
  for (const [at, one] of list.entries()) {
    try {
      if (!isFields(one)) throw new Unreadable('is no record', 'Remove it, or give another file.');
      const found = read(one);
      if (found) records.push(found);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      const named = isFields(one) ? oneLine(one['name'] ?? one['id']) : '';
      const which = `Record ${String(at + 1)}${named ? ` (${named})` : ''}`;
      letters.push(letter(`${which} ${error.message}.`, error.cure));
    }
  }
  return { records, letters };
}

/** What of ours a word of theirs means, each once; words for which we have nothing are told apart. */
export function translated(
  words: readonly string[],
  table: Readonly<Record<string, string | null>>,
): { readonly ours: readonly string[]; readonly unknown: readonly string[] } {
  const own = (word: string) => {
    const key = word.toLowerCase();
    return Object.hasOwn(table, key) ? table[key] : undefined;
  };
  return {
    ours: [...new Set(words.flatMap((word) => own(word) ?? []))],
    unknown: words.filter((word) => own(word) === undefined),
  };
}

/** Things one needs, as our facts have them. */
export const thing = (item: string) => ({ item, substitutes: '' });
