import { describe, expect, it } from 'vitest';
import { lettersOf } from '../testing/plant.ts';
import { PATHS, SOUND } from '../testing/sound-handbook.ts';

/*
 * Words that say something else than the data, each planted alone in a sound page. The reviewer finds
 * every one: as a question, or as a letter where a rule has no exceptions.
 */
const RAISES = `---
title: Heel raises
summary: Stand at a wall and lift both heels slowly, ten times, two rounds.
technique: activate
areas: [calves]
position: standing
equipment:
  - item: wall
    substitutes:
      - item: towel
        change: Hold a towel that hangs from a door.
duration: 10 reps, 2 sets, 0:04 each
doseBasis: editor
frequency:
  basis: editor
  perWeek: 2
  expect: It may feel easier for some minutes.
  more: It feels easy on 3 days? Lower more slowly.
  worse: Sore the next morning? Wait until it is gone, then do half.
pace:
  repetitions: '10'
  movement: slow lifts, 4 seconds up and down
steps:
  - text: Stand at the wall with both hands on it.
    pose: 1
  - text: Lift both heels.
    pose: 2
  - Lower them slowly. Ten times in all.
feel:
  - Work in both calves.
notFeel:
  - Sharp pain.
warnings:
  - grade: stop
    text: A sharp pain in the calf. Stop.
zones: []
care: [strength-pain-rule, get-help]
sources: [R01]
review:
  state: not-reviewed
  written: 2026-01-10
  due: 2027-01-10
---
`;
const FIGURE = `person: a
camera: { yaw: 10, pitch: 12 }
poses:
  - id: start
    label: Start
    title: She stands in front of a wall
    description: She stands at arm's length, both hands flat on the wall, with both heels down on the floor.
  - id: end
    label: Up
    title: She stands on tiptoe at the wall
    description: She stands at the same place, both hands flat on the wall, with the heels as high as is easy.
`;
const RAISE = 'content/exercises/heel-raises.mdx';
const base: Readonly<Record<string, string>> = {
  ...SOUND,
  'content/care/strength-pain-rule.yaml': `kind: steps
title: How much pain
summary: How much pain is all right in strength work.
sources: [C01]
steps:
  - Stay at four or below.
`,
  [RAISE]: RAISES,
  'content/figures/heel-raises.yaml': FIGURE,
  'content/equipment/wall.mdx': (SOUND['content/equipment/towel.mdx'] ?? '')
    .replace('title: Towel', 'title: Wall')
    .replace('a towel', 'a wall')
    .replace('household', 'furniture'),
};

