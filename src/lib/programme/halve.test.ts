import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatDosage } from '../dosage/format-dosage.ts';
import { workSeconds } from '../dosage/measure-dosage.ts';
import { parseDosage } from '../dosage/parse-dosage.ts';
import { anyDosage } from '../dosage/testing/any-dosage.ts';
import { halve } from './halve.ts';

const read = (text: string) => {
  const parsed = parseDosage(text);
  if (!parsed.ok) throw new Error(text);
  return parsed.dosage;
};

test.each([
  ['10:00', '5:00'],
  ['0:30 per side, 2 sets', '0:30 per side'],
  ['10 reps, 3 sets, 0:06 each', '10 reps, 0:06 each'],
  ['10 reps, 4 sets, 0:06 each, 1:00 rest', '10 reps, 2 sets, 0:06 each, 1:00 rest'],
  ['15 reps', '7 reps'],
  ['1 rep', '1 rep'],
  ['0:30 per side, 1:00 sore side', '0:15 per side'],
])('half of %s is %s', (whole, half) => {
  expect(formatDosage(halve(read(whole)))).toBe(half);
});

test('is never more, and can be written', () => {
  fc.assert(
    fc.property(anyDosage, (dosage) => {
      const half = halve(dosage);
      expect(workSeconds(half)).toBeLessThanOrEqual(workSeconds(dosage));
      expect(half.sets).toBeLessThanOrEqual(dosage.sets);
      expect(parseDosage(formatDosage(half))).toEqual({ ok: true, dosage: half });
    }),
  );
});
