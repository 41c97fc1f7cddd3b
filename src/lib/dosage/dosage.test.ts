import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sayDuration } from '../duration/duration.ts';
import { describeDosage, labelDosage, speakDosage } from './describe-dosage.ts';
import type { Dosage } from './dosage.ts';
import { formatDosage } from './format-dosage.ts';
import { MAX_REPETITIONS, MAX_SECONDS, MAX_SETS } from './limits.ts';
import { isoWorkTime, workSeconds } from './measure-dosage.ts';
import { DOSAGE_EXAMPLES, parseDosage, pointAt } from './parse-dosage.ts';

const hold = (seconds: number): Dosage['work'] => ({ kind: 'hold', seconds });
const reps = (count: number, secondsEach: number | null): Dosage['work'] => ({
  kind: 'reps',
  count,
  secondsEach,
});

type Row = [
  text: string,
  dosage: Dosage,
  sentence: string,
  label: string,
  spoken: string,
  iso: string,
];
const rows: Row[] = [
  [
    '2:00',
    { work: hold(120), sides: 'together', sets: 1, restSeconds: 0 },
    '2 minutes',
    '2:00',
    '2 minutes',
    'PT2M',
  ],
  [
    '1:00 per side',
    { work: hold(60), sides: 'each', sets: 1, restSeconds: 0 },
    '1 minute on each side',
    '1:00 per side',
    '1 minute per side',
    'PT2M',
  ],
  [
    '0:30 per side, 2 sets',
    { work: hold(30), sides: 'each', sets: 2, restSeconds: 0 },
    '30 seconds on each side, 2 sets',
    '0:30 per side · 2 sets',
    '30 seconds per side, 2 sets',
    'PT2M',
  ],
  [
    '10 reps per side, 2 sets',
    { work: reps(10, null), sides: 'each', sets: 2, restSeconds: 0 },
    '10 slow repetitions on each side, 2 sets',
    '10 reps per side · 2 sets',
    '10 repetitions per side, 2 sets',
    'PT2M',
  ],
  [
    '10 reps per side, 2 sets, 0:02 each',
    { work: reps(10, 2), sides: 'each', sets: 2, restSeconds: 0 },
    '10 slow repetitions of 2 seconds on each side, 2 sets',
    '10 reps per side · 2 sets',
    '10 repetitions per side, 2 sets',
    'PT1M20S',
  ],
  [
    '1 rep, 0:01 each',
    { work: reps(1, 1), sides: 'together', sets: 1, restSeconds: 0 },
    '1 repetition of 1 second',
    '1 rep',
    '1 repetition',
    'PT1S',
  ],
  [
    '0:30, 2 sets, 0:20 rest',
    { work: hold(30), sides: 'together', sets: 2, restSeconds: 20 },
    '30 seconds, 2 sets, with 20 seconds of rest between them',
    '0:30 · 2 sets',
    '30 seconds, 2 sets',
    'PT1M',
  ],
];

describe('a dosage', () => {
  test.each(rows)('%s', (text, dosage, sentence, label, spoken, iso) => {
    expect(parseDosage(text)).toEqual({ ok: true, dosage });
    expect(formatDosage(dosage)).toBe(text);
    expect(describeDosage(dosage)).toBe(sentence);
    expect(labelDosage(dosage)).toBe(label);
    expect(speakDosage(dosage)).toBe(spoken);
    expect(isoWorkTime(dosage)).toBe(iso);
  });

  test.each(DOSAGE_EXAMPLES)('the example %s is valid and canonical', (example) => {
    const parsed = parseDosage(example);
    expect(parsed.ok && formatDosage(parsed.dosage)).toBe(example);
  });

  test.each([
    ['  2:00  ', '2:00'],
    ['1:00  per side,2 sets', '1:00 per side, 2 sets'],
    ['1 reps', '1 rep'],
    ['10 rep', '10 reps'],
  ])('%j is forgiven and becomes %s', (text, canonical) => {
    const parsed = parseDosage(text);
    expect(parsed.ok && formatDosage(parsed.dosage)).toBe(canonical);
  });
});