/** What is planted where, in the place of what; and which question or letter it raises. */
const PLANTED: readonly (readonly [string, string, string, string, RegExp])[] = [
  [
    'sides: the other side',
    RAISE,
    'Lift both heels.',
    'Lift both heels. Then the other side.',
    /no “per side”/,
  ],
  ['sides: swap legs', RAISE, 'Lift both heels.', 'Lift a heel. Swap legs.', /sides-in-words/],
  ['sides: each leg', RAISE, 'Lift both heels.', 'Lift the heel of each leg.', /sides-in-words/],
  [
    'sides: repeat on the left',
    RAISE,
    'Lower them slowly.',
    'Repeat on the left side.',
    /sides-in-words|no “per side”/,
  ],
  [
    'sides: one leg at a time',
    RAISE,
    'lift both heels slowly',
    'lift one leg at a time',
    /sides-in-words/,
  ],
  ['sides: in the data alone', PATHS.ball, '  - Change to the other side.\n', '', /sides-in-data/],
  [
    'sides: both at once',
    PATHS.ball,
    'Bend and straighten',
    'Use both legs at the same time. Bend and straighten',
    /both-at-once/,
  ],
  [
    'sides: of another part',
    PATHS.ball,
    'sideOf: thigh on the ball',
    'sideOf: elbow on the wall',
    /side-of/,
  ],
  [
    'sides: data lose them',
    PATHS.ball,
    'duration: 1:00 per side\nsideOf: thigh on the ball',
    'duration: 1:00',
    /no “per side”/,
  ],
  [
    'times: in digits',
    PATHS.roll,
    'Glide forward and back.',
    'Glide for 45 seconds.',
    /no time of this exercise/,
  ],
  [
    'times: in words',
    PATHS.roll,
    'Glide forward and back.',
    'Glide for ninety seconds.',
    /no time of this exercise/,
  ],
  [
    'times: with a hyphen',
    PATHS.ball,
    'summary: Sit on a ball',
    'summary: A 30-second press. Sit on a ball',
    /no time of this exercise/,
  ],
  [
    'times: half a minute',
    PATHS.ball,
    'Bend and straighten',
    'For half a minute, bend and straighten',
    /no time of this exercise/,
  ],
  [
    'times: as a clock',
    PATHS.roll,
    'Glide forward and back.',
    'Glide until the clock says 3:00.',
    /no time of this exercise/,
  ],
  [
    'times: in the prose',
    PATHS.roll,
    'Both thighs share the roller.',
    'Roll for five minutes.',
    /no time of this exercise/,
  ],
  [
    'times: the data changes',
    PATHS.roll,
    'summary: Roll the backs of both thighs slowly.\ntechnique',
    'summary: Roll both thighs for three minutes.\ntechnique',
    /no time of this exercise/,
  ],
  ['counts: in words', RAISE, 'Ten times in all', 'Twelve times in all', /count-in-words/],
  ['counts: in digits', RAISE, 'Ten times in all', 'Do 15 reps', /count-in-words/],
  ['counts: of sets', RAISE, 'ten times, two rounds', 'ten times, three rounds', /count-in-words/],
  ['counts: more', RAISE, 'Ten times in all', 'Rest, then do eight more', /count-in-words/],
  [
    'counts: with words between',
    RAISE,
    'Lift both heels.',
    'Do six slow careful lifts.',
    /count-in-words/,
  ],
  ['counts: a range', RAISE, 'Ten times in all', 'Five to ten times in all', /count-in-words/],
  ['counts: bare', RAISE, 'Ten times in all', 'After seven, rest', /count-in-words/],
  [
    'counts: twice',
    RAISE,
    'duration: 10 reps, 2 sets, 0:04 each',
    'duration: 10 reps, 3 sets, 0:04 each',
    /count-in-words/,
  ],
  [
    'counts: where the data has a time',
    PATHS.roll,
    'Glide forward and back.',
    'Glide forward and back 20 times.',
    /count-in-words/,
  ],
  [
    'counts: of the pace',
    RAISE,
    "repetitions: '10'",
    "repetitions: '8'",
    /count-of-pace|count-in-words/,
  ],
  [
    'tools: a ball that nobody names',
    RAISE,
    'Lift both heels.',
    'Put a ball between the heels and lift both.',
    /thing-in-words/,
  ],
  [
    'tools: in the summary',
    PATHS.ball,
    'summary: Sit on a ball',
    'summary: Lie on a roller or sit on a ball',
    /thing-in-words/,
  ],
  [
    'tools: in the title',
    RAISE,
    'title: Heel raises',
    'title: Heel raises with a towel and roller',
    /thing-in-words/,
  ],
  [
    'tools: several of them',
    RAISE,
    'Lift both heels.',
    'Stand on two rollers and lift both heels.',
    /thing-in-words/,
  ],
  [
    'tools: in the data alone',
    PATHS.roll,
    '  - item: roller\n',
    '  - item: ball\n    substitutes: no safe substitute\n  - item: roller\n',
    /thing-in-data/,
  ],
  [
    'tools: in the picture',
    'content/figures/heel-raises.yaml',
    'heels down on the floor.',
    'heels down on a roller.',
    /thing-in-picture/,
  ],
  [
    'tools: drawn',
    'content/figures/heel-raises.yaml',
    'heels down on the floor.',
    'heels down on the floor.\n    props: { thing: { kind: ball, at: [0, 2, 0] } }',
    /thing-in-picture/,
  ],
  [
    'tools: instead of themselves',
    PATHS.roll,
    '      - item: towel\n',
    '      - item: roller\n',
    /stands in for itself/,
  ],
  [
    'positions: on the back',
    RAISE,
    'Lift both heels.',
    'Lie on your back and lift both heels.',
    /position-in-words/,
  ],
  [
    'positions: on the knees',
    RAISE,
    'Stand at a wall and lift',
    'Kneel at a wall and lift',
    /position-in-words/,
  ],
  [
    'positions: on the floor',
    PATHS.ball,
    'Sit on the ball.',
    'Sit on the floor, on the ball.',
    /position-in-words/,
  ],
  [
    'positions: face down',
    PATHS.roll,
    'Sit on the floor with',
    'Lie face down with',
    /position-in-words/,
  ],
  [
    'positions: the data changes',
    PATHS.roll,
    'position: floor-sitting',
    'position: standing',
    /position-in-words/,
  ],
  [
    'positions: in the picture',
    'content/figures/heel-raises.yaml',
    'She stands at',
    'She lies on her side at',
    /position-in-words/,
  ],
  [
    'technique: of the title',
    PATHS.roll,
    'title: Roll the thighs',
    'title: Stretch the thighs',
    /technique-in-title/,
  ],
  ['pictures: one too many', RAISE, 'pose: 2', 'pose: 3', /shows picture 3, but there are 2/],
  [
    'pictures: in words',
    RAISE,
    'Lift both heels.',
    'Lift both heels as in picture 4.',
    /says “picture 4”/,
  ],
  [
    'pictures: backwards',
    RAISE,
    'pose: 1',
    'pose: 2\n  - text: Wait.\n    pose: 1',
    /picture-order/,
  ],
  [
    'pictures: none there',
    PATHS.ball,
    'Sit on the ball.',
    'Sit as in drawing two on the ball.',
    /no drawing/,
  ],
  ['pictures: one forgotten', RAISE, '    pose: 1\n', '', /picture-unseen/],
  [
    'zones: in a step',
    PATHS.roll,
    'Glide forward and back.',
    'Roll over the hollow of the knee.',
    /zone-in-words/,
  ],
  [
    'zones: in the title',
    PATHS.roll,
    'title: Roll the thighs',
    'title: Roll the hollow of the knee',
    /zone-in-words/,
  ],
  [
    'zones: as a muscle',
    PATHS.roll,
    'zones: [knee-hollow]',
    'zones: [knee-hollow]\nmuscles: [hollow of the knee]',
    /zone-in-words/,
  ],
  [
    'titles: a picture',
    PATHS.roll,
    'title: Roll the thighs',
    'title: Roll the thighs 🦵',
    /title-typed/,
  ],
  [
    'titles: shouted',
    PATHS.roll,
    'title: Roll the thighs',
    'title: ROLL THE THIGHS',
    /title-typed/,
  ],
  [
    'titles: drawn out',
    PATHS.roll,
    'title: Roll the thighs',
    'title: Roooooll the thighs',
    /title-typed/,
  ],
  ['sides: alternate', RAISE, 'Lift both heels.', 'Alternate legs.', /sides-in-words/],
  [
    'sides: right, then left',
    RAISE,
    'Lift both heels.',
    'Lift the right heel, then the left.',
    /sides-in-words/,
  ],
  [
    'times: of both sides for each',
    PATHS.ball,
    'summary: Sit on a ball',
    'summary: Two minutes per side. Sit on a ball',
    /no time of this exercise/,
  ],
  [
    'times: with a fraction',
    PATHS.roll,
    'Glide forward and back.',
    'Glide for 1½ minutes.',
    /no time of this exercise/,
  ],
  [
    'times: a letter',
    PATHS.roll,
    'Glide forward and back.',
    'Glide for 45s.',
    /no time of this exercise/,
  ],
  ['counts: with a cross', RAISE, 'Ten times in all', 'Repeat x15', /count-in-words/],
  ['counts: a dozen', RAISE, 'Ten times in all', 'A dozen times in all', /count-in-words/],
  [
    'counts: counting',
    PATHS.roll,
    'Glide forward and back.',
    'Count to thirty and breathe.',
    /count-in-words/,
  ],
  [
    'counts: breaths',
    PATHS.roll,
    'Glide forward and back.',
    'Stay for five breaths.',
    /count-in-words/,
  ],
  [
    'counts: in the prose',
    PATHS.roll,
    'Both thighs share',
    'Do 30 lifts. Both thighs share',
    /count-in-words/,
  ],
  [
    'tools: that the handbook does not know',
    RAISE,
    'Lift both heels.',
    'Lift both heels and go over them with a massage gun.',
    /thing-in-words/,
  ],
  [
    'positions: in the title',
    RAISE,
    'title: Heel raises',
    'title: Seated heel raises',
    /position-in-words/,
  ],
  [
    'pictures: by their place',
    RAISE,
    'Lift both heels.',
    'Lift both heels as in the third picture.',
    /says “third picture”/,
  ],
];

