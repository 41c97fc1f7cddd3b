import { describe, expect, it } from 'vitest';
import { RULES } from '../check-content.ts';
import { edited, lettersWith, lineOf, plant } from '../testing/plant.ts';
import { PATHS, SOUND } from '../testing/sound-handbook.ts';

const SWAPPED = `  - exercise: press-the-thigh
    why: The ball comes second.
  - exercise: roll-the-thighs
    why: Rolling comes first.
`;
const IN_ORDER = `  - exercise: roll-the-thighs
    why: Rolling comes first.
  - exercise: press-the-thigh
    why: The ball comes second.
`;
const NEEDS = 'care: [tingling]\nsources: [R01]';
const needs = (id: string) =>
  `prerequisites:\n  - exercise: ${id}\n    need: better\n    why: It is nicer.\n${NEEDS}`;

/** Rule, file, what is replaced by what, the passage on the line of the letter, its words. */
const OFFENDERS: readonly [keyof typeof RULES, string, string, string, string, RegExp][] = [
  // References
  [
    'referencesExist',
    PATHS.roll,
    'areas: [thighs]',
    'areas: [thihgs]',
    'areas:',
    /No area has the id "thihgs"; did you mean "thighs"/,
  ],
  [
    'referencesExist',
    PATHS.roll,
    'item: roller',
    'item: anvil',
    'item: anvil',
    /No equipment page has the id "anvil"\./,
  ],
  [
    'referencesExist',
    PATHS.roll,
    'item: towel',
    'item: scarf',
    'item: scarf',
    /No equipment page has the id "scarf"/,
  ],
  [
    'referencesExist',
    PATHS.roll,
    'zones: [knee-hollow]',
    'zones: [knee-hollow, elbow]',
    'zones:',
    /No zone has the id "elbow"/,
  ],
  [
    'referencesExist',
    PATHS.roll,
    'care: [tingling]',
    'care: [tingling, burns]',
    'care:',
    /No care box has the id "burns"/,
  ],
  [
    'referencesExist',
    PATHS.roll,
    'sources: [R01]\nreview',
    'sources: [R99]\nreview',
    'sources: [R99]',
    /No source has the id "R99"/,
  ],
  [
    'referencesExist',
    PATHS.roll,
    '    sources: [R01]',
    '    sources: [R98]',
    '    sources: [R98]',
    /No source has the id "R98"/,
  ],
  [
    'referencesExist',
    PATHS.ball,
    'exercise: roll-the-thighs',
    'exercise: rol-the-thighs',
    'exercise: rol',
    /No exercise has the id "rol-the-thighs"; did you mean/,
  ],
  [
    'referencesExist',
    PATHS.roll,
    NEEDS,
    `easier:\n  - text: Sit.\n    exercise: sitting\n${NEEDS}`,
    'exercise: sitting',
    /No exercise has the id "sitting"/,
  ],
  [
    'referencesExist',
    PATHS.guide,
    'exercise: roll-the-thighs',
    'exercise: rolling',
    'exercise: rolling',
    /No exercise has the id "rolling"/,
  ],
  [
    'referencesExist',
    PATHS.area,
    'area: calves',
    'area: calfs',
    'area: calfs',
    /No area has the id "calfs"; did you mean "calves"/,
  ],
  [
    'referencesExist',
    PATHS.area,
    'zone: knee-hollow',
    'zone: knee',
    'zone: knee',
    /No zone has the id "knee"/,
  ],
  [
    'referencesExist',
    PATHS.area,
    'getHelp: get-help',
    'getHelp: help',
    'getHelp:',
    /No care box has the id "help"/,
  ],
  [
    'referencesExist',
    PATHS.help,
    '    sources: [C01]',
    '    sources: [C77]',
    '    sources: [C77]',
    /No source has the id "C77"/,
  ],
  // Order
  [
    'guidesKeepTheOrder',
    PATHS.guide,
    IN_ORDER,
    SWAPPED,
    'exercise: press',
    /"press-the-thigh" stands before "roll-the-thighs", which it requires/,
  ],
  [
    'guidesKeepTheOrder',
    PATHS.guide,
    'exercise: roll-the-thighs',
    'exercise: press-the-thigh',
    'exercise: press',
    /requires "roll-the-thighs", which is not in this guide/,
  ],
  [
    'guidesKeepTheOrder',
    PATHS.guide,
    'check:',
    '  - exercise: roll-the-thighs\n    why: Again.\ncheck:',
    '  - exercise: roll-the-thighs\n    why: Again',
    /stands in this guide twice/,
  ],
  [
    'prerequisitesHaveAnEnd',
    PATHS.roll,
    NEEDS,
    needs('roll-the-thighs'),
    'prerequisites:',
    /in a circle: roll-the-thighs → roll-the-thighs/,
  ],
  [
    'formerIdsAreFree',
    PATHS.ball,
    '[thigh-press]',
    '[roll-the-thighs]',
    'formerIds:',
    /"roll-the-thighs" belongs to content\/exercises\/roll-the-thighs/,
  ],
  [
    'formerIdsAreFree',
    PATHS.ball,
    '[thigh-press]',
    '[thigh-press, thigh-press]',
    'formerIds:',
    /"thigh-press" belongs to content\/exercises\/press-the-thigh/,
  ],
  // Safety
  [
    'toolsCarryTheTinglingBox',
    PATHS.roll,
    'care: [tingling]',
    'care: [get-help]',
    'care:',
    /is a "roll" exercise, but "care" does not name the "tingling" box/,
  ],
  [
    'exercisesCarryTheZonesOfTheirAreas',
    PATHS.roll,
    'zones: [knee-hollow]',
    'zones: []',
    'zones:',
    /works on "thighs" but does not carry the zone "knee-hollow"/,
  ],
  [
    'claimsRestOnWhatWasRead',
    PATHS.roll,
    '    sources: [R01]',
    '    sources: [C01]',
    '    sources: [C01]',
    /rests on C01, which is only "copy"/,
  ],
  [
    'claimsRestOnWhatWasRead',
    PATHS.roll,
    '    sources: [R01]',
    '    sources: [R01, L01]',
    '    sources: [R01, L01]',
    /rests on L01, which is only "listed"/,
  ],
  [
    'claimsRestOnWhatWasRead',
    PATHS.zone,
    'sources: [C01]',
    'sources: [U01]',
    'sources:',
    /The source U01 is "unverified"/,
  ],
  // Words
  [
    'nothingIsPromised',
    PATHS.roll,
    'Both thighs share',
    'It breaks up adhesions. Both thighs share',
    'It breaks',
    /It says “breaks up adhesions”/,
  ],
  [
    'nothingIsPromised',
    PATHS.roll,
    'Firm pressure in',
    'It cures pain. Firm pressure in',
    'It cures',
    /It says “cures”/,
  ],
  [
    'nothingIsPromised',
    PATHS.help,
    'You cannot move',
    'No pain, no gain. You cannot move',
    'No pain',
    /It says “No pain, no gain”/,
  ],
  [
    'sidesInWordsAreSidesInData',
    PATHS.roll,
    'Glide forward and back.',
    'Change to the other side.',
    'Change to',
    /It says “Change to the other side”, but the duration has no “per side”/,
  ],
  [
    'sidesInWordsAreSidesInData',
    PATHS.ball,
    'duration: 1:00 per side',
    'duration: 1:00',
    'Change to',
    /has no “per side”/,
  ],
  [
    'timesInWordsAreTimesInData',
    PATHS.roll,
    'Glide forward and back.',
    'Glide for 3 minutes.',
    'Glide',
    /It says “3 minutes”, which is no time of this exercise/,
  ],
  [
    'timesInWordsAreTimesInData',
    PATHS.roll,
    'Both thighs',
    'Roll for 90 seconds. Both thighs',
    'Roll for 90',
    /It says “90 seconds”/,
  ],
  // Conditions
  [
    'conditionsAreNamed',
    PATHS.roll,
    'position: floor-sitting',
    'position: lying-back',
    'warnings:',
    /No "ask" warning names pregnancy/,
  ],
  [
    'helpBoxesAreComplete',
    PATHS.help,
    'You cannot move the leg.',
    'You cannot move the arm.',
    'now:',
    /The sign “You cannot move the leg.” of get-help-any is not under "now"/,
  ],
  [
    'noFloorGuidesNeedNoFloor',
    PATHS.guide,
    'order: 1',
    'order: 1\nnoFloor: true',
    'exercise: roll-the-thighs',
    /"roll-the-thighs" is done floor-sitting, but the guide says noFloor/,
  ],
  [
    'pagesAreEasyToRead',
    PATHS.chapter,
    'A handbook of',
    `${'Physiological considerations regarding myofascial methodology necessitate multidisciplinary collaboration notwithstanding administrative complications. '.repeat(3)}A handbook of`,
    'title:',
    /reads at school grade/,
  ],
];

