import { ENTRY_NAMES, SCHEMAS, type FileCollection } from './collections.ts';
import type { CollectionName, ContentFile, Entry, Handbook } from './entry.ts';
import { readFigureFile } from './figure-file.ts';
import { readFrontMatter } from './front-matter.ts';
import { aboutFile, type Letter } from './letter.ts';
import { locateFile } from './locate-file.ts';
import { guardProse } from './mdx-guard.ts';
import { readRawText } from './raw-text.ts';
import { CHANGES, readChanges, type ChangeEntry } from './read-changes.ts';
import { CHECKLIST, NO_CHECKLIST, readChecklist, type ChecklistEntry } from './read-checklist.ts';
import { readSources } from './read-sources.ts';
import { schemaLetters } from './schema-letters.ts';

type Loading = { [Name in CollectionName]: Map<string, Entry<Name>> } & {
  known: Record<CollectionName, Set<string>>;
  checklist: ChecklistEntry[];
  changes: ChangeEntry[];
  figures: Map<string, string>;
};

/** What is no content: the READMEs. */
const NO_CONTENT = /^content\/(figures\/)?README\.md$/;
const SOURCES = 'content/sources.yaml';

const NO_SOURCES = aboutFile(SOURCES, {
  what: 'The file is not there.',
  rule: 'Every page rests on sources, and this is their list.',
  cure: 'Bring it back from the history of the project.',
});

/** Reads every file, checks it alone, and gathers what is sound. Letters for all that is not. */
export function readHandbook(files: readonly ContentFile[]): {
  handbook: Handbook;
  letters: Letter[];
} {
  const loading = emptyHandbook();
  const owners = new Map<string, string>();
  const letters = files.flatMap((file): Letter[] => {
    if (NO_CONTENT.test(file.path)) return [];
    const raw = readRawText(file);
    if (file.path === SOURCES) return addSources(file, raw, loading);
    if (file.path === CHECKLIST) return addChecklist(file, raw, loading);
    if (file.path === CHANGES) return addChanges(file, raw, loading);
    const { entry, letters } = locateFile(file);
    if (!entry) return [...letters];
    const { folder, id } = entry;
    const owner = owners.get(`${folder}/${id}`);
    if (owner) return [...letters, sameId(file.path, owner)];
    owners.set(`${folder}/${id}`, file.path);
    if (folder === 'figures') loading.figures.set(id, file.path);
    else loading.known[folder].add(id);
    if (raw.length > 0) return [...letters, ...raw];
    const own = folder === 'figures' ? readFigureFile(file) : readEntry(file, folder, id, loading);
    return [...letters, ...own];
  });
  if (!files.some(({ path }) => path === SOURCES)) letters.push(NO_SOURCES);
  if (!files.some(({ path }) => path === CHECKLIST)) letters.push(NO_CHECKLIST);
  return { handbook: loading, letters };
}

function readEntry(
  file: ContentFile,
  collection: FileCollection,
  id: string,
  loading: Loading,
): Letter[] {
  const schema = SCHEMAS[collection];
  const read = readFrontMatter(file);
  const letters = [...read.letters];
  letters.push(...guardProse(file.path, read.body, read.bodyLine));
  if (read.letters.length > 0) return letters;
  const { body, bodyLine, placeOf } = read;
  const data = read.data ?? {};
  const parsed = schema.safeParse(data);
  if (!parsed.success) {
    letters.push(...schemaLetters(parsed.error, { file: file.path, schema, data, placeOf }));
  } else if (letters.length === 0) {
    const entry = { id, file: file.path, data: parsed.data, raw: data, body, bodyLine, placeOf };
    (loading[collection] as Map<string, unknown>).set(id, entry);
  }
  return letters;
}

/** Reads the bibliography. What cannot be read to the end gets letters only about that. */
function addSources(file: ContentFile, raw: Letter[], loading: Loading): Letter[] {
  const { sources, ids, letters } = readSources(file);
  for (const id of ids) loading.known.sources.add(id);
  for (const source of sources) loading.sources.set(source.id, source);
  return raw.length > 0 ? raw : letters;
}

/** Reads the checklist of signs. */
function addChecklist(file: ContentFile, raw: Letter[], loading: Loading): Letter[] {
  const { lines, letters } = readChecklist(file);
  loading.checklist.push(...lines);
  return raw.length > 0 ? raw : letters;
}

/** Reads what readers are told of changes. */
function addChanges(file: ContentFile, raw: Letter[], loading: Loading): Letter[] {
  const { changes, letters } = readChanges(file);
  loading.changes.push(...changes);
  return raw.length > 0 ? raw : letters;
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
  return { ...maps, known, checklist: [], changes: [], figures: new Map() } as unknown as Loading;
}
