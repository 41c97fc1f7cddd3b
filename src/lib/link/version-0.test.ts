import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDosage } from '../dosage/format-dosage.ts';
import { parseDosage } from '../dosage/parse-dosage.ts';
import { anyValue } from '../testing/hostile.ts';
import { anyDosage } from '../timer/testing/arbitraries.ts';
import { scaleDosage } from '../timer/speed.ts';
import recorded from './__fixtures__/version-0-2026-11-29.json' with { type: 'json' };
import { readDosageLink, writeDosageLink } from './dosage-link.ts';
import { readGuideLink } from './guide-link.ts';
import { readPlanLink } from './plan-link.ts';
import { parseStart } from './start-at.ts';

const readSpeed = (text: string | null) =>
  readGuideLink(new URLSearchParams(text === null ? {} : { speed: text })).speed;

const EXERCISES = ['calf-roll', 'couch-stretch', 'glute-ball'];
const isExercise = (id: string) => EXERCISES.includes(id);

describe('links as they were read on 29 November 2026', () => {
  test.each(recorded.t)('t=%s is %s', (value, dosage) => {
    const read = readDosageLink(value);
    expect(read && formatDosage(read)).toBe(dosage);
  });

  test.each(recorded.guide as [string, Record<string, unknown>][])('%s', (query, expected) => {
    const { speed, sore } = readGuideLink(new URLSearchParams(query));
    expect({
      speed,
      firstSide: sore ? 'sore' : 'left',
      soreSide: sore?.side ?? null,
      soreExtraSeconds: sore?.extraSeconds ?? 0,
    }).toEqual(expected);
  });

  test.each(recorded.at as [string, number][])('at=%s of 8 opens at %i', (value, start) => {
    expect(parseStart(value, 8)).toBe(start);
  });

  test.each(recorded.r as [string, unknown][])('r=%s', (value, expected) => {
    const { items, skipped } = readPlanLink(value, isExercise);
    const said = items.map(({ exercise, dosage }) => [exercise, dosage && formatDosage(dosage)]);
    expect({ items: said, skipped }).toEqual(expected);
  });
});

function read(text: string | null): string | null {
  const dosage = readDosageLink(text);
  return dosage && formatDosage(dosage);
}

describe('t', () => {
  test.each([
    ['120', '2:00'],
    ['90s', '1:30'],
    ['2m', '2:00'],
    ['1m30s', '1:30'],
    ['2:00', '2:00'],
    ['60x2', '1:00 per side'],
    ['1mx2', '1:00 per side'],
    ['1:30x2', '1:30 per side'],
    ['5', '0:05'],
    ['3600', '60:00'],
    ['60:00', '60:00'],
    ['0m45s', '0:45'],
  ])('%s is %s', (text, dosage) => {
    expect(read(text)).toBe(dosage);
  });

  test.each([
    null,
    '',
    '0',
    '4',
    '3601',
    '99999',
    '60:01',
    '1:60',
    '1:5',
    '-60',
    '+60',
    '60x',
    '60x3',
    'x2',
    '60x2x2',
    '1h',
    '2 m',
    ' 120',
    '120 ',
    '1e3',
    '12.5',
    '2m30',
    '１２０',
    '120\n',
    'NaN',
    '<b>60</b>',
  ])('%j is ignored', (text) => {
    expect(read(text)).toBeNull();
  });
});

describe('at and speed', () => {
  test.each([
    ['1', 0],
    ['3', 2],
    ['8', 7],
    ['9', 0],
    ['0', 0],
    ['-1', 0],
    ['', 0],
    [null, 0],
    ['2.5', 0],
    ['two', 0],
    ['99', 0],
    ['1e0', 0],
  ])('at %j of 8 opens at %i', (text, expected) => {
    expect(parseStart(text, 8)).toBe(expected);
  });

  test.each([
    ['short', 'short'],
    ['long', 'long'],
    ['normal', 'normal'],
    ['SHORT', 'normal'],
    [null, 'normal'],
    ['toString', 'normal'],
  ])('speed %j is %s', (text, expected) => {
    expect(readSpeed(text)).toBe(expected);
  });

  test.each([
    ['1:00 per side', 'short', '0:30 per side'],
    ['1:00', 'long', '1:30'],
    ['0:45', 'short', '0:25'],
    ['0:05', 'short', '0:05'],
    ['60:00', 'long', '60:00'],
    ['0:33', 'normal', '0:33'],
    ['10 reps, 2 sets', 'short', '10 reps, 2 sets'],
  ] as const)('%s, %s: %s', (text, speed, expected) => {
    const parsed = parseDosage(text);
    expect(parsed.ok && formatDosage(scaleDosage(parsed.dosage, speed))).toBe(expected);
  });
});

