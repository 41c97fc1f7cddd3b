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
import { readablePages, readToday } from './reviews.ts';

/*
 * Nobody in these tests has read anything: “Nobody Real” is a name that the check refuses, and its
 * letter is the only one of a file that is right in all else.
 */
const PAGE = 'exercises/roll-the-thighs';
const FILE = 'content/reviews/nobody.yaml';

const handbookWith = (changes: Changes = {}) => checkContent(filesWith(changes), TODAY).handbook;
const fingerprintOf = (page: string, changes: Changes = {}) =>
  readablePages(handbookWith(changes)).find((one) => one.page === page)?.fingerprint ?? '';

const review = (page = PAGE, fingerprint = fingerprintOf(page), date = '2026-05-30') =>
  `name: Nobody Real
profession: Physiotherapist
register: No register
number: 0a
date: ${date}
pages:
  - page: ${page}
    fingerprint: '${fingerprint}'
`;
const letters = (text: string, changes: Changes = {}) => lettersWith({ ...changes, [FILE]: text });
const without = /is nobody/;

it('a page that was read as it stands says who read it; no other page does', () => {
  const read = readToday(handbookWith({ [FILE]: review() }));
  expect([...read]).toEqual([
    [
      PAGE,
      {
        state: 'reviewed',
        by: 'Nobody Real',
        role: 'Physiotherapist',
        register: 'No register',
        number: '0a',
        date: '2026-05-30',
      },
    ],
  ]);
});

it('of several who read it, the last one is named', () => {
  const other = review(PAGE, undefined, '2026-05-31').replace('0a', '0b');
  const read = readToday(handbookWith({ 'content/reviews/a.yaml': other, [FILE]: review() }));
  expect(read.get(PAGE)?.number).toBe('0b');
});

describe('a page loses it', () => {
  it.each([
    ['a warning', PATHS.roll, 'A leg tingles.', 'A leg goes numb.'],
    ['the dose', PATHS.roll, 'duration: 2:00', 'duration: 3:00'],
    ['a word of its prose', PATHS.roll, 'Pressing harder', 'Rolling harder'],
    ['a box that it shows', PATHS.help, 'You cannot move the leg.', 'You cannot lift the leg.'],
    ['its picture', 'content/figures/roll-the-thighs.yaml', 'yaw: 10', 'yaw: 40'],
  ])('with %s', (_, path, from, to) => {
    const changes = { [path]: edited(path, from, to) };
    expect(readToday(handbookWith({ ...changes, [FILE]: review() })).size).toBe(0);
    const said = letters(review(), changes).filter(({ file }) => file === FILE);
    expect(said.map(({ level, line }) => [level, line])).toEqual([
      ['error', 1],
      ['warning', 8],
    ]);
    expect(said[1]?.what).toBe(
      `${PAGE} has changed since Nobody Real read it. It says again that no clinician has reviewed it.`,
    );
  });

  it('a guide with a warning of its exercise, and not with its summary', () => {
    const before = fingerprintOf('guides/stiff-thighs');
    const after = (from: string, to: string) =>
      fingerprintOf('guides/stiff-thighs', { [PATHS.roll]: edited(PATHS.roll, from, to) });
    expect(after('A leg tingles.', 'A leg goes numb.')).not.toBe(before);
    expect(after('duration: 2:00', 'duration: 3:00')).not.toBe(before);
    expect(after('backs of both thighs', 'backs of the thighs')).toBe(before);
  });

  it('and keeps it while only a day or a search word changes', () => {
    const changes = { [PATHS.roll]: edited(PATHS.roll, 'due: 2027-01-10', 'due: 2027-02-10') };
    expect(readToday(handbookWith({ ...changes, [FILE]: review() })).size).toBe(1);
  });
});

describe('a letter answers', () => {
  it('only the name, where all else is right', () => {
    expect(
      letters(review()).map(({ file, line, level, what }) => [file, line, level, what]),
    ).toEqual([[FILE, 1, 'error', '“Nobody Real” is nobody.']]);
  });

  it.each(['Nobody Real', 'Ada Example', 'Name Surname', 'Test', 'Jane Doe'])('%s', (name) => {
    const said = letters(review().replace('Nobody Real', name));
    expect(said.map(({ what }) => what)).toEqual([`“${name}” is nobody.`]);
  });

  it.each([
    ['a field that is left out', 'register: No register\n', '', 'name:', /^register is missing/],
    ['a field as the pack has it', 'number: 0a', 'number: …', 'number:', /not filled in/],
    ['a number of letters', 'number: 0a', 'number: abc', 'number:', /no digit/],
    ['a field too many', 'date:', 'grade: A\ndate:', 'grade:', /grade is not a field/],
    ['a date that is none', '2026-05-30', '2026-02-30', 'date:', /date must be a real date/],
    ['a day to come', '2026-05-30', '2026-06-03', 'date:', /read on 2026-06-03; today is/],
    ['a day too early', '2026-05-30', '2026-01-09', '- page', /written on 2026-01-10, and read/],
    ['a page that is none', PAGE, 'exercises/roll-the-thigh', '- page', /No page is called/],
    ['a page that nobody reads', PAGE, 'zones/knee-hollow', '- page', /No page is called/],
    [
      'a fingerprint cut short',
      /fingerprint: '.*'/,
      "fingerprint: 'ab'",
      'fingerprint:',
      /sixteen/,
    ],
    [
      'another fingerprint',
      /fingerprint: '.*'/,
      `fingerprint: '${'0'.repeat(16)}'`,
      'fingerprint:',
      /has changed since/,
    ],
    ['no page at all', /pages:[^]*/, 'pages: []\n', 'pages:', /pages is empty/],
  ])('%s', (_, from, to, passage, what) => {
    const text = review().replace(from, to);
    expect(text).not.toBe(review());
    const said = letters(text).filter((one) => !without.test(one.what));
    expect(said.map((one) => one.what)).toEqual([expect.stringMatching(what)]);
    expect(said[0]).toMatchObject({ file: FILE, line: lineOf(text, passage) });
    expect(said[0]?.rule.length).toBeGreaterThan(20);
    expect(said[0]?.cure.length).toBeGreaterThan(3);
  });

  it('a page named twice', () => {
    const twice = review() + `  - page: ${PAGE}\n    fingerprint: '${fingerprintOf(PAGE)}'\n`;
    const said = letters(twice).filter((one) => !without.test(one.what));
    expect(said.map(({ what, line }) => [what, line])).toEqual([[`${PAGE} stands here twice.`, 9]]);
  });

  it('a file with another ending, or in a folder of its own', () => {
    for (const path of ['content/reviews/nobody.yml', 'content/reviews/a/nobody.yaml']) {
      const said = lettersWith({ [path]: review() });
      expect(said.map(({ file, what }) => [file, what])).toEqual([
        [path, 'The file does not lie where a page can grow from it.'],
      ]);
    }
  });
});
