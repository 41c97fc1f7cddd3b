import { createHash } from 'node:crypto';
import { crc32, deflateRawSync } from 'node:zlib';
import { Zip, type ZipInputFile } from 'fflate';
import { PART_NAMES } from '../../lib/dosage/dosage.ts';
import * as vocabulary from '../../lib/handbook/vocabulary.ts';
import type { Speaking } from '../../words/words.ts';
import { COLLECTION_NAMES } from '../check/collections.ts';
import type { CollectionName } from '../collection-names.ts';
import { type Catalogue, DATA_FORMAT, isPublic, type Place, publicEntry } from './entry.ts';
import { entrySchema, fileSchema } from './schemas.ts';

/**
 * A file below `/data/`: `exercises/cat-and-cow.json`. Its text is written when it is asked for: all of them
 * say each entry three times, more than a build of ten thousand exercises can keep.
 */
export type PublicFile = { readonly path: string; readonly text: string };

/** The one of them of which all others are made. */
export const WHOLE = 'handbook.json';

/** What a publication says of itself. */
export type Publisher = Place & {
  readonly name: string;
  readonly licence: { readonly name: string; readonly url: string };
  readonly words: Speaking<'data' | 'names'>;
};

/** All that is published, as `handbook.json` says it. Every other file below `/data/` follows from it. */
export type Published = ReturnType<typeof publishedHandbook>;

/** The whole handbook as it is published. The same content gives the same record. */
export function publishedHandbook(catalogue: Catalogue, publisher: Publisher) {
  const entries = Object.fromEntries(
    COLLECTION_NAMES.map((name) => [
      name,
      catalogue[name]
        .filter((one) => isPublic(name, one))
        .map((one) => publicEntry(name, one, publisher)),
    ]),
  ) as unknown as Record<CollectionName, readonly { readonly id: string }[]>;
  const words = closedLists(publisher);
  return {
    $schema: schemaAddress(publisher.root, 'handbook'),
    ...headOf(catalogue, { entries, words }, publisher),
    ...entries,
    words,
  };
}

/** Every file that is published, but for the zip, made of the record or of what was written of it. */
export function publicFiles(all: Published): PublicFile[] {
  const { version, edition, licence, source: root, notice, words } = all;
  const head = { version, edition, licence, source: root, notice };
  const schema = (name: string) => schemaAddress(root, name);
  const collections = COLLECTION_NAMES.map((name) => ({
    name,
    count: all[name].length,
    url: `${root}data/${name}.json`,
    each: `${root}data/${name}/{id}.json`,
    schema: schema(name),
  }));
  const urls = { everything: `${root}data/${WHOLE}`, zip: `${root}data/handbook.zip` };
  return [
    file('index', { ...head, ...urls, schema: schema('handbook'), collections }),
    file('handbook', all),
    file('words', { ...head, words }),
    ...COLLECTION_NAMES.flatMap((name) => [
      file(name, { ...head, schema: schema(name), entries: all[name] }),
      file(`schemas/${name}`, entrySchema(name, root)),
      ...all[name].map((entry) =>
        file(`${name}/${entry.id}`, { ...head, schema: schema(name), entry }),
      ),
    ]),
    file('schemas/handbook', fileSchema(root)),
  ];
}

const schemaAddress = (root: string, name: string) => `${root}data/schemas/${name}.json`;

const file = (name: string, value: object): PublicFile => ({
  path: `${name}.json`,
  get text() {
    return `${JSON.stringify(value, null, 1)}\n`;
  },
});

/** How a zip names what zlib has packed. */
const DEFLATED = 8;

/** All of it in one zip, in an order and with a date that never change. */
export function zipOf(files: readonly PublicFile[]): Uint8Array<ArrayBuffer> {
  // A zip has the date of a wall clock, and none before 1980.
  const mtime = new Date(1980, 0, 1);
  const parts: Uint8Array[] = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    parts.push(part);
  });
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  for (const { path, text } of sorted) {
    // Packed by zlib, which takes less than half of the time of a packer in JavaScript.
    const bytes = Buffer.from(text);
    const size = bytes.length;
    const crc = crc32(bytes);
    const file: ZipInputFile = { filename: path, mtime, os: 3, size, crc, compression: DEFLATED };
    zip.add(file);
    file.ondata?.(null, deflateRawSync(bytes), true);
  }
  zip.end();
  return new Uint8Array(Buffer.concat(parts));
}

/** The words that plans, exercises and sources choose from, and what readers are shown for them. */
function closedLists({ words: { names } }: Publisher) {
  const named = <Id extends string>(ids: readonly Id[], labels: Readonly<Record<Id, string>>) =>
    ids.map((id) => ({ id, name: labels[id] }));
  return {
    techniques: named(vocabulary.TECHNIQUES, names.techniques),
    positions: named(vocabulary.POSITIONS, names.positions),
    warningGrades: named(vocabulary.WARNING_GRADES, names.warningGrades),
    sourceLevels: vocabulary.SOURCE_LEVELS.filter((level) => level !== 'unverified'),
    doseBases: vocabulary.DOSE_BASES,
    partsOfARepetition: PART_NAMES,
  };
}

function headOf(
  catalogue: Catalogue,
  published: unknown,
  { root, name, licence, words, changes }: Publisher,
) {
  const print = createHash('sha256').update(JSON.stringify(published)).digest('hex').slice(0, 12);
  return {
    version: DATA_FORMAT,
    edition: { day: newestDay(catalogue, changes), print },
    licence: {
      ...licence,
      attribution: words.say(words.data.attribution, { name, licence: licence.name, root }),
    },
    source: root,
    notice: words.data.notice,
  };
}

/** The newest day on which something changed, or a page was written or read by a clinician. */
function newestDay(catalogue: Catalogue, changes: Publisher['changes']): string {
  const reviews = COLLECTION_NAMES.flatMap((name) =>
    catalogue[name].flatMap(({ data }) => ('review' in data ? [data.review] : [])),
  );
  const days = reviews.flatMap((one) => ('date' in one ? [one.written, one.date] : [one.written]));
  return [...days, ...changes.map(({ day }) => day)].sort().at(-1) ?? '';
}
