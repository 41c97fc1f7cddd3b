import { describe, expect, it } from 'vitest';
import { printLetters } from './letter.ts';
import { edited, filesWith, lettersOf, lettersWith } from './testing/plant.ts';
import { PATHS, SOUND } from './testing/sound-handbook.ts';

const said = (text: string, path: string = PATHS.roll) =>
  lettersWith({ [path]: text }).map(({ what }) => what);

/** Replaces passages one after the other, and throws if one is not there. */
const changed = (path: string, ...edits: readonly (readonly [string, string])[]) =>
  edits.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`"${from}" is not in ${path}`);
    return text.replace(from, () => to);
  }, SOUND[path] ?? '');

describe('letters come all at once', () => {
  it('about form, signs, references, safety, words and prose of one file', () => {
    const text = changed(
      PATHS.roll,
      ['technique: roll', 'technique: rolling'],
      ['areas: [thighs]', 'areas: [thighs, thigs]'],
      ['Firm pressure', 'F\u0456rm pressure'],
      ['Glide forward and back.', 'Glide for 45 seconds. It heals discs.'],
      ['care: [tingling, ask-first, get-help]', 'care: [tingling, ask-first]'],
      ['sources: [R01]\nreview', 'sources: [R99]\nreview'],
      ['Both thighs share', '<b>Both</b> thighs share'],
    );
    const found = said(text).join('\n');
    for (const one of [
      /technique is "rolling"/,
      /No area has the id "thigs"; did you mean "thighs"/,
      /“Fіrm” looks like/,
      /“45 seconds”, which is no time/,
      /says “heals”/,
      /does not carry "get-help"/,
      /No source has the id "R99"/,
      /<b>|a tag/,
    ]) {
      expect(found).toMatch(one);
    }
  });

  it('about two files with faults', () => {
    const letters = lettersWith({
      [PATHS.roll]: changed(PATHS.roll, ['duration: 2:00', 'duration: soon'], ['R01]', 'R98]']),
      [PATHS.guide]: changed(PATHS.guide, ['order: 1', 'order: first'], ['R01]', 'R99]']),
    });
    const found = letters.map(({ file, what }) => `${file} ${what}`).join('\n');
    expect(found).toMatch(/roll-the-thighs.mdx duration cannot be read/);
    expect(found).toMatch(/roll-the-thighs.mdx No source has the id "R98"/);
    expect(found).toMatch(/stiff-thighs.mdx order /);
    expect(found).toMatch(/stiff-thighs.mdx No source has the id "R99"/);
  });
});

describe('a field with a fault', () => {
  // Each asks many rules for the field that is not sound: none of them guesses.
  it.each(
    [
      'title: Roll the thighs',
      'technique: roll',
      'areas: [thighs]',
      'position: floor-sitting',
      'duration: 2:00',
      'zones: [knee-hollow]',
      'care: [tingling, ask-first, get-help]',
      'doseBasis: seed',
    ].map((line) => [line]),
  )('has one letter: %s', (line) => {
    const [field = ''] = line.split(':');
    for (const value of ['{ a: 1 }', '[[]]', '12.5']) {
      const found = said(edited(PATHS.roll, line, `${field}: ${value}`));
      expect(found).toHaveLength(1);
      expect(found[0]).toMatch(new RegExp(`^${field}`));
    }
  });

  it('has one letter for a sign that cannot be seen, and for no other reason', () => {
    expect(said(edited(PATHS.roll, 'Sharp pain.', 'Sharp\u200B pain.'))).toEqual([
      'The line holds an invisible character (U+200B).',
    ]);
  });

  it('does not make answers idle', () => {
    const answer = `- page: exercises/roll-the-thighs
  question: count-in-words
  about: 20 times
  because: It is so.
`;
    const text = changed(PATHS.roll, ['and back.', 'and back 20 times.'], ['2:00', 'soon']);
    const files = [
      { path: PATHS.roll, text },
      { path: 'content/answers.yaml', text: answer },
    ];
    expect(lettersOf(files).map(({ what }) => what)).toEqual([
      expect.stringMatching(/^duration cannot be read/),
    ]);
  });

  it('is told which place in the list is free', () => {
    const [letter] = lettersWith({ [PATHS.area]: edited(PATHS.area, 'order: 1\n', '') });
    expect(letter?.cure).toBe('Free is:\norder: 3');
  });

  it('is told which id was meant', () => {
    const text = edited(PATHS.roll, 'item: towel', 'item: a towel');
    expect(lettersWith({ [PATHS.roll]: text })[0]?.cure).toBe('Write:\nitem: towel');
    const [hands] = lettersWith({ [PATHS.roll]: edited(PATHS.roll, '[thighs]', '[hands]') });
    expect(hands?.cure).toContain('such as calves, thighs');
  });
});

describe('a long list', () => {
  it('is cut in one file, with the number of the rest', () => {
    const text = edited(PATHS.roll, '  - Sharp pain.', '  - It heals.\n'.repeat(25).trimEnd());
    const letters = lettersWith({ [PATHS.roll]: text });
    expect(letters).toHaveLength(10);
    expect(letters.at(-1)?.what).toContain('And 15 more of this kind in this file.');
  });

  it('is cut over all files, with the number of the rest', () => {
    const stray = Array.from({ length: 500 }, (_, at) => ({
      path: `content/loop/${String(at)}.mdx`,
      text: 'x',
    }));
    const printed = printLetters(lettersOf(stray));
    expect(printed.match(/content\/loop\/\d+\.mdx:1:1/g)).toHaveLength(30);
    expect(printed).toContain('And 470 more about this rule');
  });

  it('says a thing once: of a range, both ends are wrong in the same words', () => {
    const text = edited(PATHS.roll, 'Glide forward', 'For 10 to 30 seconds, glide forward');
    expect(said(text)).toHaveLength(1);
  });

  it('is empty for a sound handbook', () => {
    expect(printLetters(lettersOf(filesWith({})))).toBe('');
  });
});
