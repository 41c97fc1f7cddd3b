import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type CopySet, pickedSet, readMark, wholeIn } from '../../lib/offline/copy-set.ts';
import { readCacheName } from '../../lib/offline/names.ts';
import { Saver, setsOf } from './saver.ts';
import { FalseCaches, FalseHost, type Fault, type Files, SITE } from './testing/false-host.ts';

const page = (said: string) => `<html><head></head><body><main>${said}</main></body></html>`;
const site = (edition: string): Files => ({
  '': page(`Start ${edition}`),
  'care/': page(`Help ${edition}`),
  'theme.js': `theme(${edition})`,
  'exercises/x/': page(`X ${edition}`),
  'exercises/y/': page(`Y ${edition}`),
  'figures/x.svg': `<svg>${edition}</svg>`,
  [`_astro/page.${edition}.js`]: `page(${edition})`,
  'search/facts.json': `{"edition":"${edition}"}`,
  'zones/': page('The same in both.'),
  'sources/': page(`S ${edition}`),
});
const WHOLE = wholeIn('');
const X = pickedSet('guides/x', ['exercises/x/']);

let host: FalseHost;
let store: FalseCaches;
beforeEach(() => {
  host = new FalseHost({ a: site('one'), b: site('two') });
  store = new FalseCaches();
  vi.stubGlobal('caches', store);
  vi.stubGlobal('location', new URL(SITE));
  vi.stubGlobal('fetch', (path: string, { signal }: RequestInit = {}) =>
    host.fetch(path, store, signal ?? undefined),
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const save = (set: CopySet, signal = new AbortController().signal) =>
  new Saver(set).save(() => undefined, signal);

/** Is there a copy that is whole: each file as the host made it for that build? */
function isWhole(set: CopySet): boolean {
  return [...store.all].some(([name, files]) => {
    const { kind, build } = readCacheName('/', name) ?? {};
    const mark = readMark(files.get(SITE + set.mark) ?? '');
    if (kind !== set.kind || build === undefined || !mark?.on) return false;
    const needed = set.files(host.list(build === 'a' ? 'a' : 'b'));
    return needed.every(
      ({ address }) => files.get(SITE + address) === host.content(build, address),
    );
  });
}

describe.each([
  ['the whole handbook', WHOLE],
  ['one guide', X],
])('%s', (_, set) => {
  it('is saved, by the clock of the host', async () => {
    expect(await save(set)).toEqual({
      name: 'saved',
      on: Date.UTC(2026, 10, 26, 12),
      newer: false,
    });
    expect(isWhole(set)).toBe(true);
    expect(await new Saver(set).look(null)).toMatchObject({ name: 'saved' });
  });

  // The list comes first; then eight files at once.
  it.each<[string, Fault, string]>([
    ...[400, 401, 403, 404, 408, 410, 425, 429, 451, 500, 503, 511].map(
      (status): [string, Fault, string] => [
        `the host says ${String(status)}`,
        { kind: 'status', status },
        'bad-host',
      ],
    ),
    ['a notice with 200', { kind: 'notice' }, 'bad-host'],
    ['the start page for everything', { kind: 'start-page' }, 'bad-host'],
    ['half a file', { kind: 'half' }, 'bad-host'],
    ['an empty file', { kind: 'empty' }, 'bad-host'],
    ['a file of another edition', { kind: 'other-build' }, 'bad-host'],
    ['a redirect to a page for logging in', { kind: 'redirect' }, 'bad-host'],
    ['the connection is lost', { kind: 'no-network' }, 'no-network'],
    ['the store is full', { kind: 'full' }, 'no-room'],
  ])('%s: it is not whole, and the next save mends it', async (_name, fault, why) => {
    host.faults = [null, null, fault];
    expect(await save(set)).toMatchObject({ name: 'partly', why });
    expect(isWhole(set)).toBe(false);
    expect(await new Saver(set).look(host.list(), true)).toMatchObject({ name: 'partly' });
    store.isFull = false;
    expect(await save(set)).toMatchObject({ name: 'saved' });
    expect(isWhole(set)).toBe(true);
  });

  it('a page that was forgotten takes the claim along, and is fetched again', async () => {
    await save(set);
    for (const files of store.all.values()) files.delete(`${SITE}exercises/x/`);
    expect(await new Saver(set).look(host.list())).toMatchObject({ name: 'partly', why: 'gone' });
    expect(await save(set)).toMatchObject({ name: 'saved' });
    expect(isWhole(set)).toBe(true);
  });

  it('stays as it was until the new edition is whole', async () => {
    await save(set);
    host.build = 'b';
    expect(await new Saver(set).look(host.list())).toMatchObject({ name: 'saved', newer: true });
    host.faults = [null, null, { kind: 'no-network' }];
    expect(await save(set)).toMatchObject({ name: 'partly' });
    expect(await new Saver(set).look(host.list())).toMatchObject({ name: 'saved', newer: true });
    expect(isWhole(set)).toBe(true);
    expect(await save(set)).toMatchObject({ name: 'saved', newer: false });
    expect([...store.all.keys()]).toHaveLength(1);
  });

  it('begins again if an edition comes in the middle, and mixes nothing', async () => {
    host.faults = [null, null, null, { kind: 'publishes' }];
    expect(await save(set)).toMatchObject({ name: 'saved' });
    expect(isWhole(set)).toBe(true);
    expect([...store.all.keys()].join()).toMatch(/\.b$/);
  });

  it('is gone when it was removed', async () => {
    await save(set);
    expect(await new Saver(set).remove()).toEqual({ name: 'nothing' });
    expect(store.all.size).toBe(0);
    expect(await new Saver(set).look(host.list(), true)).toEqual({ name: 'cleared' });
  });
});

it('two that share files: one is removed, and the other stays whole', async () => {
  const y = pickedSet('guides/y', ['exercises/y/']);
  await save(X);
  await save(y);
  expect((await setsOf('picked')).map(({ mark }) => mark)).toEqual([X.mark, y.mark]);
  await new Saver(X).remove();
  expect(isWhole(y)).toBe(true);
  expect([...store.all.values()].some((files) => files.has(`${SITE}exercises/x/`))).toBe(false);
  host.build = 'b';
  await save(y);
  expect([...store.all.keys()]).toHaveLength(1);
});

type Happening =
  | { readonly kind: 'save' | 'look'; readonly set: CopySet; readonly faults: (Fault | null)[] }
  | { readonly kind: 'publishes' | 'cleared' | 'room' }
  | { readonly kind: 'forgotten'; readonly at: number };

const anyFault: fc.Arbitrary<Fault | null> = fc.oneof(
  { weight: 8, arbitrary: fc.constant(null) },
  fc
    .constantFrom(400, 403, 404, 408, 410, 425, 429, 451, 500, 503)
    .map((status): Fault => ({ kind: 'status', status })),
  fc
    .constantFrom('notice', 'start-page', 'half', 'empty', 'other-build')
    .map((kind): Fault => ({ kind })),
  fc.constantFrom('redirect', 'no-network', 'full', 'publishes').map((kind): Fault => ({ kind })),
);
const anySet = fc.constantFrom(WHOLE, X, pickedSet('areas/y', ['exercises/y/', 'exercises/x/']));
const anyHappening: fc.Arbitrary<Happening> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('save', 'look'),
    set: anySet,
    faults: fc.array(anyFault, { maxLength: 20 }),
  }),
  fc.constantFrom('publishes', 'cleared', 'room').map((kind): Happening => ({ kind })),
  fc.nat(40).map((at): Happening => ({ kind: 'forgotten', at })),
);

