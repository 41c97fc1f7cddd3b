import { en } from '../../words/en/index.ts';
import { speak } from '../../words/words.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sayDuration } from '../duration/duration.ts';
import { describeDosage, labelDosage, speakDosage } from './describe-dosage.ts';
import type { Dosage } from './dosage.ts';
import { formatDosage } from './format-dosage.ts';
import { isoWorkTime, workSeconds } from './measure-dosage.ts';
import { DOSAGE_EXAMPLES, parseDosage } from './parse-dosage.ts';
import { proposeDosage } from './propose-dosage.ts';
import { anyDosage } from './testing/any-dosage.ts';

const words = speak('en-GB', en);
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
  [
    '10 reps per side in turn, 2 sets',
    { work: reps(10, null), sides: 'turn', sets: 2, restSeconds: 0 },
    '10 slow repetitions on each side in turn, 2 sets',
    '10 reps per side in turn · 2 sets',
    '10 repetitions per side in turn, 2 sets',
    'PT2M',
  ],
  [
    '8 reps, 3 sets, 0:02 up, 0:01 hold, 0:03 down, 1:00 rest',
    {
      work: {
        ...reps(8, 6),
        parts: [
          { name: 'up', seconds: 2 },
          { name: 'hold', seconds: 1 },
          { name: 'down', seconds: 3 },
        ],
      } as Dosage['work'],
      sides: 'together',
      sets: 3,
      restSeconds: 60,
    },
    '8 slow repetitions of 6 seconds (2 seconds up, 1 second hold, 3 seconds down), 3 sets, with 1 minute of rest between them',
    '8 reps · 3 sets',
    '8 repetitions, 3 sets',
    'PT2M24S',
  ],
  [
    '0:30 per side, 1:00 sore side, 2 sets',
    { work: hold(30), sides: 'each', sore: 60, sets: 2, restSeconds: 0 },
    '30 seconds on each side (1 minute on the sore side), 2 sets',
    '0:30 per side · 1:00 sore side · 2 sets',
    '30 seconds per side, 1 minute sore side, 2 sets',
    'PT3M',
  ],
  [
    '5 breaths per side, 0:06 each',
    { work: { kind: 'breaths', count: 5, secondsEach: 6 }, sides: 'each', sets: 1, restSeconds: 0 },
    '5 slow breaths of 6 seconds on each side',
    '5 breaths per side',
    '5 breaths per side',
    'PT1M',
  ],
];

describe('a dosage', () => {
  test.each(rows)('%s', (text, dosage, sentence, label, spoken, iso) => {
    expect(parseDosage(text)).toEqual({ ok: true, dosage });
    expect(formatDosage(dosage)).toBe(text);
    expect(describeDosage(dosage, words)).toBe(sentence);
    expect(labelDosage(dosage, words)).toBe(label);
    expect(speakDosage(dosage, words)).toBe(spoken);
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
        const each = work.kind === 'hold' ? 1 : (work.secondsEach ?? 3);
        const amount = work.kind === 'hold' ? work.seconds : work.count;
        const sides = {
          together: [amount],
          each: [amount, rest.sore ?? amount],
          turn: [amount, amount],
        };
        const stretches = Array.from({ length: rest.sets }, () =>
          sides[rest.sides].map((one) => one * each),
        ).flat();
        const sum = stretches.reduce((total, seconds) => total + seconds, 0);
        expect(workSeconds({ work, ...rest })).toBe(sum);
        if (work.kind === 'hold') {
          expect(describeDosage({ work, ...rest }, words)).toContain(
            sayDuration(work.seconds, words),
          );
        }
      }),
    );
  });

  test('the sentence on the page is read back to the same line', () => {
    fc.assert(
      fc.property(anyDosage, (dosage) => {
        expect(proposeDosage(describeDosage(dosage, words))).toMatchObject({
          kind: 'proposal',
          line: formatDosage(dosage),
        });
      }),
      { numRuns: 1000 },
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
      ...[' in turn', ' sore side', 'breaths', ' up', ' down', '0:06 each'],
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
