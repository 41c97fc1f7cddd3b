import fs from 'node:fs';
import path from 'node:path';
import { FILE_LIST, readFileList } from '../../../src/lib/offline/file-list.ts';
import type { Edition } from '../../../src/worker/scope.ts';
import { compress } from '../../serve/compress.ts';
import { contentType, isCompressible } from '../../serve/content-types.ts';
import { isOfflineStart, withAllImports } from './weigh.ts';

/** Bytes through the network, gzip. */
const LIMITS = {
  /** The service worker without its list of files. */
  worker: 3000,
  /**
   * What is kept for everybody, without being asked for; 5000 of it are sums of all files, and 14000 came with fifty
   * exercises more, which the search and the lists know; 6500 are 15 guides more and the words of what was done.
   */
  shell: 171_500,
  /** The script on every page that wakes all this. */
  start: 400,
  /** What that script fetches: registering, the note of a new version, saving, and warnings that changed since; 200
   * keep copies of each language apart. */
  later: 9_100,
} as const;

export type OfflineWeight = { readonly problems: readonly string[]; readonly note: string };

/** Weighs what works offline, and looks for every file that the worker and the list name. */
export function weighOffline(folder: string): OfflineWeight {
  const worker = path.join(folder, 'sw.js');
  if (!fs.existsSync(worker)) return { problems: [`${worker} is missing.`], note: '' };
  const [first = '', ...code] = fs.readFileSync(worker, 'utf8').split('\n');
  const [, json] = /^const EDITION=(.*);$/.exec(first) ?? [];
  if (json === undefined)
    return { problems: [`${worker} begins with no list of files.`], note: '' };
  const { shell } = JSON.parse(json) as Edition;
  const list = readFileList(JSON.parse(fs.readFileSync(path.join(folder, FILE_LIST), 'utf8')));
  const kept = [...shell.map(([address]) => address), FILE_LIST];
  const missing = [...kept, ...list.files.map(({ address }) => address)].filter(
    (one) => !fs.existsSync(fileOf(folder, one)),
  );
  const assets = path.join(folder, '_astro');
  const starts = fs
    .readdirSync(assets)
    .map((name) => path.join(assets, name))
    .filter((file) => isOfflineStart(file));
  const later = [...withAllImports(starts)].filter((file) => !starts.includes(file));
  const weigh = (addresses: readonly string[]) =>
    addresses
      .map((address) => fileOf(folder, address))
      .reduce((sum, file) => sum + transferOf(file), 0);
  const below = (file: string) => path.relative(folder, file).split(path.sep).join('/');
  const sizes = {
    worker: compress(Buffer.from(code.join('\n')), 'gzip').length,
    shell: weigh(kept.filter((one) => !missing.includes(one))),
    start: weigh(starts.map(below)),
    later: weigh(later.map(below)),
  };
  const names = {
    worker: 'The service worker',
    shell: 'What is kept for everybody',
    start: 'The script that starts it',
    later: 'What that script fetches',
  } as const;
  const problems = [
    ...missing.map((one) => `${worker} names ${one || 'the start page'}, which was not emitted.`),
    ...(starts.length === 1 ? [] : ['There is no single script that starts the service worker.']),
    ...(['worker', 'shell', 'start', 'later'] as const)
      .filter((key) => sizes[key] > LIMITS[key])
      .map((key) => `${names[key]}, gzip: ${kilo(sizes[key])}; the limit is ${kilo(LIMITS[key])}.`),
  ];
  const note = `worker ${kilo(sizes.worker)}, start ${kilo(sizes.start)} and ${kilo(sizes.later)} later, shell ${kilo(sizes.shell)}, whole handbook ${kilo(list.transfer)}`;
  return { problems, note };
}

function fileOf(folder: string, address: string): string {
  const isPage = address === '' || address.endsWith('/');
  return path.join(folder, isPage ? `${address}index.html` : address);
}

/** Bytes that come through the network for a file. */
function transferOf(file: string): number {
  const content = fs.readFileSync(file);
  return isCompressible(contentType(file)) ? compress(content, 'gzip').length : content.length;
}

function kilo(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
