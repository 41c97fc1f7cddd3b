import { parseDocument, LineCounter, isSeq } from 'yaml';
import { ID_PATTERN } from '../fields.ts';
import { sourceSchema } from '../source.schema.ts';
import { ENTRY_NAMES, FILE_COLLECTIONS } from './collections.ts';
import type { CollectionName, ContentFile, Entry, Handbook } from './entry.ts';
import { readFrontMatter } from './front-matter.ts';
import type { Letter } from './letter.ts';
import { guardProse } from './mdx-guard.ts';
import { schemaLetters } from './schema-letters.ts';

type Loading = { [Name in CollectionName]: Map<string, Entry<Name>> } & {
  known: Record<CollectionName, Set<string>>;
};

/** Folders of content/ that this check leaves to others. */
const ELSEWHERE = /^content\/(figures\/|README\.md$)/;

/** Reads every file, checks it alone, and gathers what is sound. Letters for all that is not. */
export function readHandbook(files: readonly ContentFile[]): {
  handbook: Handbook;
  letters: Letter[];
} {
  const loading = emptyHandbook();
  const letters: Letter[] = [];
  const spelling = new Map<string, string>();
  for (const file of files) {
    if (ELSEWHERE.test(file.path)) continue;
    if (file.path === 'content/sources.yaml') {
      letters.push(...readSources(file, loading));
      continue;
    }
    const place = locate(file);
    if ('letter' in place) {
      letters.push(place.letter);
      continue;
    }
    const { collection, id } = place;
    const key = `${collection}/${id.toLowerCase()}`;
    const other = spelling.get(key);
    if (other) {
      letters.push(
        fileLetter(file.path, {
          what: `It has the same id as ${other}.`,
          rule: 'An id is an address: two files with one id would fight for one page, and one of them would silently vanish.',
          cure: 'Rename or remove one of the two.',
        }),
      );
      continue;
    }
    spelling.set(key, file.path);
    loading.known[collection].add(id);
    letters.push(...readEntry(file, collection, id, loading));
  }
  return { handbook: loading, letters };
}

function readEntry(
  file: ContentFile,
  collection: Exclude<CollectionName, 'sources'>,
  id: string,
  loading: Loading,
): Letter[] {
  const { schema } = FILE_COLLECTIONS[collection];
  const read = readFrontMatter(file);
  const letters = [...read.letters];
  letters.push(...guardProse(file.path, read.body, read.bodyLine));
  if (read.letters.length > 0) return letters;
  const parsed = schema.safeParse(read.data ?? {});
  if (!parsed.success) {
    letters.push(...schemaLetters(file.path, schema, parsed.error, read.data, read.placeOf));
  } else if (letters.length === 0) {
    const { body, bodyLine, placeOf } = read;
    const entry = { id, file: file.path, data: parsed.data, body, bodyLine, placeOf };
    (loading[collection] as Map<string, unknown>).set(id, entry);
  }
  return letters;
}

/** Which collection and id a path stands for, or why it stands for none. */
function locate(
  file: ContentFile,
): { collection: Exclude<CollectionName, 'sources'>; id: string } | { letter: Letter } {
  const [, folder, ...rest] = file.path.split('/');
  const kind = folder as Exclude<CollectionName, 'sources'>;
  if (!folder || !(folder in FILE_COLLECTIONS) || rest.length !== 1) {
    return {
      letter: fileLetter(file.path, {
        what: 'The file does not lie where a page can grow from it.',
        rule: 'Each kind of entry has one flat folder: a file in another place would be ignored without a word.',
        cure: `Move it to one of: ${Object.keys(FILE_COLLECTIONS)
          .map((one) => `content/${one}/`)
          .join(', ')}.`,
      }),
    };
  }
  const name = rest[0] ?? '';
  const { ending } = FILE_COLLECTIONS[kind];
  const id = name.slice(0, -ending.length);
  if (name.endsWith(ending) && ID_PATTERN.test(id)) return { collection: kind, id };
  // A wrong capital still claims its id, so that a clash is reported as a clash.
  if (name.endsWith(ending) && ID_PATTERN.test(id.toLowerCase())) {
    return {
      letter: fileLetter(file.path, {
        what: `The file name "${name}" holds capital letters.`,
        rule: 'The file name is the address of the page, and addresses are small letters.',
        cure: `Rename it to ${id.toLowerCase()}${ending}.`,
      }),
    };
  }
  return {
    letter: fileLetter(file.path, {
      what: `The file name "${name}" is not an id with the ending ${ending}.`,
      rule: `The file name is the address of the ${ENTRY_NAMES[kind]}: small letters, digits and single hyphens, then ${ending}.`,
      cure: `Rename it, for example to ${slug(name)}${ending}.`,
    }),
  };
}

function slug(name: string): string {
  const plain = name.replace(/\.[a-z]+$/i, '').toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'calf-stretch';
}

function readSources(file: ContentFile, loading: Loading): Letter[] {
  const counter = new LineCounter();
  const document = parseDocument(file.text, { lineCounter: counter, schema: 'core' });
  const list: unknown = document.errors.length === 0 ? document.toJS({ maxAliasCount: 0 }) : null;
  if (!Array.isArray(list)) {
    const offset = document.errors[0]?.pos[0] ?? 0;
    return [
      {
        ...fileLetter(file.path, {
          what: document.errors[0]?.message.split('\n')[0] ?? 'It is not a list.',
          rule: 'The bibliography is one YAML list.',
          cure: 'Mend the YAML: each entry begins with "- id:".',
        }),
        line: counter.linePos(offset).line || 1,
      },
    ];
  }
  return list.flatMap((value: unknown, at) => {
    const node = isSeq(document.contents) ? document.contents.items[at] : undefined;
    const range = (node as { range?: [number, number, number] } | undefined)?.range;
    const { line, col } = counter.linePos(range?.[0] ?? 0);
    const placeOf = () => ({ line: line || 1, column: col || 1 });
    const parsed = sourceSchema.safeParse(value);
    if (!parsed.success)
      return schemaLetters(file.path, sourceSchema, parsed.error, value, placeOf);
    const source = parsed.data;
    if (loading.sources.has(source.id)) {
      return [
        {
          ...fileLetter(file.path, {
            what: `The source ${source.id} stands here twice.`,
            rule: 'One id, one source: a page that cites it must mean one thing.',
            cure: 'Give the second entry a new id.',
          }),
          ...placeOf(),
        },
      ];
    }
    loading.known.sources.add(source.id);
    loading.sources.set(source.id, {
      id: source.id,
      file: file.path,
      data: source,
      body: '',
      bodyLine: 1,
      placeOf,
    });
    return [];
  });
}

function fileLetter(file: string, words: Pick<Letter, 'what' | 'rule' | 'cure'>): Letter {
  return { file, line: 1, column: 1, level: 'error', ...words };
}

function emptyHandbook(): Loading {
  const names = Object.keys(ENTRY_NAMES) as CollectionName[];
  const maps = Object.fromEntries(names.map((name) => [name, new Map()]));
  const known = Object.fromEntries(names.map((name) => [name, new Set<string>()]));
  return { ...maps, known } as unknown as Loading;
}
