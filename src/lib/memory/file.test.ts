import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { en } from '../../words/en/index.ts';
import { speak } from '../../words/words.ts';
import { carefulLimbs, readTingled } from '../safety/tingling-memory.ts';
import { anyStored } from '../testing/hostile.ts';
import { formatFile, MAX_FILE_BYTES, readFile, unreadable, type Notes } from './file.ts';
import {
  CHECKS_KEY,
  DONE_KEY,
  EMERGENCY_KEY,
  FAVOURITES_KEY,
  HISTORY_KEY,
  KIT_KEY,
  LANGUAGE_KEY,
  OFFLINE_KEY,
  PLANS_KEY,
  PROGRAMMES_KEY,
  RUN_KEY,
  SETTINGS_KEY,
  THEME_KEY,
  TINGLED_KEY,
} from './keys.ts';
import { NOTES } from './list.ts';
import { nameUnreadable, sayBrought } from './say.ts';

const NOW = Date.UTC(2026, 10, 29, 10);
const HOUR = 60 * 60_000;
const ABOUT = { date: '2026-11-29T10:00:00.000Z', edition: 'abc', wall: NOW };
const NONE: Notes = new Map();

const mark = { score: 6, note: 'stairs' };
const RUN = { v: 1, print: 'x1', wall: NOW, status: 'live', index: 1, base: 9, strikes: 0 };
const FULL: Notes = new Map([
  [THEME_KEY, 'dark'],
  [LANGUAGE_KEY, 'es'],
  [RUN_KEY, JSON.stringify({ ...RUN, changed: [[1, 45_000]] })],
  [SETTINGS_KEY, '{"readySeconds":20,"sound":"off"}'],
  [DONE_KEY, JSON.stringify({ 'foam-roll-calves': NOW - 60_000 })],
  [TINGLED_KEY, JSON.stringify({ leg: NOW - HOUR })],
  [CHECKS_KEY, JSON.stringify({ hips: [{ at: NOW, before: mark, after: mark, felt: 'better' }] })],
  [KIT_KEY, '["towel"]'],
  [EMERGENCY_KEY, '112'],
  [OFFLINE_KEY, 'wanted'],
  [PLANS_KEY, '["AQAAAQEAYkcpcA"]'],
  [FAVOURITES_KEY, '["exercises/cat-and-cow"]'],
  [PROGRAMMES_KEY, '{"walk":{"stage":1,"since":"2026-11-15","last":null,"half":true}}'],
  [
    HISTORY_KEY,
    JSON.stringify({ runs: [{ at: NOW, page: 'plan', title: 'Calves', done: 1, of: 2 }] }),
  ],
]);
const fileOf = (memory: object, rest: object = {}) =>
  JSON.stringify({ format: 'uncoil-memory', version: 1, memory, ...rest });
/** What is brought, and nothing if the file is refused. */
const writesOf = (text: string, here: Notes = NONE, wall = NOW) => {
  const brought = readFile(text, here, wall);
  return brought.isGood ? Object.fromEntries(brought.writes) : null;
};
const words = speak('en-GB', en);
const wordsOf = (text: string, here: Notes = NONE) => sayBrought(readFile(text, here, NOW), words);

describe('the list', () => {
  test('every key ends with its version, and none stands there twice', () => {
    for (const { key, version } of NOTES) expect(key).toMatch(new RegExp(`\\.v${version}$`));
    expect(new Set(NOTES.map(({ key }) => key)).size).toBe(NOTES.length);
    expect([...FULL.keys()]).toEqual(NOTES.map(({ key }) => key));
  });

  test('the script before the first paint reads the same key', () => {
    const script = path.join(import.meta.dirname, '../../../public/theme.js');
    expect(readFileSync(script, 'utf8')).toContain(`'${THEME_KEY}'`);
  });

  const shape = Object.fromEntries(
    ['v', 'print', 'leg', 'sound', 'readySeconds', 'changed', 'lapse', 'hips'].map((name) => [
      name,
      fc.constantFrom(1, NOW, 'off', 'x', [[1, 2]], [{ at: 1 }], null, { over: true }),
    ]),
  );
  test.each(NOTES.map((note) => [note.name, note] as const))(
    '%s: nothing hostile gets through, and what is tidy stays as it is',
    (_, { reads, tidy }) => {
      fc.assert(
        fc.property(anyStored(shape), (text) => {
          if (text === null || !reads(text)) return;
          const tidied = tidy(text, NOW);
          if (tidied === null) return;
          expect(tidied.length).toBeLessThanOrEqual(65_536);
          expect(reads(tidied)).toBe(true);
          expect(tidy(tidied, NOW)).toBe(tidied);
        }),
        { numRuns: 400 },
      );
    },
  );
});

