import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkContent } from './check/check-content.ts';
import {
  edited,
  filesWith,
  lettersWith,
  lineOf,
  TODAY,
  type Changes,
} from './check/testing/plant.ts';
import { PATHS } from './check/testing/sound-handbook.ts';
import { compare } from './leaflets.ts';
import { realHandbook } from './testing/real-content.ts';

const FILE = 'content/leaflets/thighs.yaml';
const TABLE = `title: Stiff thighs
guides: [stiff-thighs]
leaflets: [R01, C01]
points:
  - point: Roll before you press.
    by: [R01, C01]
    ours:
      - words: first the roller
      - exercise: roll-the-thighs
  - point: Come off when it tingles.
    by: [R01, C01]
    ours:
      - exercise: roll-the-thighs
        words: Come off the roller
      - care: get-help
        words: cannot move
  - point: Eat well.
    by: [R01, C01]
    because: It is not about bodies that move.
  - point: Wear wool.
    by: [R01]
`;
const handbookWith = (changes: Changes) => checkContent(filesWith(changes), TODAY).handbook;

it('a sound table gets no letter', () => {
  expect(lettersWith({ [FILE]: TABLE })).toEqual([]);
});

it('quotes whole sentences of ours, with their place', () => {
  const handbook = handbookWith({ [FILE]: TABLE });
  const [table] = handbook.leaflets;
  const points = table ? compare(handbook, table.data) : [];
  expect(
    points.map(({ ours }) => ours.map(({ page, where, quote }) => [page, where, quote])),
  ).toEqual([
    [
      ['guides/stiff-thighs', 'prose', 'First the roller, then the ball.'],
      ['exercises/roll-the-thighs', 'exercises', 'Roll the thighs: Rolling comes first.'],
    ],
    [
      ['exercises/roll-the-thighs', 'warnings', 'Come off the roller.'],
      ['care/get-help', 'now', 'You cannot move the leg.'],
    ],
    [],
    [],
  ]);
});

it('quotes prose below its heading, without the signs of Markdown', () => {
  const body =
    '## On bad days\n\nRest a little.\n\n- **Heat.** See [the area](/areas/thighs/), warm\n  and dry. Not at night.\n';
  const guide = edited(
    PATHS.guide,
    'First the roller, then the ball.\n',
    `First the roller.\n\n${body}`,
  );
  const table = TABLE.replace('first the roller', 'the area, warm and dry');
  const handbook = handbookWith({ [FILE]: table, [PATHS.guide]: guide });
  const [record] = handbook.leaflets;
  expect(record && compare(handbook, record.data)[0]?.ours[0]).toMatchObject({
    where: 'prose, “Heat”',
    quote: 'See the area, warm and dry.',
  });
});

describe('a letter answers', () => {
  it.each([
    [
      'a shared point without ours',
      '    ours:\n      - words: first the roller\n      - exercise: roll-the-thighs\n',
      '',
      '- point: Roll',
      /^R01 and C01 say it, and ours does not/,
    ],
    [
      'a reason that is taken away',
      '    because: It is not about bodies that move.\n',
      '',
      '- point: Eat',
      /say it, and ours does not/,
    ],
    [
      'a second leaflet that says it',
      '    by: [R01]\n',
      '    by: [R01, C01]\n',
      '- point: Wear',
      /say it, and ours does not/,
    ],
    [
      'words that stand nowhere',
      'first the roller',
      'first the rolling pin',
      '- words: first',
      /“first the rolling pin” does not stand in stiff-thighs/,
    ],
    [
      'an exercise of another guide',
      '- exercise: roll-the-thighs\n        words',
      '- exercise: open-book\n        words',
      '- exercise: open',
      /does not stand in open-book/,
    ],
    [
      'an exercise of no guide',
      '      - exercise: roll-the-thighs\n  - point',
      '      - exercise: roll-the-calves\n  - point',
      '- exercise: roll-the-calves',
      /roll-the-calves is no exercise of stiff-thighs/,
    ],
    [
      'words of a box that it has not',
      'care: get-help\n        words: cannot move',
      'care: get-help\n        words: cannot sing',
      '- care',
      /“cannot sing” does not stand in get-help/,
    ],
    [
      'an answer without words',
      'words: first the roller',
      'care: get-help',
      '- care: get-help',
      /has no words to quote/,
    ],
    [
      'an unknown leaflet',
      'leaflets: [R01, C01]',
      'leaflets: [R01, C01, R99]',
      'leaflets:',
      /No source has the id R99/,
    ],
    [
      'a leaflet that nobody read',
      'leaflets: [R01, C01]',
      'leaflets: [R01, C01, L01]',
      'leaflets:',
      /L01 is listed: nobody has read it/,
    ],
    [
      'a leaflet that is not of the table',
      'by: [R01]\n',
      'by: [U01]\n',
      'by: [U01]',
      /U01 is not among the leaflets/,
    ],
    [
      'an unknown guide',
      'guides: [stiff-thighs]',
      'guides: [stif-thighs]',
      'guides:',
      /No guide has the id "stif-thighs"/,
    ],
    [
      'a table beside no page of ours',
      'guides: [stiff-thighs]',
      'guides: []',
      'guides:',
      /guides names no page of ours/,
    ],
    [
      'an unknown chapter',
      'guides: [stiff-thighs]',
      'guides: [stiff-thighs]\nchapters: [abuot]',
      'chapters:',
      /No chapter has the id "abuot"/,
    ],
    [
      'a misspelt field',
      'because:',
      'becuase:',
      'becuase:',
      /becuase is not a field; did you mean "because"/,
    ],
  ])('%s', (_, from, to, passage, what) => {
    expect(TABLE).toContain(from);
    const text = TABLE.replace(from, to);
    const letters = lettersWith({ [FILE]: text });
    const letter = letters.find((one) => what.test(one.what));
    expect(letter, letters.map((one) => one.what).join('\n')).toMatchObject({
      file: FILE,
      level: 'error',
      line: lineOf(text, passage),
    });
    expect(letter?.rule.length).toBeGreaterThan(20);
    expect(letter?.cure.length).toBeGreaterThan(3);
  });

  it('a guide that loses the sentence, at the table that quoted it', () => {
    const guide = edited(PATHS.guide, 'First the roller, then the ball.', 'Take your time.');
    const letters = lettersWith({ [FILE]: TABLE, [PATHS.guide]: guide });
    expect(letters.map(({ file, what }) => [file, what])).toEqual([
      [FILE, '“first the roller” does not stand in stiff-thighs, or it is not part of that page.'],
    ]);
  });
});

it('every table of the handbook has ours beside the leaflets', () => {
  const handbook = realHandbook();
  const files = readdirSync('content/leaflets').filter((name) => name.endsWith('.yaml'));
  expect(handbook.leaflets).toHaveLength(files.length);
  for (const { file, data } of handbook.leaflets) {
    const points = compare(handbook, data);
    expect([file, points.length > 7, data.leaflets.length > 1]).toEqual([file, true, true]);
    expect([file, points.filter(({ ours }) => ours.length > 0).length > 5]).toEqual([file, true]);
  }
});