const lettersOn = (path: string, from: string, to: string) => {
  const text = base[path] ?? '';
  expect(text).toContain(from);
  return lettersOf(
    Object.entries({ ...base, [path]: text.replace(from, () => to) }).map(([one, words]) => ({
      path: one,
      text: words,
    })),
  );
};

describe('the reviewer of prose', () => {
  it('asks nothing of sound pages', () => {
    expect(lettersOn(RAISE, 'Heel raises', 'Heel raises')).toEqual([]);
  });

  it.each(PLANTED)('finds %s', (_, path, from, to, found) => {
    const letters = lettersOn(path, from, to);
    expect(letters.map(({ what, asks }) => `${asks?.question ?? ''} ${what}`).join('\n')).toMatch(
      found,
    );
  });

  it('has at least 40 planted contradictions', () => {
    expect(new Set(PLANTED.map(([name]) => name)).size).toBe(PLANTED.length);
    expect(PLANTED.length).toBeGreaterThanOrEqual(40);
  });
});

describe('an answer', () => {
  const asked = (SOUND[PATHS.roll] ?? '').replace('back.', 'back 20 times.');
  const answer = `- page: exercises/roll-the-thighs
  question: count-in-words
  about: 20 times
  because: It is so.
`;
  const answers = 'content/answers.yaml';

  it('stops its question', () => {
    const [letter] = lettersOf([{ path: PATHS.roll, text: asked }]);
    expect(letter?.level).toBe('question');
    expect(letter?.cure).toContain(
      answer.replace('It is so.', '…').replace('20 times', '"20 times"').trim(),
    );
    expect(
      lettersOf([
        { path: PATHS.roll, text: asked },
        { path: answers, text: answer },
      ]),
    ).toEqual([]);
  });

  it('that nobody asks for is told', () => {
    const letters = lettersOf([{ path: answers, text: answer }]);
    expect(letters.map(({ level, what }) => [level, what])).toEqual([
      ['warning', 'Nobody asks "count-in-words" of exercises/roll-the-thighs about “20 times”.'],
    ]);
  });

  it('gives a reason', () => {
    const letters = lettersOf([{ path: answers, text: answer.replace(/ {2}because.*\n/, '') }]);
    expect(letters.map(({ what }) => what)).toEqual(['because is missing.']);
  });
});
