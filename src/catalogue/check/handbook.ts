import { leafletSchema, type LeafletTable } from '../leaflet.schema.ts';
import { reviewSchema, type Reading } from '../review.schema.ts';
import { ENTRY_NAMES, SCHEMAS, type FileCollection } from './collections.ts';
import type {
  CollectionName,
  ContentFile,
  Entry,
  FaultyEntry,
  Handbook,
  Translation,
} from './entry.ts';
import { soundFields, withoutEchoes } from './faulty.ts';
import { readFigureFile, type FigureFacts } from './figure-file.ts';
import { readFrontMatter } from './front-matter.ts';
import { aboutFile, type Letter } from './letter.ts';
import { locateFile } from './locate-file.ts';
import { guardProse } from './mdx-guard.ts';
import { readRawText } from './raw-text.ts';
import { ANSWERS, readAnswers, type AnswerEntry } from './read-answers.ts';
import { CHANGES, readChanges, type ChangeEntry } from './read-changes.ts';
import { freeOrder } from './rules/once.ts';
import { CHECKLIST, NO_CHECKLIST, readChecklist, type ChecklistEntry } from './read-checklist.ts';
import { readRecord, type FileRecord } from './read-record.ts';
import { readSources } from './read-sources.ts';
import { isTranslation, readTranslations } from './read-translations.ts';
import { schemaLetters } from './schema-letters.ts';

type Loading = { [Name in CollectionName]: Map<string, Entry<Name>> } & {
  known: Record<CollectionName, Set<string>>;
  checklist: ChecklistEntry[];
  changes: ChangeEntry[];
  figures: Map<string, string>;
  pictures: Map<string, FigureFacts>;
  answers: AnswerEntry[];
  reviews: FileRecord<Reading>[];
  leaflets: FileRecord<LeafletTable>[];
  translations: readonly Translation[];
  faulty: FaultyEntry[];
};

/** What is no content: the READMEs. */
const NO_CONTENT = /^content\/((figures|leaflets|reviews|[a-z]{2,3})\/)?README\.md$/;
const SOURCES = 'content/sources.yaml';
/** Files that are no pages: their names are nobody's address. */
const REVIEW = /^content\/reviews\/[a-z0-9-]+\.yaml$/;
const LEAFLETS = /^content\/leaflets\/[a-z0-9-]+\.yaml$/;

const NO_SOURCES = aboutFile(SOURCES, {
  what: 'The file is not there.',
  rule: 'Every page rests on sources, and this is their list.',
  cure: 'Bring it back from the history of the project.',
});

/** Reads every file, checks it alone, and gathers what is sound. Letters for all that is not. */
export function readHandbook(all: readonly ContentFile[]): {
  handbook: Handbook;
  letters: Letter[];
} {
  const files = all.filter((file) => !isTranslation(file));
  const loading = emptyHandbook();
  const owners = new Map<string, string>();
  for (const file of files) {
    const { entry } = NO_CONTENT.test(file.path) ? {} : locateFile(file);
    if (entry && entry.folder !== 'figures') loading.known[entry.folder].add(entry.id);
  }
  const letters = files.flatMap((file): Letter[] => {
    if (NO_CONTENT.test(file.path)) return [];
    const raw = readRawText(file);
    if (file.path === SOURCES) return addSources(file, raw.letters, loading);
    if (file.path === ANSWERS) return addAnswers(file, raw.letters, loading);
    if (file.path === CHECKLIST) return addChecklist(file, raw.letters, loading);
    if (file.path === CHANGES) return addChanges(file, raw.letters, loading);
    if (REVIEW.test(file.path)) return addReview(file, raw.letters, loading);
    if (LEAFLETS.test(file.path)) return addLeaflets(file, raw.letters, loading);
    const { entry, letters } = locateFile(file);
    if (!entry) return [...letters];
    const { folder, id } = entry;
    const owner = owners.get(`${folder}/${id}`);
    if (owner) return [...letters, sameId(file.path, owner)];
    owners.set(`${folder}/${id}`, file.path);
    if (folder === 'figures') loading.figures.set(id, file.path);
    if (!raw.readsOn) return [...letters, ...raw.letters];
    const said = raw.letters;
    const own =
      folder === 'figures'
        ? addFigure(file, id, loading)
        : readEntry(file, folder, id, said, loading);
    return [...letters, ...said, ...withoutEchoes(own, said)];
  });
  if (!files.some(({ path }) => path === SOURCES)) letters.push(NO_SOURCES);
  if (!files.some(({ path }) => path === CHECKLIST)) letters.push(NO_CHECKLIST);
  const { translations, letters: others } = readTranslations(all, loading);
  letters.push(...others);
  loading.translations = translations;
  return { handbook: loading, letters: letters.map((one) => withFreeOrder(one, loading)) };
}

