import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { currentRecord, hurtsAgain, readChecks, writeRecord } from './check-record.ts';
import type { Checks, Felt } from './check-record.ts';

const NOW = 1_800_000_000_000;
const HOUR = 3_600_000;

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

  test('damaged storage never throws, and scores stay on the scale', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        for (const record of Object.values(readChecks(text)).flat()) {
          expect(record.before.score ?? 0).toBeLessThanOrEqual(10);
        }
      }),
    );
    const odd = '{"guide":[{"at":1,"before":{"score":11,"note":7},"felt":"great"},3,null]}';
    expect(readChecks(odd)['guide']).toEqual([
      { at: 1, before: { score: null, note: '' }, after: { score: null, note: '' }, felt: null },
    ]);
  });
});