describe('a mistake is shown where it is', () => {
  test.each([
    ['', 0, 'empty'],
    ['   ', 3, 'empty'],
    ['0', 1, 'minutes and seconds'],
    ['0:00', 0, 'at least 0:01'],
    ['0 reps', 0, 'starts at 1'],
    ['010 reps', 0, 'starts at 1'],
    ['1:75', 2, '00 to 59'],
    ['1:5', 2, 'two digits'],
    ['1:005', 2, 'two digits'],
    ['1:', 2, 'two digits'],
    [':30', 0, 'Start with'],
    ['01:00', 0, 'leading zero'],
    ['1:00:00', 4, 'not part'],
    ['90', 2, 'minutes and seconds'],
    ['2 min', 2, 'minutes and seconds'],
    ['2 minutes', 2, 'minutes and seconds'],
    ['60:01', 0, 'at most 60:00'],
    ['101 reps', 0, 'At most 100'],
    ['99999999999999999999 reps', 0, 'At most 100'],
    ['100 reps, 1:00 each', 0, 'longer than 60:00'],
    ['10 repetitions', 3, '"10 reps"'],
    ['-1:00', 0, 'Start with'],
    ['1.5 reps', 1, '"10 reps"'],
    ['1:00 per sides', 5, '"per side"'],
    ['1:00 each side', 5, '"per side"'],
    ['10\u00A0reps', 2, 'cannot be seen'],
    ['1:00\u200B, 2 sets', 4, 'cannot be seen'],
    ['1:00 per side per side', 14, 'said once'],
    ['1:00, per side', 6, 'without a comma'],
    ['1:00,', 5, 'After a comma'],
    ['1:00, 2 sets, 3 sets', 14, 'twice'],
    ['1:00, 2', 7, 'write "sets"'],
    ['1:00, 1 set', 6, 'leave "1 set" out'],
    ['1:00, 0 sets', 6, 'starts at 1'],
    ['1:00, 11 sets', 6, 'At most 10'],
    ['1:00, 0:02 each', 6, 'for repetitions'],
    ['10 reps, 0:02 each, 0:02 each', 20, 'twice'],
    ['10 reps, 0:02 each, 2 sets', 20, 'too late'],
    ['1:00, 0:20 rest', 6, 'between sets'],
    ['1:00, 2 sets, 0:20', 18, 'write "each"'],
    ['1:00, 2 sets, 0:20 rest.', 19, 'write "each"'],
    ['1:00\n', 4, 'not part'],
    ['１:00', 0, 'Start with'],
    ['__proto__', 0, 'Start with'],
  ])('%j at %i', (text, at, words) => {
    const parsed = parseDosage(text);
    expect(parsed).toMatchObject({ ok: false, error: { at, examples: DOSAGE_EXAMPLES } });
    expect(!parsed.ok && parsed.error.message).toContain(words);
  });

  test('with a caret', () => {
    expect(pointAt('1:75', 2)).toBe('1:75\n  ^');
  });
});

const anyDosage: fc.Arbitrary<Dosage> = fc
  .record({
    work: fc.oneof(
      fc.record({
        kind: fc.constant('hold' as const),
        seconds: fc.integer({ min: 1, max: MAX_SECONDS }),
      }),
      fc.record({
        kind: fc.constant('reps' as const),
        count: fc.integer({ min: 1, max: MAX_REPETITIONS }),
        secondsEach: fc.option(fc.integer({ min: 1, max: MAX_SECONDS / MAX_REPETITIONS })),
      }),
    ),
    sides: fc.constantFrom('together' as const, 'each' as const),
    sets: fc.integer({ min: 1, max: MAX_SETS }),
    restSeconds: fc.integer({ min: 0, max: MAX_SECONDS }),
  })
  .map((dosage) => (dosage.sets === 1 ? { ...dosage, restSeconds: 0 } : dosage));

describe('for every dosage', () => {
  test('reading what was written gives it back', () => {
    fc.assert(
      fc.property(anyDosage, (dosage) => {
        expect(parseDosage(formatDosage(dosage))).toEqual({ ok: true, dosage });
      }),
    );
  });

  test('the sentence of a hold names its time and the work adds up', () => {
    fc.assert(
      fc.property(anyDosage, ({ work, ...rest }) => {
        const stretch = work.kind === 'hold' ? work.seconds : work.count * (work.secondsEach ?? 3);
        const stretches = Array.from({ length: rest.sets }, () =>
          rest.sides === 'each' ? [stretch, stretch] : [stretch],
        ).flat();
        const sum = stretches.reduce((total, seconds) => total + seconds, 0);
        expect(workSeconds({ work, ...rest })).toBe(sum);
        if (work.kind === 'hold') {
          expect(describeDosage({ work, ...rest })).toContain(sayDuration(work.seconds));
        }
      }),
    );
  });

  test('any text is answered, and an error points into it', () => {
    const pieces = fc.constantFrom(
      '1:00',
      '10',
      ' ',
      ',',
      ', ',
      'reps',
      'per side',
      'sets',
      '0:02',
      'each',
      'rest',
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(pieces).map((list) => list.join('')),
    );
    fc.assert(
      fc.property(text, (hostile) => {
        const parsed = parseDosage(hostile);
        if (parsed.ok) {
          expect(parseDosage(formatDosage(parsed.dosage))).toEqual(parsed);
        } else {
          expect(parsed.error.at).toBeGreaterThanOrEqual(0);
          expect(parsed.error.at).toBeLessThanOrEqual(hostile.length);
        }
      }),
    );
  });
});
