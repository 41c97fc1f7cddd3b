import { describe, expect, it } from 'vitest';
import { RULES } from '../check-content.ts';
import type { Letter } from '../letter.ts';
import { edited, lettersWith, lineOf, plant } from '../testing/plant.ts';
import { PATHS } from '../testing/sound-handbook.ts';
import { HELP_SIGNS } from './offenders/help-signs.ts';
import { HOW_OFTEN } from './offenders/how-often.ts';
import { HOUSE } from './offenders/house-words.ts';
import { ORDER } from './offenders/order.ts';
import { NEEDS, needs, REFERENCES } from './offenders/references.ts';
import { SAFETY } from './offenders/safety.ts';
import { SIGNS } from './offenders/signs.ts';
import { STAGES } from './offenders/stages.ts';
import { DONE } from './offenders/what-is-done.ts';
import { WORDS } from './offenders/words.ts';

const OFFENDERS = [
  ...REFERENCES,
  ...ORDER,
  ...SAFETY,
  ...HELP_SIGNS,
  ...SIGNS,
  ...WORDS,
  ...HOUSE,
  ...HOW_OFTEN,
  ...STAGES,
  ...DONE,
];
/** Rules about files with nothing to replace: their offenders are files in __fixtures__/wrong. */
const WHOLE_FILES = [
  'figuresBelongToExercises',
  // In leaflets.test.ts.
  ...['leafletsWereRead', 'leafletsHaveAPage', 'sharedPointsAreAnswered', 'answersAreQuoted'],
  // In reviews.test.ts and in fixture 083.
  ...['reviewersAreReal', 'reviewsNamePages', 'reviewsAreOfThePagesOfToday', 'reviewsHaveAFile'],
];
/** What is changed in these is asked about, too; the questions have a test of their own. */
const isError = ({ level }: Letter) => level === 'error';

describe('the rule', () => {
  it.each(OFFENDERS)('%s: %s, %j → %j', (_, path, from, to, passage, what) => {
    const text = edited(path, from, to);
    const letters = lettersWith({ [path]: text });
    expect(letters.map((letter) => letter.what)).toContainEqual(expect.stringMatching(what));
    const letter = letters.find((one) => what.test(one.what));
    // A letter about the page as a whole stands at its first line.
    const line = passage === 'title:' ? 1 : lineOf(text, passage);
    expect(letter?.line).toBe(line);
    expect(letter?.rule.length).toBeGreaterThan(20);
    expect(letter?.cure.length).toBeGreaterThan(10);
  });

  it('has an offender each', () => {
    const planted = new Set([...OFFENDERS.map(([rule]) => rule), ...WHOLE_FILES]);
    expect(Object.keys(RULES).filter((rule) => !planted.has(rule))).toEqual([]);
  });
});

it('a stretch with a roller carries the tingling box, too', () => {
  const text = edited(PATHS.roll, 'technique: roll', 'technique: stretch');
  const letters = lettersWith({ [PATHS.roll]: text.replace('care: [tingling, ', 'care: [') });
  expect(letters.filter(isError).map(({ what }) => what)).toEqual([
    'It is a "stretch" exercise with a roller and can press on a nerve, but "care" does not name the "tingling" box.',
  ]);
});

it('what an exercise must carry follows from tool, area and position', () => {
  // Nothing of it: no tool, and sitting.
  const stretch = edited(PATHS.roll, 'technique: roll', 'technique: stretch')
    .replace('item: roller', 'item: towel')
    .replace('item: towel\n        change', 'item: ball\n        change')
    .replace('conditions:\n  stop: [clot]\n  ask: [thinners]\n', '');
  expect(lettersWith({ [PATHS.roll]: stretch }).filter(isError)).toEqual([]);
  const onTheBack = stretch.replace('floor-sitting', 'lying-back');
  const letters = lettersWith({ [PATHS.roll]: onTheBack });
  expect(letters.filter(isError).map(({ cure }) => cure)).toEqual([
    'Write:\nconditions:\n  stop: []\n  ask: [thinners]',
  ]);
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
    ['what people type', PATHS.chapter, 'sources:', 'everydayWords: [low back, bum]\nsources:'],
    ['a second go', PATHS.chapter, 'A handbook of', 'Towards a second go. A handbook of'],
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
