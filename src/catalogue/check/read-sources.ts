import { sourceSchema } from '../source.schema.ts';
import type { ContentFile, Entry, FieldPath } from './entry.ts';
import { readFrontMatter } from './front-matter.ts';
import { aboutFile, type Letter } from './letter.ts';
import { schemaLetters } from './schema-letters.ts';

/** Reads the bibliography: one YAML list, one source for each item. */
export function readSources(file: ContentFile): {
  sources: Entry<'sources'>[];
  /** Ids of broken entries, too, so that pages which cite them are not blamed. */
  ids: string[];
  letters: Letter[];
} {
  const read = readFrontMatter(file);
  if (read.letters.length > 0) return { sources: [], ids: [], letters: [...read.letters] };
  if (!Array.isArray(read.data) || read.data.length === 0) {
    const letter = aboutFile(file.path, {
      what: Array.isArray(read.data) ? 'There is no source in it.' : 'It is not a list.',
      rule: 'The bibliography is one YAML list, and every page rests on it.',
      cure: 'Begin each entry with "- id:".',
    });
    return { sources: [], ids: [], letters: [letter] };
  }
  const sources = new Map<string, Entry<'sources'>>();
  const letters = read.data.flatMap((value: unknown, at): Letter[] => {
    const placeOf = (path: FieldPath) => read.placeOf([at, ...path]);
    const parsed = sourceSchema.safeParse(value);
    if (!parsed.success) {
      return schemaLetters(parsed.error, {
        file: file.path,
        schema: sourceSchema,
        data: value,
        placeOf,
      });
    }
    const { data } = parsed;
    if (!sources.has(data.id)) {
      sources.set(data.id, {
        id: data.id,
        file: file.path,
        data,
        raw: value as Record<string, unknown>,
        body: '',
        bodyLine: 1,
        placeOf,
      });
      return [];
    }
    return [
      {
        ...aboutFile(file.path, {
          what: `The source ${data.id} stands here twice.`,
          rule: 'One id, one source: a page that cites it must mean one thing.',
          cure: 'Give the second entry a new id.',
        }),
        ...placeOf(['id']),
      },
    ];
  });
  const ids = read.data.flatMap((value: unknown) =>
    typeof value === 'object' && value !== null && 'id' in value ? [String(value.id)] : [],
  );
  return { sources: [...sources.values()], ids, letters };
}