/** Who forgot the place in the list is told which one is free. */
function withFreeOrder(letter: Letter, handbook: Loading): Letter {
  const { collection } = handbook.faulty.find(({ entry }) => entry.file === letter.file) ?? {};
  if (!collection || letter.what !== 'order is missing.') return letter;
  return { ...letter, cure: `Free is:\norder: ${String(freeOrder(handbook, collection))}` };
}

function readEntry(
  file: ContentFile,
  collection: FileCollection,
  id: string,
  said: readonly Letter[],
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
  const common = { id, file: file.path, raw: data, bodyLine, placeOf };
  if (parsed.success && letters.length + said.length === 0) {
    const entry = { ...common, data: parsed.data, body };
    (loading[collection] as Map<string, unknown>).set(id, entry);
    return letters;
  }
  const issues = parsed.error?.issues ?? [];
  const faults = new Set(issues.map(({ path }) => String(path[0])));
  const sound = soundFields(collection, data, faults);
  // Prose with a fault is not read a second time, and a chapter is all prose.
  const prose = letters.length > 0 ? '' : body;
  if (sound && (prose === body || collection !== 'chapters')) {
    const entry = { ...common, data: sound, body: prose } as unknown as Entry;
    loading.faulty.push({ collection, entry, said });
  }
  if (parsed.error) {
    const reading = { file: file.path, schema, data, placeOf, known: loading.known };
    letters.push(...schemaLetters(parsed.error, reading));
  }
  return letters;
}

/** Reads the bibliography. What cannot be read to the end gets letters only about that. */
function addSources(file: ContentFile, raw: readonly Letter[], loading: Loading): Letter[] {
  if (raw.length > 0) return [...raw];
  const { sources, ids, letters } = readSources(file);
  for (const id of ids) loading.known.sources.add(id);
  for (const source of sources) loading.sources.set(source.id, source);
  return letters;
}

/** Reads what authors answered to questions. */
function addAnswers(file: ContentFile, raw: readonly Letter[], loading: Loading): Letter[] {
  if (raw.length > 0) return [...raw];
  const { answers, letters } = readAnswers(file);
  loading.answers.push(...answers);
  return letters;
}

/** Reads the poses of a drawing. */
function addFigure(file: ContentFile, id: string, loading: Loading): Letter[] {
  const { letters, facts } = readFigureFile(file);
  if (facts) loading.pictures.set(id, facts);
  return letters;
}

/** Reads the checklist of signs. */
function addChecklist(file: ContentFile, raw: readonly Letter[], loading: Loading): Letter[] {
  if (raw.length > 0) return [...raw];
  const { lines, letters } = readChecklist(file);
  loading.checklist.push(...lines);
  return letters;
}

/** Reads what readers are told of changes. */
function addChanges(file: ContentFile, raw: readonly Letter[], loading: Loading): Letter[] {
  if (raw.length > 0) return [...raw];
  const { changes, letters } = readChanges(file);
  loading.changes.push(...changes);
  return letters;
}

/** Reads what a clinician has read. */
function addReview(file: ContentFile, raw: readonly Letter[], loading: Loading): Letter[] {
  if (raw.length > 0) return [...raw];
  const { record, letters } = readRecord(file, reviewSchema, loading.known);
  if (record) loading.reviews.push(record);
  return letters;
}

/** Reads what the leaflets for a complaint contain. */
function addLeaflets(file: ContentFile, raw: readonly Letter[], loading: Loading): Letter[] {
  if (raw.length > 0) return [...raw];
  const { record, letters } = readRecord(file, leafletSchema, loading.known);
  if (record) loading.leaflets.push(record);
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
  return {
    ...maps,
    known,
    checklist: [],
    changes: [],
    answers: [],
    reviews: [],
    leaflets: [],
    translations: [],
    faulty: [],
    figures: new Map(),
    pictures: new Map(),
  } as unknown as Loading;
}
