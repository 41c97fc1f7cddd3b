import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { NUMBERS, numberFaults, numberOf, withNewNumbers } from './exercise-numbers.ts';
import { realHandbook } from './testing/real-content.ts';

const exercise = (id: string, ...formerIds: string[]) => ({ id, formerIds });
const TABLE = { roll: 1, press: 2, gone: 3 };

test('every exercise of the handbook has its number, and no line is missing or double', () => {
  const all = [...realHandbook().exercises.values()].map(({ id, data }) => ({
    id,
    formerIds: data.formerIds,
  }));
  expect(all.length).toBeGreaterThan(50);
  expect(numberFaults(all)).toEqual([]);
});

test('the numbers of the first edition are what they were', () => {
  // Printed codes and sent links name them. This list only ever gets longer.
  const first = path.join(import.meta.dirname, '__fixtures__/exercise-numbers-2026-11-29.json');
  const before = JSON.parse(fs.readFileSync(first, 'utf8')) as Record<string, number>;
  expect(NUMBERS).toMatchObject(before);
});

test.each([
  ['a number twice', { roll: 1, press: 1 }, ['The number 1 was given twice: roll, press.']],
  [
    'a line taken out',
    { roll: 1, gone: 3, press: 4 },
    ['The line with the number 2 is gone. A line is never taken out.'],
  ],
  ['no number', { roll: 1 }, ['"press" has no number. Run npm run format: it gives the next one.']],
])('%s is a fault', (_, table, faults) => {
  expect(numberFaults([exercise('roll'), exercise('press')], table)).toEqual(faults);
});

test('a name that changed keeps its number, and what is gone keeps its line', () => {
  expect(numberOf(exercise('slow-roll', 'roll'), TABLE)).toBe(1);
  const all = [exercise('slow-roll', 'roll'), exercise('press'), exercise('new')];
  expect(withNewNumbers(all, TABLE)).toEqual({ ...TABLE, new: 4 });
  expect(numberFaults(all, withNewNumbers(all, TABLE))).toEqual([]);
});
