import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  aboutNumbers,
  EMERGENCY_NUMBERS,
  firstNumber,
  guessEmergencyNumber,
  readEmergencyNumber,
  sendsToThePhone,
  shownNumbers,
  whereToDial,
} from './emergency.ts';
import { en } from '../../words/en/index.ts';
import { speak } from '../../words/words.ts';

const words = speak('en-GB', en);

const FOUR = ['112', '911', '999', '000'];

describe('a guess', () => {
  it.each([
    ['en-GB', '999'],
    ['en-US', '911'],
    ['en-CA', '911'],
    ['fr-CA', '911'],
    ['en-AU', '000'],
    ['en-NZ', '111'],
    ['en-IE', '112'],
    ['de-DE', '112'],
    ['pt-PT', '112'],
    ['sr-Latn-HR', '112'],
    ['EN-gb', '999'],
    ['de-DE-u-co-phonebk', '112'],
    // The language alone says nothing about the place.
    ['en', null],
    ['de', null],
    ['zh-Hant', null],
    ['en-u-rg-gbzzzz', null],
    // We are not sure, or it has several numbers.
    ['en-IN', null],
    ['pt-BR', null],
    ['de-CH', null],
    ['nb-NO', null],
    ['en-ZA', null],
    ['es-419', null],
    ['en-001', null],
    ['', null],
    ['en-XX', null],
    ['<b>', null],
  ])('from %j: %s', (language, number) => {
    expect(guessEmergencyNumber(language)).toBe(number);
  });

  it('is made once for each region', () => {
    const regions = EMERGENCY_NUMBERS.flatMap((one) => one.regions.split(' '));
    expect(new Set(regions).size).toBe(regions.length);
    expect(regions.filter((region) => !/^[A-Z]{2}$/.test(region))).toEqual([]);
  });
});

describe('a choice', () => {
  it.each([
    ['999', '999'],
    [' 112 ', '112'],
    ['15', '15'],
    ['10177', '10177'],
    ['', null],
    [null, null],
    ['9', null],
    ['0900123456', null],
    ['*21*123#', null],
    ['911;phone-context=x', null],
    ['javascript:alert(1)', null],
    ['９９９', null],
    ['9 9 9', null],
  ])('kept as %j is read as %j', (text, number) => {
    expect(readEmergencyNumber(text)).toBe(number);
  });

  it('comes before a guess, and a broken one gives way to it', () => {
    expect(firstNumber('112', 'en-GB')).toEqual({ number: '112', by: 'choice' });
    expect(firstNumber('112; drop', 'en-GB')).toEqual({ number: '999', by: 'guess' });
    expect(firstNumber('112; drop', 'en')).toBeNull();
  });
});

describe('what is shown', () => {
  it('is always all four, whatever was kept and whatever the language', () => {
    const language = fc.oneof(fc.string(), fc.constantFrom('en-GB', 'en-NZ', 'en', 'de-DE'));
    fc.assert(
      fc.property(fc.option(fc.string()), language, (kept, words) => {
        const first = firstNumber(kept, words);
        const shown = shownNumbers(first).map(({ number }) => number);
        expect(shown).toEqual(expect.arrayContaining(FOUR));
        expect(shown.filter((number) => !/^[0-9]{2,6}$/.test(number))).toEqual([]);
        expect(new Set(shown).size).toBe(shown.length);
        if (first) expect(shown).toContain(first.number);
      }),
    );
  });

  it.each([
    [null, 'de', ['112', '911', '999', '000']],
    [null, 'en-GB', ['112', '911', '999', '000']],
    [null, 'en-NZ', ['111', '112', '911', '999', '000']],
    ['15', 'fr', ['15', '112', '911', '999', '000']],
  ])('for %j and %s: %j', (kept, language, numbers) => {
    expect(shownNumbers(firstNumber(kept, language)).map(({ number }) => number)).toEqual(numbers);
  });

  it('says that a guess is a guess', () => {
    expect(aboutNumbers({ number: '999', by: 'guess' }, words)).toContain('guessed');
    expect(aboutNumbers({ number: '999', by: 'choice' }, words)).not.toContain('guessed');
    expect(aboutNumbers(null, words)).not.toMatch(/\d/);
  });
});

it.each([
  ['Call your local emergency number now.', true],
  ['Get help now: call your local emergency number', true],
  ['Call emergency.', true],
  ['Call an ambulance.', true],
  ['Call emergency if it lasts.', true],
  ['Out of shape, numb or cold? Get emergency help.', true],
  ['This is an emergency.', false],
  ['Your emergency number', false],
  ['See a doctor today, or call a medical advice line.', false],
])('%j sends to the phone: %s', (text, sends) => {
  expect(sendsToThePhone(text, en)).toBe(sends);
});

it.each([
  [[], -1],
  [['Rest.', 'See a doctor.'], -1],
  [['Rest.', 'Call emergency.', 'Call your local emergency number now.'], 1],
])('of %j, the numbers stand at %i', (texts, at) => {
  expect(whereToDial(texts, en)).toBe(at);
});