describe('the rule', () => {
  it.each(OFFENDERS)('%s: %s, %j → %j', (_, path, from, to, passage, what) => {
    const text = edited(path, from, to);
    const letters = lettersWith({ [path]: text });
    expect(letters.map((letter) => letter.what)).toContainEqual(expect.stringMatching(what));
    const letter = letters.find((one) => what.test(one.what));
    expect(letter?.file).toBe(path);
    // A letter about the page as a whole stands at its first line.
    const line = passage === 'title:' ? 1 : lineOf(text, passage);
    expect(letter?.line).toBe(line);
    expect(letter?.rule.length).toBeGreaterThan(20);
    expect(letter?.cure.length).toBeGreaterThan(10);
  });

  it('has an offender each', () => {
    const planted = new Set(OFFENDERS.map(([rule]) => rule));
    expect(Object.keys(RULES).filter((rule) => !planted.has(rule))).toEqual([]);
  });
});

it('a stretch with a roller carries the tingling box, too', () => {
  const text = edited(PATHS.roll, 'technique: roll', 'technique: stretch');
  const letters = lettersWith({ [PATHS.roll]: text.replace('care: [tingling]', 'care: []') });
  expect(letters.map(({ what }) => what)).toEqual([
    'It uses a roller, but "care" does not name the "tingling" box.',
  ]);
});