it('no copy claims more than it holds, whatever happens; and the next good save makes it whole', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyHappening, { maxLength: 12 }), async (happenings) => {
      store.all.clear();
      for (const one of happenings) await happens(one);
      host.faults = [];
      store.isFull = false;
      for (const set of [WHOLE, X]) {
        expect((await save(set)).name).toBe('saved');
        expect(isWhole(set)).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
});

async function happens(one: Happening): Promise<void> {
  switch (one.kind) {
    case 'save':
    case 'look': {
      host.faults = [...one.faults];
      const saver = new Saver(one.set);
      const state = await (one.kind === 'save'
        ? saver.save(() => undefined, new AbortController().signal)
        : saver.look(host.list()));
      if (state.name === 'saved') expect(isWhole(one.set)).toBe(true);
      break;
    }
    case 'publishes':
      host.build = host.build === 'a' ? 'b' : 'a';
      break;
    case 'cleared':
      store.all.clear();
      break;
    case 'room':
      store.isFull = false;
      break;
    case 'forgotten': {
      const [, files] = [...store.all][one.at % Math.max(1, store.all.size)] ?? [];
      const pages = [...(files?.keys() ?? [])].filter((url) => !url.endsWith('.json'));
      files?.delete(pages[one.at % Math.max(1, pages.length)] ?? '');
    }
  }
}
