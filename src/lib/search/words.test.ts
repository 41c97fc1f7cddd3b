import { describe, expect, it } from 'vitest';
import { en } from '../../words/en/index.ts';
import { searchGrammar } from './grammar.ts';
import { foldText } from './words.ts';

const { meaningfulWords, stemOf, wordsOf } = searchGrammar(en.searchLanguage);

describe('wordsOf', () => {
  it.each([
    ['Roll my Hamstring!', ['roll', 'my', 'hamstring']],
    ['T-spine & neck', ['tspine', 'neck']],
    ['t spine', ['tspine']],
    ['IT band', ['itband']],
    ['I.T. band', ['itband']],
    ['ITB', ['itband']],
    ['sits', ['sits']],
    ['lower back pain', ['lowerback', 'pain']],
    ["golfer's elbow", ['golfers', 'elbow']],
    ['golfer’s elbow', ['golfers', 'elbow']],
    ['Café', ['cafe']],
    ['   ', []],
    ['<img src=x onerror=alert(1)>', ['img', 'src', 'x', 'onerror', 'alert', '1']],
    ['\u202Eneck', ['neck']],
    ['ham\u00ADstring', ['hamstring']],
    ['ham\u200Bstring', ['hamstring']],
    ['fußsohle', ['fusssohle']],
    ['smørrebrød Łódź', ['smorrebrod', 'lodz']],
    ...["'", '’', '‘', '´', '`', 'ʼ', '′', '＇'].map((mark): [string, string[]] => [
      `runner${mark}s knee`,
      ['runners', 'knee'],
    ]),
    ['💪💪', []],
  ])('%s', (text, expected) => {
    expect(wordsOf(text)).toEqual(expected);
  });

  it.each(['“”', '„“', '«»', '‟”', '〝〞', '＂＂'])('%s are quotation marks', ([open, close]) => {
    expect(foldText(`${open ?? ''}pins and needles${close ?? ''}`)).toBe('"pins and needles"');
  });

  it('reads no more than 200 characters', () => {
    expect(foldText('a'.repeat(5000))).toHaveLength(200);
  });
});

describe('stemOf', () => {
  it.each([
    ['calves', 'calf'],
    ['hammies', 'hammy'],
    ['feet', 'foot'],
    ['hamstrings', 'hamstring'],
    ['press', 'press'],
    ['presses', 'press'],
    ['stretching', 'stretch'],
    ['stretches', 'stretch'],
    ['rolling', 'roll'],
    ['sitting', 'sit'],
    ['pelvis', 'pelvis'],
    ['sciatica', 'sciatica'],
  ])('%s → %s', (word, stem) => {
    expect(stemOf(word)).toBe(stem);
  });

  it.each([
    ['mobilise', 'mobilize'],
    ['mobilising', 'mobilize'],
    ['knee', 'knees'],
    ['muscle', 'muscles'],
  ])('%s and %s are the same', (one, other) => {
    expect(stemOf(one)).toBe(stemOf(other));
  });
});

describe('meaningfulWords', () => {
  it.each([
    ['roll my hamstring', ['roll', 'hamstring']],
    ['what is this', ['what', 'is', 'this']],
  ])('%s', (text, expected) => {
    expect(meaningfulWords(wordsOf(text))).toEqual(expected);
  });
});
