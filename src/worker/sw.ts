import {
  isAnswer,
  isGone,
  isOfItsKind,
  isOwnPage,
  isPage,
  mayKeep,
  sumOf,
} from '../lib/offline/answer.ts';
import { FILE_LIST, FIRST_PAGES, languagePart } from '../lib/offline/file-list.ts';
import { ACTIVE, cachesToDelete, previousBuild, readCacheName } from '../lib/offline/names.ts';
import {
  chooseStrategy,
  filesOfPage,
  isHashed,
  PATIENCE,
  type Strategy,
} from '../lib/offline/strategy.ts';
import { Copies } from './copies.ts';
import type { Edition, FetchedEvent, WorkerScope } from './scope.ts';

/*
 * The service worker. What it decides stands in lib/offline; here is only what it does. The build
 * bundles it and writes the edition in front (scripts/site/service-worker.ts).
 */

declare const EDITION: Edition;
const worker = globalThis as unknown as WorkerScope;
const { scope } = worker.registration;
const base = new URL(scope).pathname;
const copies = new Copies(base, EDITION.build);

/** When a page was last answered from a copy: its drawings then wait for no network either. */
let slowSince = 0;
const SLOW_MS = 10_000;

worker.addEventListener('install', (event) => {
  event.waitUntil(install());
});
worker.addEventListener('activate', (event) => {
  event.waitUntil(activate());
});
worker.addEventListener('message', ({ data }) => {
  if (data === 'SKIP_WAITING') void worker.skipWaiting();
});
worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { method, url, mode, cache } = request;
  const asked = { method, url, mode, cache, isPart: request.headers.has('Range') };
  const strategy = chooseStrategy(asked, scope);
  if (!strategy) return;
  event.respondWith(
    strategy === 'asset' ? fromCopyFirst(event) : fromNetworkFirst(event, strategy),
  );
});

/**
 * All of the shell or nothing, and each file as it was made: a rejected install is tried again by the
 * browser.
 */
async function install(): Promise<void> {
  const shell = await copies.open('shell');
  const keep = async (path: string, isRight: (content: ArrayBuffer) => boolean) => {
    const url = scope + path;
    const answer = await fetch(url, askingAnew(url));
    if (!mayKeep(answer) || !isRight(await answer.clone().arrayBuffer())) throw new Error(url);
    await shell.put(url, answer);
  };
  await Promise.all([
    ...EDITION.shell.map(([path, sum]) =>
      keep(path, (content) => sumOf(path, new Uint8Array(content)) === sum),
    ),
    // It names the sums of all others, so it cannot have one; but it names its build.
    keep(FILE_LIST, (content) => new TextDecoder().decode(content).includes(EDITION.build)),
  ]);
  await Promise.all((await openPages()).map(keepLanguage));
}

/** Addresses of the pages of ours that are open, whoever brought them. */
async function openPages(): Promise<string[]> {
  const pages = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return pages.map(({ url }) => url).filter((url) => url.startsWith(scope));
}

const languageOf = (url: string) => languagePart(url.slice(scope.length));

/** Languages whose first pages were asked for since this worker woke: each of them is asked for once. */
const asked = new Set(['']);

/**
 * The first pages of the language of a page, for those who read it, and the list of all others. Their
 * sums stand in no worker: readers of the originals need not carry them.
 */
async function keepLanguage(page: string): Promise<void> {
  const language = languageOf(page);
  if (asked.has(language)) return;
  asked.add(language);
  const shell = await copies.open('shell');
  const keep = async (path: string) => {
    const url = scope + language + path;
    const answer = await fetch(url, askingAnew(url));
    if (!mayKeep(answer)) return;
    if (!isPage(url) || isOwnPage(await answer.clone().text(), url)) await shell.put(url, answer);
  };
  await Promise.all([...FIRST_PAGES, FILE_LIST].map(keep)).catch(() => asked.delete(language));
}