describe('a file', () => {
  test('says what it is, when it was made and by which edition', () => {
    expect(JSON.parse(formatFile(FULL, ABOUT))).toMatchObject({
      format: 'uncoil-memory',
      version: 1,
      date: ABOUT.date,
      edition: 'abc',
      memory: { [KIT_KEY]: ['towel'], [THEME_KEY]: 'dark' },
    });
  });

  test('brings everything back', () => {
    const text = formatFile(FULL, ABOUT);
    expect(writesOf(text)).toEqual(Object.fromEntries(FULL));
    expect(wordsOf(text)).toContain(
      '“Light or dark”, “The language you chose”, “The timer that is running”',
    );
    expect(wordsOf(text)).toContain('it is saved anew');
  });

  test('leaves out what cannot be read, and is read all the same', () => {
    const here = new Map([...FULL, [SETTINGS_KEY, '{"sound"'], ['uncoil.new.v1', '{}']]);
    const rest = [...FULL].filter(([key]) => key !== SETTINGS_KEY);
    expect(writesOf(formatFile(here, ABOUT))).toEqual(Object.fromEntries(rest));
  });

  test.each([
    ['', 'damaged, or of another kind'],
    ['{', 'damaged, or of another kind'],
    ['[]', 'none that this page saved'],
    ['null', 'none that this page saved'],
    ['{"format":"other","version":1,"memory":{}}', 'none that this page saved'],
    ['{"format":"uncoil-memory","version":2,"memory":{}}', 'A later edition'],
    ['{"format":"uncoil-memory","version":"1","memory":{}}', 'It is damaged'],
    ['{"format":"uncoil-memory","version":1,"memory":[]}', 'It is damaged'],
    [`${fileOf({})}${' '.repeat(MAX_FILE_BYTES)}`, 'too big'],
    [fileOf({ [SETTINGS_KEY]: 'off', [THEME_KEY]: 'dark' }), '“Your timer settings”'],
    [fileOf({ [SETTINGS_KEY]: [1], [KIT_KEY]: {} }), '“Your timer settings”, “What you have'],
    [fileOf({ [THEME_KEY]: { dark: 1 } }), '“Light or dark”'],
    [fileOf({ [EMERGENCY_KEY]: '0900123456' }), '“Your emergency number”'],
    [fileOf({ [EMERGENCY_KEY]: 112 }), '“Your emergency number”'],
    [fileOf({ [KIT_KEY]: ['x'.repeat(70_000)] }), '“What you have at home”'],
  ])('that is bad changes nothing and says why: %.60s', (text, why) => {
    expect(writesOf(text, FULL)).toBeNull();
    expect(wordsOf(text)).toContain(why);
    expect(wordsOf(text)).toContain('Nothing was changed.');
  });

  test('with notes we do not know says so, and the others hold', () => {
    const memory = JSON.parse(
      `{"__proto__":{"a":1},"uncoil.x.v1":1,"${THEME_KEY}":"dark"}`,
    ) as object;
    const text = fileOf(memory).replace('"memory":{', '"memory":{"__proto__":{"a":1},');
    expect(writesOf(text)).toEqual({ [THEME_KEY]: 'dark' });
    expect(wordsOf(text)).toMatch(/we do not know what it is: 2 notes/);
  });

  test('with what is of no use any more says so, and the others hold', () => {
    const old = { leg: NOW - 25 * HOUR };
    const memory = { [RUN_KEY]: { ...RUN, v: 2 }, [TINGLED_KEY]: old, [THEME_KEY]: 'dark' };
    expect(writesOf(fileOf(memory))).toEqual({ [THEME_KEY]: 'dark' });
    expect(wordsOf(fileOf(memory))).toContain(
      'Too old or too damaged to be of use: “The timer that is running”, “That a tingling stayed”.',
    );
  });

  test('that is too deep is refused', () => {
    const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
    const text = `{"format":"uncoil-memory","version":1,"memory":{"${KIT_KEY}":${deep}}}`;
    expect(writesOf(text)).toBeNull();
  });

  test('never writes over what cannot be read here, but for what is grave', () => {
    const strange = new Map([...FULL.keys()].map((key) => [key, '?'] as const));
    const text = formatFile(FULL, ABOUT);
    expect(Object.keys(writesOf(text, strange) ?? {})).toEqual([TINGLED_KEY, EMERGENCY_KEY]);
    expect(wordsOf(text, strange)).toContain('Not written over, because');
  });

  test('does not take a run, or the number to call, from under the reader', () => {
    const here = new Map([
      [RUN_KEY, JSON.stringify({ ...RUN, index: 4, changed: [] })],
      [EMERGENCY_KEY, '000'],
    ]);
    const writes = writesOf(formatFile(FULL, ABOUT), here) ?? {};
    expect(Object.keys(writes)).not.toContain(RUN_KEY);
    expect(Object.keys(writes)).not.toContain(EMERGENCY_KEY);
    expect(wordsOf(formatFile(FULL, ABOUT), here)).toContain(
      'What is on this device stays: “The timer that is running”, “Your emergency number”.',
    );
  });

  const anyTime = fc.integer({ min: NOW - 30 * HOUR, max: NOW + 30 * HOUR });
  const anyTingled = fc.record({ arm: anyTime, leg: anyTime }, { requiredKeys: [] });
  test('never lifts a tingling that holds here, and carries the one it holds', () => {
    const anything = fc.oneof(anyTingled, fc.jsonValue());
    fc.assert(
      fc.property(anyTingled, anything, (mine, theirs) => {
        const here = new Map([[TINGLED_KEY, JSON.stringify(mine)]]);
        const text = fileOf({ [TINGLED_KEY]: theirs });
        const after = writesOf(text, here)?.[TINGLED_KEY] ?? here.get(TINGLED_KEY) ?? null;
        const limbs = (kept: string | null, wall: number) =>
          carefulLimbs(readTingled(kept, wall), wall);
        for (const wall of [NOW, NOW + 6 * HOUR, NOW + 11 * HOUR]) {
          const before = limbs(JSON.stringify(readTingled(JSON.stringify(mine), NOW)), wall);
          expect(limbs(after, wall)).toEqual(expect.arrayContaining(before));
        }
        if (!writesOf(text, here)) return;
        const carried = limbs(JSON.stringify(theirs), NOW);
        expect(limbs(after, NOW)).toEqual(expect.arrayContaining(carried));
      }),
      { numRuns: 400 },
    );
  });

  const anyMemory = fc.dictionary(
    fc.oneof(fc.constantFrom(...FULL.keys()), fc.string()),
    fc.jsonValue(),
  );
  test('whatever is in it, it is refused or brings only notes that can be read', () => {
    const files = fc.oneof(
      anyStored({
        format: fc.constant('uncoil-memory'),
        version: fc.constant(1),
        memory: anyMemory,
      }).map((text) => text ?? ''),
      anyMemory.map((memory) => fileOf(memory)),
    );
    fc.assert(
      fc.property(files, anyStored({}), (text, mine) => {
        const here = new Map(mine === null ? [] : [[SETTINGS_KEY, mine] as const]);
        for (const [key, written] of Object.entries(writesOf(text, here) ?? {})) {
          expect(NOTES.find((note) => note.key === key)?.reads(written)).toBe(true);
        }
        expect(wordsOf(text, here)).toMatch(/\.$/);
      }),
      { numRuns: 400 },
    );
  });

  test('of any memory brings back what was of use in it', () => {
    fc.assert(
      fc.property(fc.subarray([...FULL]), (some) => {
        expect(writesOf(formatFile(new Map(some), ABOUT))).toEqual(Object.fromEntries(some));
      }),
    );
  });
});

describe('what cannot be read', () => {
  test.each([
    [SETTINGS_KEY, '{"sound"', 'Your timer settings'],
    [RUN_KEY, '[1]', 'The timer that is running'],
    [`${TINGLED_KEY}.unread`, '?', 'That a tingling stayed, from before'],
    ['uncoil.dreams.v1', '{}', 'Something from another edition'],
  ])('%s is named', (key, text, what) => {
    const found = unreadable(new Map([...FULL, [key, text]]));
    expect(found.map((one) => [one.key, nameUnreadable(one, words)])).toEqual([[key, what]]);
  });

  test('is nothing in a memory of ours, and nobody else’s', () => {
    expect(unreadable(new Map(FULL).set('elsewhere', '?'))).toEqual([]);
  });
});
