import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { formatDosage } from './format-dosage.ts';
import { parseDosage } from './parse-dosage.ts';
import { proposeDosage } from './propose-dosage.ts';

const { doses } = parse(
  readFileSync(new URL('__fixtures__/public-sheets.yaml', import.meta.url), 'utf8'),
) as { doses: readonly { readonly says: string; readonly line?: string }[] };

describe('a dose in other words', () => {
  test.each([
    ['3 x 30 sec each side', '0:30 per side, 3 sets'],
    ['2 min', '2:00'],
    ['10x', '10 reps'],
    ['3x10', '10 reps, 3 sets'],
    ['3 sets of 10 reps both legs', '10 reps per side, 3 sets'],
    ['hold 30s x2 L/R', '0:30 per side, 2 sets'],
    ['10 reps, 5 s hold each', '10 reps, 0:05 each'],
    ['a minute and a half on each leg', '1:30 per side'],
    ['1 ½ minutes', '1:30'],
    ['1m30s', '1:30'],
    ['forty-five seconds', '0:45'],
    ['2 x 30" L+R', '0:30 per side, 2 sets'],
    ['8 each side', '8 reps per side'],
    ['10 reps of 5 seconds each', '10 reps, 0:05 each'],
    ['3 sets x 12 reps x 5 sec hold', '12 reps, 3 sets, 0:05 each'],
    ['hold 10 secs, relax 10 secs, repeat 5 times', '0:10, 5 sets, 0:10 rest'],
    ['3 sets of 10, 60 sec rest between sets', '10 reps, 3 sets, 1:00 rest'],
    ['hold 20 s, repeat once more', '0:20, 2 sets'],
    ['10 s once per side', '0:10 per side'],
    ['roll each calf for 60 seconds', '1:00 per side'],
    ['10 reps, switch legs, 3 sets', '10 reps per side, 3 sets'],
    ['3 sets of 10 reps each', '10 reps, 3 sets'],
    ['10 reps, hold each 5 seconds', '10 reps, 0:05 each'],
    ['hold 5 s, then relax, 10 times', '10 reps, 0:05 each'],
    ['hold for a count of 5 seconds, repeat 5 to 10 times', '5 reps, 0:05 each'],
    ['hold 5 seconds- relax. repeat 10 times.', '10 reps, 0:05 each'],
    [
      'hold each stretch for 30 seconds. Repeat each stretch 3X (each side).',
      '0:30 per side, 3 sets',
    ],
    [
      'hold position for 30 seconds, rest for 1 minute. Repeat routine twice.',
      '0:30, 2 sets, 1:00 rest',
    ],
    ['3*15 repetitions 2 times daily 7 days a week for 12 weeks', '15 reps, 3 sets'],
    ['hold for 20-30 seconds then switch leg', '0:20 per side'],
    ['0:30 PER SIDE , 3 SETS', '0:30 per side, 3 sets'],
    ['10 reps each side, alternating', '10 reps per side in turn'],
    ['switch sides each rep, 8 per side', '8 reps per side in turn'],
    ['hold 30 s each side, alternating, 3 times', '0:30 per side, 3 sets'],
    ['2 s up, hold 1, 3 s down, 10 reps', '10 reps, 0:02 up, 0:01 hold, 0:03 down'],
    ['2 s up, pause 1 s, 3 s down, 8 reps', '8 reps, 0:02 up, 0:01 hold, 0:03 down'],
    [
      'Lift for 2 seconds, hold for 1 second, lower for 3 seconds. Repeat 10 times.',
      '10 reps, 0:02 up, 0:01 hold, 0:03 down',
    ],
    ['squeeze for 5 s, relax for 10 s. Repeat 5 times', '5 reps, 0:05 press, 0:10 relax'],
    [
      'contract 6 s, relax 3 s, stretch 30 s x 3 each side',
      '3 reps per side, 0:06 press, 0:03 relax, 0:30 stretch',
    ],
    ['stretch 30 s, relax 10 s, 3 times', '0:30, 3 sets, 0:10 rest'],
    ['squeeze and hold for 5 seconds, 10 reps', '10 reps, 0:05 each'],
    ['5 reps of 15 s (5 s hold, 10 s relax)', '5 reps, 0:05 hold, 0:10 relax'],
    ['30 s on the good side, 1 min on the sore side', '0:30 per side, 1:00 sore side'],
    ['10 reps each side and 15 reps on the tight side', '10 reps per side, 15 reps sore side'],
    ['5 deep breaths of 6 seconds', '5 breaths, 0:06 each'],
    ['hold for 5 breaths (about 30 seconds)', '5 breaths, 0:06 each'],
    ['10 breaths: in for 4 seconds, out for 6 seconds', '10 breaths, 0:10 each'],
    ['1 hour', '60:00'],
  ])('%s → %s', (says, line) => {
    expect(proposeDosage(says)).toMatchObject({ kind: 'proposal', line });
  });

  test.each([
    ['', 'how long'],
    ['5 breaths', 'breath'],
    ['10 reps @ 70%', 'percentage'],
    ['3 x 8 with 5 kg', 'load'],
    ['to failure', 'failure'],
    ['30 s or until it eases', 'until'],
    ['3 times a day', 'how often a day'],
    ['10 reps alternating', 'in turn'],
    ['alternate sides, 20 reps in all', 'how many on one side'],
    ['5 deep breaths', 'how long one takes'],
    ['10 breaths, 10 seconds', 'for each breath, or for all'],
    ['30 breaths of 2 seconds', 'A breath takes'],
    ['10 reps 2 up 2 down', 'in seconds'],
    ['3 sets of 8, 3 seconds lowering', 'the other parts'],
    ['10 reps 3 s up, 20 s rest, 3 sets', 'the other parts'],
    ['2 s up, 2 s down, rest 5 s, 10 reps', 'between sets'],
    ['2-3 s up, 2 s down, 10 reps', 'a range'],
    ['push for 5 s 10 times, then stretch for 30 s', 'stand together'],
    ['30 s each side, 5 reps on the sore side', 'in the unit of the other'],
    ['2 minutes on the sore side', 'how long'],
    ['tempo 3-1-3, 8 reps', 'parts of a repetition'],
    ['2 s up, 3 s down', 'parts of a repetition'],
    ['1:00 right, 2:00 left', 'both sides'],
    ['10', '0:10 or 10 reps'],
    ['30 each side', '0:30 or 30 reps'],
    ['10 x 3', 'two ways'],
    ['30 sec x 3 daily', 'three times a day'],
    ['30 s x 3, rest 30-60 s', 'rest is a range'],
    ['2 x 30 sec each', '“each” of what'],
    ['3 sets of 10 each', '“each” of what'],
    ['10 reps each', '“each” of what'],
    ['3 sets of 15 heel drops', 'what one counts is “reps”'],
    ['hold for at least 10 counts', 'in seconds'],
    ['10 reps 10 seconds', 'for each repetition'],
    ['10 reps, 3 sets x 30 s', 'for each repetition'],
    ['10 reps, switch legs, 10 times', 'Two doses'],
    ['10 reps, then hold 30 s', 'two doses'],
    ['repeat 10 times then hold for 30 seconds', 'two doses'],
    ['hold 30 s then 10 reps', 'two doses'],
    ['3 sets of 10 reps each 30 seconds', '“each” of what'],
    ['3 times, switch legs and repeat 3 times', 'Two doses'],
    ['hold with both hands for 30 seconds', '“both”'],
    ['never more than 30 seconds', '“never”'],
    ['up to 30 seconds', 'up to'],
    ['2 m', 'metres'],
    ['15-10 reps', 'lower to the upper'],
    ['15.6 seconds', 'whole seconds'],
    ['10 - 12.5 reps', 'whole numbers'],
    ['2 s up, 3.5 s down, 10 reps', 'whole seconds'],
    ['200 reps', 'At most 100'],
    ['1:75', 'two digits'],
    ['-1:00', '“-”'],
    ['1,5 min', '“,”'],
    ['10²', 'not on the keyboard'],
    ['10 rеps', 'not on the keyboard'],
    ['10 reps '.repeat(100), 'one short line'],
  ])('%j has no line: %s', (says, words) => {
    const found = proposeDosage(says);
    expect(found.kind === 'reason' && found.words).toContain(words);
  });
});

