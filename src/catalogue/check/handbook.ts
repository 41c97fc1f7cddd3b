import { ENTRY_NAMES, FILE_COLLECTIONS } from './collections.ts';
import type { CollectionName, ContentFile, Entry, Handbook } from './entry.ts';
import { readFrontMatter } from './front-matter.ts';
import { aboutFile, type Letter } from './letter.ts';
import { locateFile, type FileCollection } from './locate-file.ts';
import { guardProse } from './mdx-guard.ts';
import { readSources } from './read-sources.ts';
import { schemaLetters } from './schema-letters.ts';

type Loading = { [Name in CollectionName]: Map<string, Entry<Name>> } & {
  known: Record<CollectionName, Set<string>>;
};

/** Folders of content/ that this check leaves to others. */
const ELSEWHERE = /^content\/(figures\/|README\.md$)/;
const SOURCES = 'content/sources.yaml';

/** Reads every file, checks it alone, and gathers what is sound. Letters for all that is not. */
export function readHandbook(files: readonly ContentFile[]): {
  handbook: Handbook;
  letters: Letter[];
} {
  const loading = emptyHandbook();
  const owners = new Map<string, string>();
  const letters = files.flatMap((file): Letter[] => {
    if (ELSEWHERE.test(file.path)) return [];
    if (file.path === SOURCES) return addSources(file, loading);
    const { entry, letters } = locateFile(file);
    if (!entry) return [...letters];
    const { collection, id } = entry;
    const owner = owners.get(`${collection}/${id}`);
    if (owner) return [...letters, sameId(file.path, owner)];
    owners.set(`${collection}/${id}`, file.path);
    loading.known[collection].add(id);
    return [...letters, ...readEntry(file, collection, id, loading)];
  });
  return { handbook: loading, letters };
}

function readEntry(
  file: ContentFile,
  collection: FileCollection,
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

function addSources(file: ContentFile, loading: Loading): Letter[] {
  const { sources, ids, letters } = readSources(file);
  for (const id of ids) loading.known.sources.add(id);
  for (const source of sources) loading.sources.set(source.id, source);
  return letters;
}

function sameId(path: string, owner: string): Letter {
  return aboutFile(path, {
    what: `It has the same id as ${owner}.`,
    rule: 'An id is an address: two files with one id would fight for one page, and one of them would silently vanish.',
    cure: 'Rename or remove one of the two.',
  });
}

function emptyHandbook(): Loading {
  const names = Object.keys(ENTRY_NAMES) as CollectionName[];
  const maps = Object.fromEntries(names.map((name) => [name, new Map()]));
  const known = Object.fromEntries(names.map((name) => [name, new Set<string>()]));
  return { ...maps, known } as unknown as Loading;
}
