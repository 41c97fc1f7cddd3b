import type { z } from 'astro/zod';
import type { ContentFile, FieldPath, Handbook, Place } from './entry.ts';
import { readFrontMatter } from './front-matter.ts';
import type { Letter } from './letter.ts';
import { schemaLetters } from './schema-letters.ts';

/** A sound file that is no page: what it says, and where. */
export type FileRecord<Data> = {
  readonly file: string;
  readonly data: Data;
  readonly placeOf: (path: FieldPath) => Place;
};

/** Reads a file that is one YAML mapping and no page: a review, a table of leaflets. */
export function readRecord<Schema extends z.ZodType>(
  file: ContentFile,
  schema: Schema,
  known: Handbook['known'],
): { readonly record?: FileRecord<z.output<Schema>>; readonly letters: Letter[] } {
  const { data = {}, letters, placeOf } = readFrontMatter(file);
  if (letters.length > 0) return { letters: [...letters] };
  const parsed = schema.safeParse(data ?? {});
  if (parsed.success) {
    return { record: { file: file.path, data: parsed.data, placeOf }, letters: [] };
  }
  const reading = { file: file.path, schema, data, placeOf, known };
  return { letters: schemaLetters(parsed.error, reading) };
}

/** A letter about a field of such a file. */
export function letterIn(
  { file, placeOf }: FileRecord<unknown>,
  path: FieldPath,
  words: Pick<Letter, 'what' | 'rule' | 'cure'> & Partial<Pick<Letter, 'level'>>,
): Letter {
  return { level: 'error', file, ...placeOf(path), ...words };
}
