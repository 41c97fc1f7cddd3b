import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyStored } from '../testing/hostile.ts';
import { currentRecord, hurtsAgain, MAX_NOTE, readChecks, writeRecord } from './checks.ts';
import type { Checks, Felt } from './checks.ts';

const NOW = 1_800_000_000_000;
const HOUR = 3_600_000;

const anyMark = fc.record({
  score: fc.option(fc.integer({ min: 0, max: 10 })),
  note: fc.string({ maxLength: MAX_NOTE }),
});
const anyRecord = fc.record({
  at: fc.integer({ min: 0, max: NOW }),
  before: anyMark,
  after: anyMark,
  felt: fc.constantFrom('better' as const, 'same' as const, 'worse' as const, null),
});

/** One record for each answer, a day apart. */
function answers(...felt: (Felt | null)[]): Checks {
  return felt.reduce<Checks>((checks, answer, day) => {
    const record = currentRecord(checks, 'guide', NOW + day * 24 * HOUR);
    return readChecks(writeRecord(checks, 'guide', { ...record, felt: answer }));
  }, {});
}

describe('hurting more', () => {
  test.each([
    [['worse'], false],
    [['worse', 'worse'], true],
    [['worse', 'better'], false],
    [['worse', 'same', 'worse'], false],
    [['better', 'worse', 'worse'], true],
    [['worse', null, 'worse'], true],
    [[], false],
  ] as const)('%j', (felt, expected) => {
    expect(hurtsAgain(answers(...felt), 'guide')).toBe(expected);
    expect(hurtsAgain(answers(...felt), 'another')).toBe(false);
  });
});

describe('records', () => {
  test('before and after of one time are one record', () => {
    const begun = currentRecord({}, 'guide', NOW);
    const before = writeRecord({}, 'guide', { ...begun, before: { score: 6, note: 'stairs' } });
    const later = currentRecord(readChecks(before), 'guide', NOW + HOUR);
    expect(later).toMatchObject({ at: NOW, before: { score: 6, note: 'stairs' } });
    const text = writeRecord(readChecks(before), 'guide', { ...later, felt: 'better' });
    expect(readChecks(text)['guide']).toHaveLength(1);
    expect(currentRecord(readChecks(text), 'guide', NOW + HOUR).at).toBe(NOW + HOUR);
  });

  test('what was left open yesterday stays yesterday', () => {
    const text = writeRecord({}, 'guide', currentRecord({}, 'guide', NOW));
    expect(currentRecord(readChecks(text), 'guide', NOW + 24 * HOUR).at).toBe(NOW + 24 * HOUR);
  });

  test('only the last four are kept', () => {
    const checks = answers('better', 'same', 'worse', 'same', 'better', 'same');
    expect(checks['guide']?.map(({ felt }) => felt)).toEqual(['worse', 'same', 'better', 'same']);
  });

  test('damaged storage never throws, and what is read is within limits', () => {
    fc.assert(
      fc.property(anyStored({ guide: fc.array(anyRecord), other: fc.array(anyRecord) }), (text) => {
        const checks = readChecks(text);
        for (const records of Object.values(checks)) {
          expect(records.length).toBeLessThanOrEqual(4);
          for (const { at, before, after, felt } of records) {
            expect(Number.isFinite(at)).toBe(true);
            expect(['better', 'same', 'worse', null]).toContain(felt);
            for (const { score, note } of [before, after]) {
              expect([null, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]).toContain(score);
              expect(note.length).toBeLessThanOrEqual(MAX_NOTE);
            }
          }
        }
        expect(currentRecord(checks, 'guide', NOW).at).toBeLessThanOrEqual(NOW);
        expect(typeof hurtsAgain(checks, 'guide')).toBe('boolean');
        // What was read is written and read as it is.
        expect(readChecks(JSON.stringify(checks))).toEqual(checks);
      }),
      { numRuns: 300 },
    );
    const odd = '{"guide":[{"at":1,"before":{"score":11,"note":7},"felt":"great"},3,null]}';
    expect(readChecks(odd)['guide']).toEqual([
      { at: 1, before: { score: null, note: '' }, after: { score: null, note: '' }, felt: null },
    ]);
  });

  test('a record that was written is the last one of its guide', () => {
    fc.assert(
      fc.property(anyRecord, fc.array(anyRecord, { maxLength: 6 }), (record, earlier) => {
        const before = readChecks(JSON.stringify({ guide: earlier, other: earlier }));
        const checks = readChecks(writeRecord(before, 'guide', record));
        expect(checks['guide']?.at(-1)).toEqual(record);
        expect(checks['other']).toEqual(before['other']);
      }),
    );
  });
});