describe('r', () => {
  const known = ['calf-roll', 'couch-stretch', 'glute-ball'];
  const isKnown = (id: string) => known.includes(id);

  test('names exercises and their time', () => {
    const { items, skipped } = readPlanLink('calf-roll.60x2,couch-stretch.120,glute-ball', isKnown);
    expect(items.map(({ exercise, dosage }) => [exercise, dosage && formatDosage(dosage)])).toEqual(
      [
        ['calf-roll', '1:00 per side'],
        ['couch-stretch', '2:00'],
        ['glute-ball', null],
      ],
    );
    expect(skipped).toBe(0);
  });

  test.each([
    [null, 0, 0],
    ['', 0, 0],
    [',,,', 0, 0],
    ['calf-roll,unknown,glute-ball', 2, 1],
    ['calf-roll.junk', 1, 0],
    ['calf-roll.60.60', 0, 1],
    ['__proto__,constructor', 0, 2],
    [' calf-roll', 0, 1],
    [Array.from({ length: 35 }, () => 'calf-roll').join(), 30, 5],
    ['calf-roll,'.repeat(100_000), 30, 170],
  ])('%.40j: %i known, %i skipped', (text, count, skipped) => {
    const sequence = readPlanLink(text, isKnown);
    expect(sequence.items).toHaveLength(count);
    expect(sequence.skipped).toBe(skipped);
  });
});

describe('nothing from a link throws, and whatever comes of it has its limits', () => {
  const known = ['calf-roll', 'glute-ball'];
  const part = fc.oneof(fc.constantFrom(...known, '', '.', ',', 'x2', '60'), anyValue);
  const anyList = fc.array(part).map((parts) => parts.join(','));

  test('t is from 5 s to 60 min, and is read back as it was', () => {
    const times = fc.stringMatching(/^[0-9]{1,5}(s|m|:[0-9]{2}|m[0-9]{1,3}s)?(x[1-3])?$/);
    fc.assert(
      fc.property(fc.oneof(anyValue, times), (text) => {
        const dosage = readDosageLink(text);
        if (dosage === null) return;
        const { work, sets, restSeconds } = dosage;
        expect(work.kind === 'hold' && work.seconds).toBeGreaterThanOrEqual(5);
        expect(work.kind === 'hold' && work.seconds).toBeLessThanOrEqual(3600);
        expect([sets, restSeconds]).toEqual([1, 0]);
        expect(readDosageLink(writeDosageLink(dosage))).toEqual(dosage);
      }),
      { numRuns: 500 },
    );
  });

  test('at is a place in the guide', () => {
    fc.assert(
      fc.property(anyValue, fc.integer({ min: 1, max: 30 }), (text, count) => {
        expect(Number.isInteger(parseStart(text, count))).toBe(true);
        expect(parseStart(text, count)).toBeGreaterThanOrEqual(0);
        expect(parseStart(text, count)).toBeLessThan(count);
        for (let start = 0; start < count; start += 1) {
          expect(parseStart(String(start + 1), count)).toBe(start);
        }
      }),
    );
  });

  test('speed is one of three, and no hold leaves its limits', () => {
    fc.assert(
      fc.property(anyValue, anyDosage, (text, dosage) => {
        const speed = readSpeed(text);
        expect(['short', 'normal', 'long']).toContain(speed);
        const { work, ...rest } = scaleDosage(dosage, speed);
        expect(rest).toEqual({
          sides: dosage.sides,
          sets: dosage.sets,
          restSeconds: dosage.restSeconds,
        });
        if (work.kind !== 'hold' || speed === 'normal') expect(work).toEqual(dosage.work);
        else expect(work.seconds).toBeGreaterThanOrEqual(5);
      }),
    );
  });

  test('r is at most 30 exercises that are known', () => {
    fc.assert(
      fc.property(anyList, (text) => {
        const { items, skipped } = readPlanLink(text, (id) => known.includes(id));
        expect(items.length).toBeLessThanOrEqual(30);
        expect(skipped).toBeLessThanOrEqual(200);
        for (const { exercise } of items) expect(known).toContain(exercise);
      }),
    );
  });
});
