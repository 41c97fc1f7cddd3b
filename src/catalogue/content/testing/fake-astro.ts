import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { SCHEMAS } from '../../check/collections.ts';
import type { CollectionName } from '../../check/entry.ts';
import { SOUND } from '../../check/testing/sound-handbook.ts';

export const COLLECTIONS = Object.keys(SCHEMAS) as CollectionName[];

/** Writes the sound handbook into a new folder. */
export function soundFolder(): string {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'handbook-'));
  for (const [file, text] of Object.entries(SOUND)) writeFile(root, file, text);
  return root;
}

export function writeFile(root: string, file: string, text: string): void {
  const target = path.join(root, file);
  fs.mkdirSync(path.dirname(target), { recursive: true });
  fs.writeFileSync(target, text);
}

type Stored = { readonly id: string } & Readonly<Record<string, unknown>>;

/** What a loader is given: a store that is a map, and parsing with the schema, as Astro does. */
export function fakeContext(collection: CollectionName, root: string, base = '/') {
  const entries = new Map<string, Stored>();
  const said: string[] = [];
  const parsed: string[] = [];
  const schema = SCHEMAS[collection];
  const context = {
    collection,
    config: { root: pathToFileURL(`${root}/`), base },
    logger: { error: (words: string) => said.push(words) },
    generateDigest: (text: string) => text,
    parseData: ({ id, data }: { id: string; data: unknown }) => {
      parsed.push(id);
      return Promise.resolve(schema.parse(data));
    },
    store: {
      keys: () => [...entries.keys()],
      set: (entry: Stored) => entries.set(entry.id, entry),
      delete: (id: string) => entries.delete(id),
    },
  };
  return { context: context as unknown as LoaderContext, entries, said, parsed };
}

/** Lets every collection load from a folder, as one run of Astro does. */
export async function loadAll(
  loaderOf: (collection: CollectionName) => Loader,
  contexts: Readonly<Record<string, ReturnType<typeof fakeContext>>>,
) {
  await Promise.all(
    COLLECTIONS.map((name) => {
      const fake = contexts[name];
      return fake && loaderOf(name).load(fake.context);
    }),
  );
}
