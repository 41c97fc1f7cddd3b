import type { Handbook } from '../../src/catalogue/check/entry.ts';
import { aboutFile, type Letter } from '../../src/catalogue/check/letter.ts';
import type { NewFile } from '../new/page.ts';
import { draftOf } from './draft.ts';
import { readRecords, type Fields, type Foreign } from './foreign.ts';
import { fromFreeExerciseDb } from './free-exercise-db.ts';
import { fromWger } from './wger.ts';

const READERS = { 'free-exercise-db': fromFreeExerciseDb, wger: fromWger } satisfies Record<
  string,
  (record: Fields) => Foreign | null
>;

type Format = keyof typeof READERS;

/** The collections that can be read. */
export const FORMATS = Object.keys(READERS) as Format[];

export const isFormat = (word: string | undefined): word is Format =>
  word !== undefined && Object.hasOwn(READERS, word);

/** Drafts to write, letters about records, and how many records are not our matter. */
export type Import = {
  readonly drafts: readonly NewFile[];
  readonly letters: readonly Letter[];
  readonly left: number;
};

/**
 * Drafts of the records of a file.
 * @param asked `words` narrow it to records whose name holds each of them
 */
export function importDrafts(
  asked: {
    readonly format: Format;
    readonly file: string;
    readonly text: string;
    readonly words: readonly string[];
  },
  handbook: Handbook,
  today: string,
): Import {
  const { format, file, text, words } = asked;
  let left = 0;
  const isWanted = ({ name }: Foreign) =>
    words.every((word) => name.toLowerCase().includes(word.toLowerCase()));
  const { records, letters } = readRecords(file, text, format, (record) => {
    const found = READERS[format](record);
    if (found && isWanted(found)) return found;
    left += 1;
    return null;
  });
  const drafts = new Map<string, NewFile>();
  const refused: Letter[] = [];
  for (const record of records) {
    try {
      const draft = draftOf(record, handbook, today);
      if (drafts.has(draft.file)) throw new Error(`${draft.file} was begun from another record.`);
      drafts.set(draft.file, draft);
    } catch (error) {
      refused.push(
        aboutFile(file, {
          what: `${record.name}: ${error instanceof Error ? error.message : String(error)}`,
          rule: 'The name makes the id, and each id is one page: what is there is not written over.',
          cure: 'Change its name in the file, or leave the record out.',
        }),
      );
    }
  }
  return { drafts: [...drafts.values()], letters: [...letters, ...refused], left };
}
