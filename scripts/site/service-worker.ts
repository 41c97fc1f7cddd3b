import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { build } from 'rolldown';
import {
  addressOf,
  FILE_LIST,
  type FileList,
  inLanguage,
  inOrder,
  isShell,
  languagePart,
} from '../../src/lib/offline/file-list.ts';
import type { Edition } from '../../src/worker/scope.ts';
import { inLanes } from '../lib/lanes.ts';
import { compressedFile, COMPRESSING_LANES } from '../serve/compress.ts';
import { contentType, isCompressible } from '../serve/content-types.ts';
import { emittedFiles } from './emitted-files.ts';
import { isPage, factsOf, type FileFacts } from './file-facts.ts';

const SOURCE = 'src/worker/sw.ts';
const KILL_SWITCH = 'scripts/site/kill-switch.js';

/** A file of the built site that can be kept, and its address below the base. */
type Emitted = { readonly address: string; readonly file: string; readonly facts: FileFacts };

/** Of more files of one kind than these, so many are packed to learn how they shrink. */
const PACKED_OF_A_KIND = 20;

/**
 * The last step of a build: writes `offline/files.json`, everything that can be kept, the same for each
 * other language below its part, and `sw.js` with the list of what is kept for everybody. All come from
 * the files that are really there. Addresses are below the base, so the same files work under every path.
 * @param known what whoever wrote the files knows of them, by their names; the others are read
 * @returns what the list of the originals says, and how many files those of other languages name
 */
export async function writeServiceWorker(
  folder: string,
  known: ReadonlyMap<string, FileFacts> = new Map(),
): Promise<{ list: FileList; edition: Edition; languages: ReadonlyMap<string, FileList> }> {
  const emitted = filesToKeep(folder, known);
  const code = await bundleWorker();
  const addresses = emitted.map(({ address }) => address);
  const byAddress = new Map(emitted.map((file) => [file.address, file]));
  const lists = new Map<string, FileList>();
  for (const language of new Set(['', ...addresses.map((one) => languagePart(one))])) {
    const own = inLanguage(addresses, language).flatMap((one) => byAddress.get(one) ?? []);
    const list = await makeList(own, code, language);
    const file = path.join(folder, language + FILE_LIST);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, JSON.stringify(list));
    lists.set(language, list);
  }
  const { '': list, ...languages } = Object.fromEntries(lists);
  if (!list) throw new Error('There is nothing to keep.');
  const shell = list.files.filter(({ address }) => isShell(address));
  const edition: Edition = {
    build: list.build,
    shell: shell.map(({ address, sum }) => [address, sum]),
  };
  fs.writeFileSync(
    path.join(folder, 'sw.js'),
    `const EDITION=${JSON.stringify(edition)};\n${code}`,
  );
  return { list, edition, languages: new Map(Object.entries(languages)) };
}

/** Puts the kill switch where the worker would be, for a build without one. */
export function writeKillSwitch(folder: string): void {
  for (const file of emittedFiles(folder)) {
    if (file.slice(languagePart(file).length) === FILE_LIST) fs.rmSync(path.join(folder, file));
  }
  fs.copyFileSync(KILL_SWITCH, path.join(folder, 'sw.js'));
}

/** Reads one file after the other: a handbook of ten thousand exercises does not fit into memory. */
function filesToKeep(folder: string, known: ReadonlyMap<string, FileFacts>): Emitted[] {
  const emitted = emittedFiles(folder).flatMap((name) => {
    const address = addressOf(name);
    if (address === null) return [];
    const file = path.join(folder, name);
    const facts = known.get(name) ?? factsOf(address, fs.readFileSync(file));
    // A page that only leads on: hosts that know _redirects answer it with a redirect.
    return facts.leadsOn ? [] : [{ address, file, facts }];
  });
  const byAddress = new Map(emitted.map((one) => [one.address, one]));
  return inOrder([...byAddress.keys()]).flatMap((address) => byAddress.get(address) ?? []);
}

async function makeList(
  emitted: readonly Emitted[],
  worker: string,
  language: string,
): Promise<FileList> {
  const hash = createHash('sha256').update(worker);
  const kinds = new Map<string, Kind>();
  for (const { address, facts } of emitted) {
    hash.update(`\0${address}\0`).update(facts.digest);
    const kind = kinds.get(kindOf(address)) ?? { all: 0, of: 0, packed: 0 };
    kinds.set(kindOf(address), kind);
    kind.all += facts.bytes;
  }
  const toPack = filesToPack(emitted);
  await inLanes(
    emitted.filter(({ address }) => toPack.has(address)),
    async ({ address, file, facts }) => {
      const packed = await transferOf(address, fs.readFileSync(file));
      const kind = kinds.get(kindOf(address));
      if (!kind) return;
      kind.of += facts.bytes;
      kind.packed += packed;
    },
    COMPRESSING_LANES,
  );
  const { compare } = new Intl.Collator(language.slice(0, -1) || 'en');
  return {
    build: hash.digest('hex').slice(0, 12),
    files: emitted.map(({ address, facts: { sum, bytes } }) => ({ address, sum, bytes })),
    bytes: emitted.reduce((sum, { facts }) => sum + facts.bytes, 0),
    transfer: [...kinds.values()].reduce((sum, kind) => sum + packedSize(kind), 0),
    titles: emitted
      .flatMap(({ facts }) => (facts.titled ? [facts.titled] : []))
      .sort(([, a], [, b]) => compare(a, b)),
  };
}

/** Bytes of the files of a kind, of those that were packed, and what these are when they are packed. */
type Kind = { all: number; of: number; packed: number };

function packedSize({ all, of, packed }: Kind): number {
  return of === 0 ? 0 : Math.round((packed * all) / of);
}

/** Pages of exercises, players, drawings: files of one kind shrink alike. */
function kindOf(address: string): string {
  return address.replace(/[^/]*\/$/, '').replace(/[^/]*(?=\.\w+$)/, '');
}

/** All files, or of a large kind some that lie evenly among the others. */
function filesToPack(emitted: readonly Emitted[]): ReadonlySet<string> {
  const addresses = emitted.map(({ address }) => address);
  const chosen = [...Map.groupBy(addresses, kindOf).values()].flatMap((kind) => {
    const step = Math.max(1, kind.length / PACKED_OF_A_KIND);
    return kind.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
  });
  return new Set(chosen);
}

/** Bytes that come through the network for a file, from a host that packs what shrinks. */
async function transferOf(address: string, content: Buffer): Promise<number> {
  const type = isPage(address) ? 'text/html' : contentType(address);
  return isCompressible(type)
    ? fs.statSync(await compressedFile(content, 'gzip')).size
    : content.length;
}

/** The worker in one classic script: browsers still differ in what they allow to a module. */
async function bundleWorker(): Promise<string> {
  const { output } = await build({
    input: SOURCE,
    write: false,
    logLevel: 'silent',
    output: { format: 'iife', minify: true },
    transform: { target: ['chrome123', 'firefox120', 'safari17.5'] },
  });
  return output[0].code;
}
