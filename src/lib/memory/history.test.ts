import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formatHistory,
  forgetDid,
  joinHistories,
  readHistory,
  rememberDid,
  type Did,
} from './history.ts';
import { readObject } from './read-note.ts';

const guide: Did = { at: 2_000, page: 'guides/desk-reset', title: '', done: 3, of: 4 };
const plan: Did = { at: 3_000, page: 'plan', title: 'Calves', done: 1, of: 2 };
const exercise: Did = { at: 1_000, page: 'exercises/cat-and-cow', title: '', done: 1, of: 1 };
const all = formatHistory([exercise, plan, guide]);

const anyDid = fc
  .record({
    at: fc.integer({ min: 0, max: 8.64e15 }),
    page: fc.constantFrom('plan', 'guides/desk-reset', 'exercises/cat-and-cow'),
    title: fc.string({ unit: 'binary', maxLength: 120 }),
    done: fc.integer({ min: 1, max: 99 }),
    left: fc.integer({ min: 0, max: 99 }),
  })
  .map(({ left, ...did }): Did => ({ ...did, of: Math.min(99, did.done + left) }));

test('what was done is listed, the newest first', () => {
  expect(readHistory(all)).toEqual([plan, guide, exercise]);
  expect(readHistory(null)).toEqual([]);
  expect(formatHistory([])).toBeNull();
});

test('a run that ends again, after an undo, stands there once, as it ended last', () => {
  const longer = { ...guide, done: 4 };
  expect(readHistory(rememberDid(all, longer))).toEqual([plan, longer, exercise]);
});

test('one can be taken off, and the last one takes the note along', () => {
  expect(readHistory(forgetDid(all, plan))).toEqual([guide, exercise]);
  expect(forgetDid(formatHistory([plan]), plan)).toBeNull();
});

test('two devices: what both have stands there once', () => {
  const there = formatHistory([guide, { ...exercise, at: 2_500 }]) ?? '';
  expect(readHistory(joinHistories(all ?? '', there)).map(({ at }) => at)).toEqual([
    3_000, 2_500, 2_000, 1_000,
  ]);
});

describe('what nobody of us wrote', () => {
  test.each([
    ['', []],
    ['{', []],
    ['[]', []],
    ['{"runs": {}}', []],
    ['{"runs": [null, 1, "x", [], {}]}', []],
    [JSON.stringify({ runs: [{ ...guide, at: -1 }] }), []],
    [JSON.stringify({ runs: [{ ...guide, at: 8.64e15 + 1 }] }), []],
    [JSON.stringify({ runs: [{ ...guide, at: 'x' }] }), []],
    [JSON.stringify({ runs: [{ ...guide, page: '//example.org/' }] }), []],
    [JSON.stringify({ runs: [{ ...guide, page: 'guides/../stored' }] }), []],
    [JSON.stringify({ runs: [{ ...guide, done: 5 }] }), []],
    [JSON.stringify({ runs: [{ ...guide, done: 0 }] }), []],
    [JSON.stringify({ runs: [{ ...guide, of: 1e9 }] }), []],
    [JSON.stringify({ runs: [{ ...guide, title: 'x' }] }), [guide]],
    [JSON.stringify({ runs: [{ ...plan, title: 7 }] }), [{ ...plan, title: '' }]],
    [
      JSON.stringify({ runs: [{ ...plan, title: 'a\u202eb\u0007c' }] }),
      [{ ...plan, title: 'a b c' }],
    ],
  ])('%s', (text, expected) => {
    expect(readHistory(text)).toEqual(expected);
  });

  test('never throws, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readHistory(text)).toBeInstanceOf(Array);
      }),
    );
  });
});

test('however much is done, the note can be read again, and holds the newest', () => {
  fc.assert(
    fc.property(fc.array(anyDid, { maxLength: 260 }), (runs) => {
      const text = formatHistory(runs);
      if (text !== null) expect(readObject(text)).not.toBeNull();
      const read = readHistory(text);
      expect(read.length).toBeLessThanOrEqual(200);
      expect(formatHistory(read)).toBe(text === null ? null : formatHistory(readHistory(text)));
      const newest = Math.max(0, ...runs.map(({ at }) => at));
      if (read.length > 0) expect(read[0]?.at).toBe(newest);
    }),
    { numRuns: 300 },
  );
  // The widest that any title gets as text: each letter is written as two.
  const wide = Array.from({ length: 200 }, (_, at) => ({ ...plan, at, title: '"'.repeat(80) }));
  expect(readHistory(formatHistory(wide))).toHaveLength(200);
});
