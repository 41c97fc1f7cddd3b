import { describe, expect, it } from 'vitest';
import { edited, lettersWith, lineOf } from './testing/plant.ts';
import { PATHS } from './testing/sound-handbook.ts';

const EQUIPMENT = `equipment:
  - item: roller
    substitutes:
      - item: towel
        change: Roll a towel up tightly.
`;
const SUBSTITUTES = `    substitutes:
      - item: towel
        change: Roll a towel up tightly.
`;
const TITLE = 'title: Roll the thighs';

/**
 * What an author of exercises may write that no other test plants: what is replaced by what, the
 * passage whose line the letter names, what the letter says, and what it advises.
 */
const OFFENDERS: readonly [string, string, string, string, RegExp, RegExp][] = [
  // Everything that may stand in a field of any schema is broken in schema-fields.test.ts.
  ['a title of spaces', TITLE, 'title: "  "', 'title:', /^title is empty/, /title/],
  ['a truth for a title', TITLE, 'title: true', 'title:', /read as the value true/, /title/],
  [
    'code in a title',
    TITLE,
    'title: Roll {process.env.HOME}',
    'title:',
    /plain words only/,
    /words/,
  ],
  ['an escaped turn', TITLE, 'title: "Roll \\u202Ewon"', 'title:', /invisible/, /Type the words/],
  [
    'a wrong capital',
    'technique:',
    'Technique:',
    'Technique:',
    /mean "technique"/,
    /Write technique/,
  ],
  [
    'a pose of zero',
    'pose: 1',
    'pose: 0',
    'pose: 0',
    /^steps\[2\]\.pose .* from 1 to 6/,
    /pose: 1/,
  ],
  ['a pose and a half', 'pose: 1', 'pose: 1.5', 'pose: 1.5', /^steps\[2\]\.pose/, /pose: 1/],
  [
    'a misspelt key inside',
    '    pose: 1',
    '    pos: 1',
    'pos: 1',
    /^steps\[2\]\.pos is not/,
    /pose/,
  ],
  [
    'an id with a space',
    'areas: [thighs]',
    'areas: [the thighs]',
    'areas:',
    /^areas\[1\] must be small/,
    /areas/,
  ],
  [
    'no substitutes',
    SUBSTITUTES,
    '',
    'item: roller',
    /substitutes is missing/,
    /no safe substitute/,
  ],
  [
    'other words for none',
    SUBSTITUTES,
    '    substitutes: none\n',
    'substitutes: none',
    /the words: no safe substitute/,
    /substitutes/,
  ],
  [
    'a substitute without its change',
    '        change: Roll a towel up tightly.\n',
    '',
    'item: towel',
    /^equipment\[1\]\.substitutes\[1\]\.change is missing/,
    /change: /,
  ],
  [
    '"yes" for true',
    'item: roller\n',
    'item: roller\n    optional: yes\n',
    'optional:',
    /must be true or false/,
    /optional: true/,
  ],
];

describe('an exercise with', () => {
  it.each(OFFENDERS)('%s', (_, from, to, passage, what, cure) => {
    const text = edited(PATHS.roll, from, to);
    const letters = lettersWith({ [PATHS.roll]: text });
    const letter = letters.find((one) => what.test(one.what));
    expect(letters.map((one) => one.what)).toContainEqual(expect.stringMatching(what));
    expect(letter?.file).toBe(PATHS.roll);
    expect(letter?.line).toBe(lineOf(text, passage));
    expect(letter?.level).toBe('error');
    expect(letter?.cure).toMatch(cure);
    expect(letter?.rule).not.toBe('The field has a fixed form.');
  });

  it('all of them at once gets a letter for each field', () => {
    const text = edited(PATHS.roll, 'technique: roll', 'technique: rolling')
      .replace('duration: 2:00', 'duration: 120')
      .replace('grade: stop', 'grade: danger')
      .replace(EQUIPMENT, '');
    expect(lettersWith({ [PATHS.roll]: text }).map(({ what }) => what.split(' ')[0])).toEqual([
      'technique',
      'equipment',
      'duration',
      'warnings[1].grade',
    ]);
  });
});
