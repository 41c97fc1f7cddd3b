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
const WARNINGS = `warnings:
  - grade: stop
    text: A leg tingles. Come off the roller.
`;

/**
 * One offender each: what is replaced by what, the passage whose line the letter names, what the
 * letter says, and what it advises.
 */
const OFFENDERS: readonly [string, string, string, string, RegExp, RegExp][] = [
  // Something is missing. The letter stands at the top of the facts, for there is no line to name.
  ['no equipment', EQUIPMENT, '', 'title:', /^equipment is missing/, /equipment: \[\]/],
  ['no duration', 'duration: 2:00\n', '', 'title:', /^duration is missing/, /1:00 per side/],
  ['no warnings', WARNINGS, '', 'title:', /^warnings is missing/, /grade: stop/],
  [
    'no substitutes',
    SUBSTITUTES,
    '',
    'item: roller',
    /substitutes is missing/,
    /no safe substitute/,
  ],
  ['no title', 'title: Roll the thighs\n', '', 'summary:', /^title is missing/, /title: Foam/],
  ['no zones', 'zones: [knee-hollow]\n', '', 'title:', /^zones is missing/, /zones: \[/],
  [
    'no sources',
    'sources: [R01]\nreview',
    'review',
    'title:',
    /^sources is missing/,
    /sources: \[/,
  ],
  ['no review', /review:(\n {2}.*)+\n/.source, '', 'title:', /^review is missing/, /not-reviewed/],
  // Something is empty.
  ['an empty title', 'title: Roll the thighs', 'title:', 'title:', /^title is empty/, /title: /],
  [
    'a title of spaces',
    'title: Roll the thighs',
    'title: "  "',
    'title:',
    /^title is empty/,
    /title/,
  ],
  ['empty warnings', WARNINGS, 'warnings: []\n', 'warnings:', /^warnings is empty/, /grade/],
  ['empty equipment', EQUIPMENT, 'equipment:\n', 'equipment:', /^equipment must be a list/, /\[\]/],
  [
    'empty steps',
    /steps:\n(?: .*\n)+/.source,
    'steps:\n',
    'steps:',
    /^steps must be a list/,
    /Sit/,
  ],
  // A name is misspelt.
  [
    'a misspelt key',
    'duration:',
    'durration:',
    'durration:',
    /did you mean "duration"/,
    /Write duration:/,
  ],
  [
    'a wrong capital',
    'technique:',
    'Technique:',
    'Technique:',
    /did you mean "technique"/,
    /Write technique/,
  ],
  [
    'an unknown key',
    'duration:',
    'colour: red\nduration:',
    'colour:',
    /^colour is not a field/,
    /pick one of: title, /,
  ],
  [
    'a misspelt key inside',
    '    pose: 1',
    '    pos: 1',
    'pos: 1',
    /^steps\[2\]\.pos is not a field/,
    /pose/,
  ],
  // A value is not one of the allowed ones.
  [
    'a wrong technique',
    'technique: roll',
    'technique: rolling',
    'technique:',
    /"rolling", but must be one of: roll, press/,
    /technique: roll/,
  ],
  [
    'a wrong position',
    'floor-sitting',
    'floor',
    'position:',
    /"floor", but must be one of: standing/,
    /position/,
  ],
  [
    'a wrong grade',
    'grade: stop',
    'grade: danger',
    'grade:',
    /^warnings\[1\]\.grade is "danger"/,
    /grade: stop/,
  ],
  // A value has a wrong form.
  [
    'a bare number of seconds',
    'duration: 2:00',
    'duration: 120',
    'duration:',
    /neither minutes nor seconds/,
    /duration: /,
  ],
  [
    'words for a duration',
    'duration: 2:00',
    'duration: two minutes',
    'duration:',
    /^duration /,
    /duration: /,
  ],
  [
    'a day of seconds',
    'duration: 2:00',
    'duration: 999:00',
    'duration:',
    /^duration /,
    /duration: /,
  ],
  [
    'a comma list',
    'areas: [thighs]',
    'areas: thighs, calves',
    'areas:',
    /^areas must be a list/,
    /areas: \[/,
  ],
  [
    'an id with a space',
    'areas: [thighs]',
    'areas: [the thighs]',
    'areas:',
    /^areas\[1\] must be small letters/,
    /areas/,
  ],
  ['a pose of zero', 'pose: 1', 'pose: 0', 'pose: 0', /^steps\[2\]\.pose/, /pose: 1/],
  ['a pose and a half', 'pose: 1', 'pose: 1.5', 'pose: 1.5', /^steps\[2\]\.pose/, /pose: 1/],
  [
    'a summary that is too long',
    'Roll the backs of both thighs slowly.',
    'Roll. '.repeat(40),
    'summary:',
    /longer than 160 characters/,
    /summary/,
  ],
  [
    'a number for a title',
    'title: Roll the thighs',
    'title: 42',
    'title:',
    /must be text/,
    /title/,
  ],
  [
    'a date for a title',
    'title: Roll the thighs',
    'title: 2026-11-23',
    'title:',
    /looks like a date/,
    /title/,
  ],
  [
    'a list for a title',
    'title: Roll the thighs',
    'title: [Roll]',
    'title:',
    /must be text/,
    /title/,
  ],
  [
    'a tag in a title',
    'title: Roll the thighs',
    'title: Roll <b>now</b>',
    'title:',
    /plain words only/,
    /title/,
  ],
  [
    'code in a title',
    'title: Roll the thighs',
    'title: Roll {process.env.HOME}',
    'title:',
    /plain words only/,
    /title/,
  ],
  [
    'a hidden turn of direction',
    'Roll the thighs',
    'Roll \u202Esehgiht',
    'title:',
    /invisible character/,
    /title/,
  ],
  [
    'a zero-width space',
    'Sharp pain.',
    'Sharp\u200B pain.',
    'Sharp',
    /^notFeel\[1\] holds an invisible/,
    /Tingling/,
  ],
  [
    'a source that is none',
    'sources: [R01]\nreview',
    'sources: [Smith 2020]\nreview',
    'Smith',
    /must look like R02/,
    /sources/,
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
    'other words for no substitute',
    SUBSTITUTES,
    '    substitutes: none\n',
    'substitutes: none',
    /the words: no safe substitute/,
    /substitutes/,
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
    const text = replaceIn(PATHS.roll, from, to);
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

/** Replaces a passage, or what a pattern describes where the passage itself is not in the file. */
function replaceIn(path: string, from: string, to: string): string {
  const sound = edited(path, '', '');
  if (sound.includes(from)) return sound.replace(from, () => to);
  const changed = sound.replace(new RegExp(from), () => to);
  if (changed === sound) throw new Error(`"${from}" is not in ${path}`);
  return changed;
}
