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
  languagePart,
  type Titled,
} from '../../src/lib/offline/file-list.ts';
import { sumOf } from '../../src/lib/offline/answer.ts';
import type { Edition } from '../../src/worker/scope.ts';
import { inLanes } from '../lib/lanes.ts';
import { compressedFile, COMPRESSING_LANES } from '../serve/compress.ts';
import { contentType, isCompressible } from '../serve/content-types.ts';
import { emittedFiles } from './emitted-files.ts';

const SOURCE = 'src/worker/sw.ts';
const KILL_SWITCH = 'scripts/site/kill-switch.js';

/** A file of the built site that can be kept, and its address below the base. */
type Emitted = { readonly address: string; readonly content: Buffer };

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
    const hash = createHash('sha256').update(code);
    for (const { address, content } of own) hash.update(`\0${address}\0`).update(content);
    const list = makeList(own, hash.digest('hex').slice(0, 12), await transferOf(own), language);
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
  const emitted = emittedFiles(folder).flatMap((file) => {
    const address = addressOf(file);
    if (address === null) return [];
    const content = fs.readFileSync(path.join(folder, file));
    // A page that only leads on: hosts that know _redirects answer it with a redirect.
    return isRedirectPage(address, content) ? [] : [{ address, content }];
  });
  const byAddress = new Map(emitted.map((file) => [file.address, file]));
  return inOrder([...byAddress.keys()]).flatMap((address) => byAddress.get(address) ?? []);
}

function isRedirectPage(address: string, content: Buffer): boolean {
  return /(^|\/)$/.test(address) && content.includes('http-equiv="refresh"');
}

function makeList(
  emitted: readonly Emitted[],
  build: string,
  transfer: number,
  language: string,
): FileList {
  return {
    build,
    files: emitted.map(({ address, content }) => ({
      address,
      sum: sumOf(address, content),
      bytes: content.length,
    })),
    bytes: emitted.reduce((sum, { content }) => sum + content.length, 0),
    transfer,
    titles: emitted
      .filter(({ address }) => hasTitle(address))
      .map(({ address, content }) => titled(address, content.toString('utf8')))
      .sort(([, a], [, b]) => a.localeCompare(b, language.slice(0, -1) || 'en')),
  };
}

/** Bytes that come through the network for these files, from a host that packs what shrinks. */
async function transferOf(emitted: readonly Emitted[]): Promise<number> {
  const sizes = await inLanes(
    emitted,
    async ({ address, content }) => {
      const type = address.endsWith('/') || address === '' ? 'text/html' : contentType(address);
      return isCompressible(type)
        ? fs.statSync(await compressedFile(content, 'gzip')).size
        : content.length;
    },
    COMPRESSING_LANES,
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** A page with its name, and the language of both if it is not translated: then its `<main>` says so. */
function titled(address: string, html: string): Titled {
  const [, lang] = /<main [^>]*\blang="([^"]+)"/.exec(html) ?? [];
  return lang === undefined ? [address, titleOf(html)] : [address, titleOf(html), lang];
}

/** The name of a page: its title without the name of the handbook. */
function titleOf(html: string): string {
  const [, title = ''] = /<title>([^<]*)<\/title>/.exec(html) ?? [];
  const text = title.replace(/ – [^–]*$/, '');
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