it('a roller on the upper back names osteoporosis', () => {
  const text = edited(PATHS.roll, 'areas: [thighs]', 'areas: [upper-back]');
  const letters = lettersWith({ [PATHS.roll]: text.replace('item: roller', 'item: foam-roller') });
  expect(letters.map(({ what }) => what)).toContain('No "ask" warning names osteoporosis.');
});

describe('a circle of prerequisites', () => {
  it('is found over several exercises, and reported once', () => {
    const letters = plant(PATHS.roll, NEEDS, needs('press-the-thigh'));
    expect(letters.map(({ what }) => what)).toEqual([
      'The prerequisites go in a circle: press-the-thigh → roll-the-thighs → press-the-thigh.',
    ]);
  });
});

describe('a rule stays silent where it should', () => {
  it.each([
    [
      'a denied promise',
      PATHS.roll,
      'Both thighs share',
      'It does not break up adhesions. Both share',
    ],
    ['security is no cure', PATHS.roll, 'Both thighs share', 'Sit securely. Both share'],
    [
      'the time of what comes before',
      PATHS.ball,
      'Sit on the ball.',
      'Roll for 2:00 first. Sit on the ball.',
    ],
    [
      'the sum of both sides',
      PATHS.ball,
      'Sit on the ball.',
      'It takes 2 minutes. Sit on the ball.',
    ],
    ['the word for its own time', PATHS.roll, 'Glide forward', 'For two minutes, glide forward'],
  ])('%s', (_, path, from, to) => {
    expect(plant(path, from, to)).toEqual([]);
  });

  it('a hard page is a warning first', () => {
    const text = edited(
      PATHS.chapter,
      'A handbook of',
      'Everyone may participate in activities. A handbook of',
    );
    const letters = lettersWith({ [PATHS.chapter]: text });
    expect(letters.map(({ level }) => level)).toEqual(['warning']);
    expect(letters[0]?.cure).toContain('“A handbook of rolling');
  });
});

describe('the list of sources', () => {
  it.each([
    ['the same id twice', 'id: C01', 'id: R01', 'id: R01', /The source R01 stands here twice/],
    [
      'a wrong level',
      'checked: listed',
      'checked: seen',
      'checked: seen',
      /must be one of: read, copy/,
    ],
    [
      'an address without https',
      'https://doi.org/10.1000/C01',
      'http://doi.org/10.1000/C01',
      'http://',
      /url/,
    ],
    [
      'code for an address',
      'https://doi.org/10.1000/C01',
      'javascript:alert(1)',
      'javascript',
      /url/,
    ],
    ['a misspelt key', 'checked: listed', 'cheked: listed', 'cheked', /did you mean "checked"/],
    [
      'a source without a claim',
      '  claim: "A claim."\n',
      '',
      'id: R01',
      /claim is not right|claim is missing/,
    ],
  ])('%s', (_, from, to, passage, what) => {
    const text = edited(PATHS.sources, from, to);
    const letters = lettersWith({ [PATHS.sources]: text });
    const letter = letters.find((one) => what.test(one.what));
    expect(letters.map((one) => one.what)).toContainEqual(expect.stringMatching(what));
    const line = from === 'id: C01' ? 9 : lineOf(text, passage);
    expect([letter?.file, letter?.line]).toEqual([PATHS.sources, line]);
  });

  it.each([
    ['one entry instead of a list', 'id: R01\n'],
    ['nothing', ''],
    ['broken YAML', '- id: "R01\n'],
  ])('%s', (_, text) => {
    const letters = lettersWith({ [PATHS.sources]: text });
    expect(letters[0]).toMatchObject({ file: PATHS.sources, level: 'error' });
  });
});

it('the other kinds of entry are strict, too', () => {
  const letters = lettersWith(
    Object.fromEntries(
      Object.entries(SOUND)
        .filter(([path]) => path !== PATHS.sources)
        .map(([path, text]) => [
          path,
          path.endsWith('.yaml')
            ? `colour: red\n${text}`
            : text.replace('---\n', '---\ncolour: red\n'),
        ]),
    ),
  );
  expect(letters.filter(({ what }) => what === 'colour is not a field.')).toHaveLength(
    Object.keys(SOUND).length - 1,
  );
});