async function activate(): Promise<void> {
  const names = await copies.names();
  const builds = names.flatMap((name) => readCacheName(base, name) ?? []);
  const shells = await Promise.all(
    builds
      .filter(({ kind }) => kind === 'shell')
      .map(async ({ build }) => {
        const mark = await (await copies.open('shell', build)).match(scope + ACTIVE);
        return { build, since: Number((await mark?.text()) ?? 0) };
      }),
  );
  const previous = previousBuild(shells, EDITION.build);
  const old = cachesToDelete(base, names, { current: EDITION.build, previous });
  await Promise.all(old.map((name) => caches.delete(name)));
  const shell = await copies.open('shell');
  await shell.put(scope + ACTIVE, new Response(String(Date.now())));
  // What a preload brings may come from the browser's own cache; builds before switched it on.
  await worker.registration.navigationPreload?.disable();
  if (previous) return;
  // The first worker of all: it takes the open pages over, and keeps what they show.
  await worker.clients.claim();
  await Promise.allSettled((await openPages()).map(keepPage));
}

async function keepPage(url: string): Promise<void> {
  const page = await fetch(url, askingAnew(url));
  const html = await page.clone().text();
  await copies.keep('page', url, page);
  await Promise.allSettled(
    filesOfPage(html, scope).map(async (file) => {
      if (!(await copies.any(file))) {
        await copies.keep('file', file, await fetch(file, askingAnew(file)));
      }
    }),
  );
}

async function fromCopyFirst(event: FetchedEvent): Promise<Response> {
  const copy = await copies.any(event.request.url).catch(() => undefined);
  return copy ?? ask(event, 'asset');
}

async function fromNetworkFirst(event: FetchedEvent, strategy: Strategy): Promise<Response> {
  const { url } = event.request;
  const network = ask(event, strategy);
  const answer = await Promise.race([
    network.catch(() => undefined),
    runOutOfPatience(strategy, url),
  ]);
  // A server in trouble is no better than none, nor is one that sends a page for a drawing.
  const isGood = ({ status, headers }: Response) =>
    isAnswer(status) && (status !== 200 || isOfItsKind(url, headers.get('Content-Type')));
  if (answer && isGood(answer)) return answer;
  const copy = await copies.newest(url).catch(() => undefined);
  if (copy) {
    if (strategy === 'page') slowSince = Date.now();
    return copy;
  }
  try {
    // A slow answer is better than none at all.
    return await network;
  } catch (error) {
    const offline = (language: string) => copies.newest(`${scope}${language}offline/`);
    const standIn =
      strategy === 'page' && ((await offline(languageOf(url))) ?? (await offline('')));
    if (standIn) return standIn;
    throw error;
  }
}

/** Asks the network, and keeps a copy of the answer, even of one that comes too late. */
function ask(event: FetchedEvent, strategy: Strategy): Promise<Response> {
  const { request } = event;
  // A page is asked for by its address: not every browser lets a worker change a navigation.
  const network =
    strategy === 'page'
      ? fetch(request.url, { ...askingAnew(request.url), redirect: 'manual' })
      : fetch(request, askingAnew(request.url));
  const kept = network.then(async (answer) => {
    if (mayKeep(answer)) {
      await copies.keep(strategy, request.url, answer.clone());
      if (strategy === 'page') await keepLanguage(request.url);
    } else if (isGone(answer.status)) await copies.forget(request.url);
  });
  // Offline, or the store is full: nothing is kept.
  event.waitUntil(kept.catch(() => undefined));
  return network;
}

/**
 * The host is asked whether anything changed, whatever its headers allow: a browser may take a page
 * with a `Last-Modified` from its own cache for days. Only names with a hash may be taken from there.
 */
function askingAnew(url: string): RequestInit {
  return { cache: isHashed(url, scope) ? 'default' : 'no-cache' };
}

async function runOutOfPatience(strategy: Strategy, url: string): Promise<undefined> {
  if (strategy === 'file' && Date.now() - slowSince < SLOW_MS) return;
  const saved = await copies.isSaved(languageOf(url)).catch(() => false);
  await new Promise((resolve) => setTimeout(resolve, saved ? PATIENCE.saved : PATIENCE.usual));
}