/** Words of doses in no order, with what parts them. */
const jumble = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        ...'1 2 3 10 15 30 1:00 0:05 x reps times sets seconds sec min each side per leg hold repeat'.split(
          ' ',
        ),
        ...'rest of between and to or - / + daily a day at least up both other switch legs more'.split(
          ' ',
        ),
        ...doses.map(({ says }) => says),
      ),
      fc.constantFrom(' ', ', ', '. ', ''),
    ),
    { maxLength: 8 },
  )
  .map((pieces) => pieces.flat().join(''));
const proposed = doses.filter(({ line }) => line !== undefined).map(({ says }) => says);

describe('whatever is written', () => {
  test('a proposal is a dose in its one spelling, and proposes itself', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), jumble), (text) => {
        const found = proposeDosage(text);
        if (found.kind === 'reason') {
          expect(found.words).not.toBe('');
          return;
        }
        const parsed = parseDosage(found.line);
        expect(parsed.ok && formatDosage(parsed.dosage)).toBe(found.line);
        expect(proposeDosage(found.line)).toEqual({ ...found, asides: [] });
      }),
      { numRuns: 2000 },
    );
  });

  test('capitals, spaces and the kind of dash make no difference', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.constantFrom(...doses.map(({ says }) => says)), jumble),
        fc.constantFrom('-', '\u2010', '\u2011', '\u2012', '–', '—', '\u2212'),
        fc.constantFrom(' ', '  ', '\t', '\u00A0', '\u2009', '\u200B '),
        fc.boolean(),
        (text, dash, space, capitals) => {
          const other = text.replace(/[-–]/g, dash).replaceAll(' ', space);
          const said = proposeDosage(text);
          const shouted = proposeDosage(` ${capitals ? other.toUpperCase() : other}`);
          fc.pre(other.length < 290);
          expect(shouted).toEqual(said);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('one word that is no part of a dose, and nothing is proposed', () => {
    const nonsense = fc.oneof(
      fc.constantFrom(
        'not',
        'never',
        'without',
        'only',
        'maybe',
        'half',
        'double',
        'except',
        '?',
        '!',
      ),
      fc.string({ unit: fc.constantFrom(...'bcfgjkqvwzé'), minLength: 3, maxLength: 9 }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...proposed), nonsense, fc.nat(), (says, word, at) => {
        const words = says.split(' ');
        const place = at % (words.length + 1);
        const spoilt = [...words.slice(0, place), word, ...words.slice(place)].join(' ');
        expect(proposeDosage(spoilt).kind).toBe('reason');
      }),
      { numRuns: 1000 },
    );
  });

  test('what holds no number is never a dose', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (garbage) => {
        fc.pre(!/[0-9０-９]/.test(garbage));
        expect(proposeDosage(garbage).kind).toBe('reason');
      }),
    );
  });
});
