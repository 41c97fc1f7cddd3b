import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { build } from 'rolldown';
import {
  addressOf,
  FILE_LIST,
  type FileList,
  hasTitle,
  inOrder,
  isShell,
} from '../../src/lib/offline/file-list.ts';
import { sumOf } from '../../src/lib/offline/answer.ts';
import { LANGUAGE_NAMES } from '../../src/words/languages.ts';
import type { Edition } from '../../src/worker/scope.ts';
import { contentType, isCompressible } from '../serve/content-types.ts';
import { emittedFiles } from './emitted-files.ts';
import { inLanes, packedCopies } from './packed-copy.ts';

const SOURCE = 'src/worker/sw.ts';
const KILL_SWITCH = 'scripts/site/kill-switch.js';

/** A file of the built site that can be kept, and its address below the base. */
type Emitted = { readonly address: string; readonly content: Buffer };

/**
 * The last step of a build: writes `offline/files.json`, everything that can be kept, and `sw.js`
 * with the list of what is kept for everybody. Both come from the files that are really there.
 * Addresses are below the base, so the same files work under every path.
 */
export async function writeServiceWorker(
  folder: string,
): Promise<{ list: FileList; edition: Edition }> {
  const emitted = filesToKeep(folder);
  const code = await bundleWorker();
  const hash = createHash('sha256').update(code);
  for (const { address, content } of emitted) hash.update(`\0${address}\0`).update(content);
  const list = makeList(emitted, hash.digest('hex').slice(0, 12), await transferOf(emitted));
  const shell = list.files.filter(({ address }) => isShell(address));
  const edition: Edition = {
    build: list.build,
    shell: shell.map(({ address, sum }) => [address, sum]),
  };
  fs.mkdirSync(path.dirname(path.join(folder, FILE_LIST)), { recursive: true });
  fs.writeFileSync(path.join(folder, FILE_LIST), JSON.stringify(list));
  fs.writeFileSync(
    path.join(folder, 'sw.js'),
    `const EDITION=${JSON.stringify(edition)};\n${code}`,
  );
  return { list, edition };
}

/** Puts the kill switch where the worker would be, for a build without one. */
export function writeKillSwitch(folder: string): void {
  fs.rmSync(path.join(folder, FILE_LIST), { force: true });
  fs.copyFileSync(KILL_SWITCH, path.join(folder, 'sw.js'));
}

function filesToKeep(folder: string): Emitted[] {
  const emitted = emittedFiles(folder).flatMap((file) => {
    const address = addressOf(file);
    // The handbook in another language is not saved whole yet; a page that was opened is.
    if (address === null || LANGUAGE_NAMES.some((name) => file.startsWith(`${name}/`))) return [];
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

function makeList(emitted: readonly Emitted[], build: string, transfer: number): FileList {
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
      .map(({ address, content }) => [address, titleOf(content.toString('utf8'))] as const)
      .sort(([, a], [, b]) => a.localeCompare(b, 'en')),
  };
}

/** Bytes that come through the network for these files, from a host that packs what shrinks. */
async function transferOf(emitted: readonly Emitted[]): Promise<number> {
  let sum = 0;
  await inLanes(emitted, async ({ address, content }) => {
    const type = address.endsWith('/') || address === '' ? 'text/html' : contentType(address);
    if (isCompressible(type)) {
      const { gz } = await packedCopies(content, ['gz']);
      sum += fs.statSync(gz).size;
    } else sum += content.length;
  });
  return sum;
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
