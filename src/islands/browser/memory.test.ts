import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  ASIDE,
  EMERGENCY_KEY,
  FAVOURITES_KEY,
  KIT_KEY,
  TINGLED_KEY,
  PLANS_KEY,
} from '../../lib/memory/keys.ts';
import { NOTES, type Note } from '../../lib/memory/list.ts';
import { anyStored } from '../../lib/testing/hostile.ts';
import { forget, forgetAll, recallAll, rememberAll } from './all-memory.ts';
import { recallKit, rememberKit } from './kit.ts';
import { recall, remember } from './memory.ts';
import { localStore } from './store.ts';

/** A storage of one page, which takes no more than `room` letters. */
class Storage {
  [key: string]: unknown;
  constructor(notes: Readonly<Record<string, string>> = {}, room = Infinity) {
    Object.assign(this, notes);
    const define = (name: string, value: unknown) => Object.defineProperty(this, name, { value });
    define('getItem', (key: string) => this[key] ?? null);
    define('removeItem', (key: string) => Reflect.deleteProperty(this, key));
    define('setItem', (key: string, text: string) => {
      if (text.length > room) throw new Error('QuotaExceededError');
      this[key] = text;
    });
  }
}

function stubStorage(notes: Readonly<Record<string, string>>, room?: number): Storage {
  const storage = new Storage(notes, room);
  vi.stubGlobal('localStorage', storage);
  vi.stubGlobal('sessionStorage', new Storage());
  return storage;
}

/** Lists are notes of pages; the timer keeps records, in a memory of its own. */
const LISTS: Readonly<Record<string, string>> = {
  [KIT_KEY]: '["towel"]',
  [PLANS_KEY]: '["AQAAAQEAYkcpcA"]',
  [FAVOURITES_KEY]: '["guides/desk-reset"]',
};
const isOfTimer = ({ key, form }: Note) => form === 'json' && !(key in LISTS);

function remembers(note: Note, text: string | null): void {
  if (isOfTimer(note)) localStore.write(note.key, text);
  else remember(note.key, text, note.reads);
}

function recalls(note: Note): string | null {
  return isOfTimer(note) ? localStore.read(note.key) : recall(note.key);
}

/** A page that was just opened holds nothing. */
function opensPage(note: Note, text: string | null): Storage {
  stubStorage({});
  remembers(note, null);
  return stubStorage(text === null ? {} : { [note.key]: text });
}

beforeEach(() => {
  stubStorage({});
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe.each(NOTES.map((note) => [note.name, note] as const))('%s', (_, note) => {
  const ours = note.form === 'json' ? (LISTS[note.key] ?? '{"a":1}') : word(note);

  it('that cannot be read stays, whatever is done to it', () => {
    fc.assert(
      fc.property(anyStored({ v: fc.constant(2) }), fc.boolean(), (text, isTakenBack) => {
        const strange = text !== null && !note.reads(text);
        const storage = opensPage(note, text);
        const wanted = isTakenBack ? null : ours;
        remembers(note, wanted);
        // For this page it is done; and storage has it, where nothing was in the way.
        expect(recalls(note)).toBe(strange && isTakenBack ? text : wanted);
        const isAside = strange && !isTakenBack && note.isGrave;
        expect(storage[note.key] ?? null).toBe(strange && !isAside ? text : wanted);
        expect(storage[note.key + ASIDE]).toBe(isAside ? text : undefined);
      }),
    );
  });

  it('holds for the page where storage is full or blocked', () => {
    opensPage(note, null);
    stubStorage({}, 0);
    remembers(note, ours);
    expect(recalls(note)).toBe(ours);
    opensPage(note, null);
    vi.stubGlobal('localStorage', undefined);
    expect(recalls(note)).toBeNull();
    remembers(note, ours);
    expect(recalls(note)).toBe(ours);
  });

  it('goes when it is taken back', () => {
    const storage = opensPage(note, ours);
    remembers(note, null);
    expect(Object.keys(storage)).toEqual([]);
  });
});

/** A bare word that a note may be. */
function word(note: Note): string {
  return ['dark', '112', 'wanted', 'es'].find((one) => note.reads(one)) ?? '';
}

it('two notes are grave: what cannot be read makes room for them', () => {
  expect(NOTES.filter(({ isGrave }) => isGrave).map(({ key }) => key)).toEqual([
    TINGLED_KEY,
    EMERGENCY_KEY,
  ]);
});

describe('the kit', () => {
  it('is read as it was remembered', () => {
    const items = fc.uniqueArray(fc.stringMatching(/^[a-z]+(-[a-z]+)?$/), { maxLength: 21 });
    fc.assert(
      fc.property(anyStored({}), items, (before, kit) => {
        stubStorage(before === null ? {} : { [KIT_KEY]: before });
        rememberKit(kit);
        expect(recallKit()).toEqual(kit);
      }),
    );
  });
});

describe('all of it', () => {
  const MINE = { [KIT_KEY]: '["towel"]', [TINGLED_KEY]: '?', other: 'not ours' };

  it('is what has our prefix', () => {
    stubStorage(MINE);
    expect(recallAll()).toEqual(new Map([...Object.entries(MINE)].slice(0, 2)));
  });

  it('is written as a whole, and what cannot be read is laid aside', () => {
    const storage = stubStorage(MINE);
    const writes = { [KIT_KEY]: '["ball"]', [TINGLED_KEY]: '{"leg":1}' };
    expect(rememberAll(new Map(Object.entries(writes)))).toBe(true);
    expect({ ...storage }).toEqual({ ...MINE, ...writes, [TINGLED_KEY + ASIDE]: '?' });
  });

  it('is not written at all where there is no room for some of it', () => {
    const storage = stubStorage({ [KIT_KEY]: '["towel"]' }, 12);
    const writes = new Map([
      [KIT_KEY, '["ball"]'],
      [EMERGENCY_KEY, '112'],
      [TINGLED_KEY, '{"leg":1234567890}'],
    ]);
    expect(rememberAll(writes)).toBe(false);
    expect({ ...storage }).toEqual({ [KIT_KEY]: '["towel"]' });
  });

  it('is forgotten one by one, and as a whole', () => {
    const storage = stubStorage(MINE);
    forget(TINGLED_KEY);
    expect(Object.keys(storage)).toEqual([KIT_KEY, 'other']);
    expect(forgetAll()).toBe(1);
    expect(Object.keys(storage)).toEqual(['other']);
  });

  it('is nothing where storage is blocked', () => {
    vi.stubGlobal('localStorage', undefined);
    expect(recallAll()).toBeNull();
    expect(rememberAll(new Map([[EMERGENCY_KEY, '112']]))).toBe(false);
    expect(forgetAll()).toBeNull();
    forget(KIT_KEY);
  });
});
