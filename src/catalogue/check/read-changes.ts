import type { Change } from '../../lib/handbook/change.ts';
import { changeSchema } from '../change.schema.ts';
import type { ContentFile, FieldPath, Place } from './entry.ts';
import { readFrontMatter } from './front-matter.ts';
import { aboutFile, type Letter } from './letter.ts';
import { schemaLetters } from './schema-letters.ts';

export const CHANGES = 'content/changes.yaml';

/** A sound change, and where its fields stand. */
export type ChangeEntry = {
  readonly data: Change;
  readonly placeOf: (path: FieldPath) => Place;
};

/** Reads the changes: one YAML list, one change for each item. There may be none. */
export function readChanges(file: ContentFile): { changes: ChangeEntry[]; letters: Letter[] } {
  const read = readFrontMatter(file);
  if (read.letters.length > 0) return { changes: [], letters: [...read.letters] };
  const data: unknown = read.data ?? [];
  if (!Array.isArray(data)) {
    const letter = aboutFile(file.path, {
      what: 'It is not a list.',
      rule: 'The changes are one YAML list, which readers get as a page and as a feed.',
      cure: 'Begin each entry with "- day:".',
    });
    return { changes: [], letters: [letter] };
  }
  const changes: ChangeEntry[] = [];
  const letters = data.flatMap((one: unknown, at): Letter[] => {
    const placeOf = (path: FieldPath) => read.placeOf([at, ...path]);
    const parsed = changeSchema.safeParse(one);
    if (parsed.success) {
      changes.push({ data: parsed.data, placeOf });
      return [];
    }
    return schemaLetters(parsed.error, {
      file: file.path,
      schema: changeSchema,
      data: one,
      placeOf,
    });
  });
  return { changes, letters };
}
