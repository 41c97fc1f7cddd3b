import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { build } from 'rolldown';
import {
  addressOf,
  FILE_LIST,
  type FileList,
  hasTitle,
  inLanguage,
  inOrder,
  isShell,
  type ListedFile,
  languagePart,
  type Titled,
} from '../../src/lib/offline/file-list.ts';
import { sumOf } from '../../src/lib/offline/answer.ts';
import type { Edition } from '../../src/worker/scope.ts';
import { cutFree } from '../lib/cut-free.ts';
import { inLanes } from '../lib/lanes.ts';
import { compressedFile, COMPRESSING_LANES } from '../serve/compress.ts';
import { contentType, isCompressible } from '../serve/content-types.ts';
import { emittedFiles } from './emitted-files.ts';

const SOURCE = 'src/worker/sw.ts';
const KILL_SWITCH = 'scripts/site/kill-switch.js';

/** A file of the built site that can be kept, and its address below the base. */
type Emitted = { readonly address: string; readonly file: string };

/** Of more files of one kind than these, so many are packed to learn how they shrink. */
const PACKED_OF_A_KIND = 20;

/**
 * The last step of a build: writes `offline/files.json`, everything that can be kept, the same for each
 * other language below its part, and `sw.js` with the list of what is kept for everybody. All come from
 * the files that are really there. Addresses are below the base, so the same files work under every path.
 * @returns what the list of the originals says, and how many files those of other languages name
 */
export async function writeServiceWorker(
  folder: string,
): Promise<{ list: FileList; edition: Edition; languages: ReadonlyMap<string, FileList> }> {
  const emitted = filesToKeep(folder);
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

function filesToKeep(folder: string): Emitted[] {
  const emitted = emittedFiles(folder).flatMap((name) => {
    const address = addressOf(name);
    const file = path.join(folder, name);
    // A page that only leads on: hosts that know _redirects answer it with a redirect.
    return address === null || isRedirectPage(address, file) ? [] : [{ address, file }];
  });
  const byAddress = new Map(emitted.map((one) => [one.address, one]));
  return inOrder([...byAddress.keys()]).flatMap((address) => byAddress.get(address) ?? []);
}

/** Bytes below which every page lies that only leads on. Longer ones need not be read to know. */
const LEADS_ON = 4096;

function isRedirectPage(address: string, file: string): boolean {
  if (!isPage(address) || fs.statSync(file).size > LEADS_ON) return false;
  return fs.readFileSync(file).includes('http-equiv="refresh"');
}

/** Reads one file after the other: a handbook of ten thousand exercises does not fit into memory. */
async function makeList(
  emitted: readonly Emitted[],
  worker: string,
  language: string,
): Promise<FileList> {
  const files: ListedFile[] = [];
  const titles: Titled[] = [];
  const hash = createHash('sha256').update(worker);
  const kinds = new Map<string, Kind>();
  const toPack = filesToPack(emitted);
  await inLanes(
    emitted,
    async ({ address, file }) => {
      const content = fs.readFileSync(file);
      hash.update(`\0${address}\0`).update(content);
      files.push({ address, sum: sumOf(address, content), bytes: content.length });
      if (hasTitle(address)) titles.push(titled(address, content.toString('utf8')));
      const kind = kinds.get(kindOf(address)) ?? { all: 0, of: 0, packed: 0 };
      kinds.set(kindOf(address), kind);
      kind.all += content.length;
      if (!toPack.has(address)) return;
      kind.of += content.length;
      // First the bytes, then what was added meanwhile: another lane may be at the same kind.
      const packed = await transferOf(address, content);
      kind.packed += packed;
    },
    COMPRESSING_LANES,
  );
  const { compare } = new Intl.Collator(language.slice(0, -1) || 'en');
  return {
    build: hash.digest('hex').slice(0, 12),
    files,
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    transfer: [...kinds.values()].reduce((sum, kind) => sum + packedSize(kind), 0),
    titles: titles.sort(([, a], [, b]) => compare(a, b)),
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

const isPage = (address: string) => /(^|\/)$/.test(address);

/** A page with its name, and the language of both if it is not translated: then its `<main>` says so. */
function titled(address: string, html: string): Titled {
  const [, lang] = /<main [^>]*\blang="([^"]+)"/.exec(html) ?? [];
  return lang === undefined ? [address, titleOf(html)] : [address, titleOf(html), cutFree(lang)];
}

/** The name of a page: its title without the name of the handbook. */
function titleOf(html: string): string {
  const [, title = ''] = /<title>([^<]*)<\/title>/.exec(html) ?? [];
  const text = cutFree(title.replace(/ – [^–]*$/, ''));
  const letters = { amp: '&', lt: '<', gt: '>', quot: '"', '#34': '"', '#38': '&', '#39': "'" };
  return Object.entries(letters).reduce(
    (so, [name, letter]) => so.replaceAll(`&${name};`, letter),
    text,
  );
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
