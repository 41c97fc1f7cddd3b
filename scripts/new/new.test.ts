import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '../../src/catalogue/check/check-content.ts';
import { readHandbook } from '../../src/catalogue/check/handbook.ts';
import { REAL_DAY, realFiles, realHandbook } from '../../src/catalogue/testing/real-content.ts';
import { readAnswers } from './answers.ts';
import { figureToStartFrom, nearestFigure } from './figure.ts';
import { KINDS, newPage, type Kind } from './page.ts';

const TODAY = REAL_DAY;
const files = realFiles();
const handbook = realHandbook();

/** What the check says about new pages, each beside the others; a new source is a line of a file. */
function lettersAbout(told: readonly (readonly [Kind, string, string[]])[]): string[] {
  const begun = told.map(([kind, id, options]) => {
    const { prose = '', ...answers } = readAnswers(options);
    return newPage({ kind, id, answers, prose: String(prose) }, handbook, TODAY);
  });
  const others = files.filter(({ path }) => begun.every(({ file }) => file !== path));
  const pages = begun.map(({ file, text }) => ({
    path: file,
    text: (files.find(({ path }) => path === file)?.text ?? '') + text,
  }));
  const { letters } = checkContent([...others, ...pages], TODAY);
  return letters.map(({ file, what }) => `${file}: ${what}`);
}

const EXERCISE = ['--technique', 'roll', '--areas', 'calves', '--position', 'floor-sitting'];
const TOLD = [
  ...['--title', 'Plant a bottle under the calf', '--summary', 'Roll one calf slowly on a bottle.'],
  ...['--equipment', '[{item: bottle, substitutes: no safe substitute}]'],
  ...['--duration', '1:00 per side', '--sideOf', 'calf on the bottle'],
  ...['--frequency', '{basis: no-rule-known, expect: Little., worse: Leave it out.}'],
  ...[
    '--steps',
    'Sit with one calf on the bottle.',
    '--steps',
    'Roll it slowly. Then change the side.',
  ],
  ...['--feel', 'Firm pressure.', '--notFeel', 'Tingling.', '--sources', 'R02'],
  ...['--warnings', '[{grade: ask, text: Your skin is numb or you take blood thinners.}]'],
  ...['--prose', 'Roll the calf slowly. Stop when it hurts.'],
];

const SOUND: Readonly<Record<Kind, readonly [id: string, options: string[]]>> = {
  exercise: ['planted-roll', [...EXERCISE, ...TOLD]],
  guide: [
    'planted-guide',
    [
      ...['--title', 'Planted calves', '--summary', 'Two calm stretches for tired calves.'],
      ...['--areas', 'calves', '--whoFor', 'You walked a lot.', '--notFor', 'One calf is swollen.'],
      '--exercises',
      '[{exercise: straight-knee-calf-stretch, why: It comes first.}, {exercise: bent-knee-calf-stretch, why: It goes lower down.}]',
      ...['--check', '{measure: How stiff the ankle is, how: Bend the ankle and look.}'],
      ...['--after', '{better: Go on., same: Try it for a week., worse: Stop and see someone.}'],
      ...['--expect', 'Give it some weeks.'],
      ...['--week', 'Three days a week.', '--care', 'get-help-shin-and-calf', '--sources', 'T11'],
    ],
  ],
  area: [
    'planted-toes',
    [
      ...[
        '--title',
        'Planted toes',
        '--summary',
        'The toes of both feet.',
        '--where',
        'At the foot.',
      ],
      ...['--helps', 'A warm bath.', '--neighbours', '[{area: feet, why: They are one thing.}]'],
      ...['--zones', '[]', '--getHelp', 'get-help-heel-and-sole', '--sources', 'N01'],
    ],
  ],
  equipment: [
    'planted-ball',
    [
      ...[
        '--title',
        'Planted ball',
        '--summary',
        'A small hard ball.',
        '--inSentence',
        'a golf ball',
      ],
      ...['--kind', 'ball', '--notFor', 'The back of the knee.', '--free', 'Your thumb.'],
      ...['--sources', 'R02'],
    ],
  ],
  zone: [
    'planted-zone',
    [
      ...['--name', 'Planted big toe joint', '--where', 'At the ball of the foot.'],
      ...['--whatIsThere', 'A joint with little flesh over it.', '--rule', 'No ball on it.'],
      ...['--reason', 'It can get sore.'],
    ],
  ],
  source: [
    'Z99',
    [
      ...['--topic', 'Calves', '--claim', 'Ten people walked.', '--checked', 'listed'],
      ...['--citation', 'Surname A. 2020. Title. Journal.'],
    ],
  ],
};

const kinds = Object.entries(SOUND) as [Kind, (typeof SOUND)[Kind]][];
/** All kinds are begun at once, as the whole handbook is read each time. */
const answered = lettersAbout(kinds.map(([kind, told]) => [kind, ...told]));
const empty = lettersAbout(kinds.map(([kind, [id]]) => [kind, id, []]));

describe.each(kinds)('%s', (kind, [id]) => {
  it('passes the check when all is answered', () => {
    expect(answered.filter((one) => one.includes(id))).toEqual([]);
  });

  it('says of every field what it is, and asks for what only an author knows', () => {
    const { file, text } = newPage({ kind, id, answers: {}, prose: '' }, handbook, TODAY);
    expect(text.match(/^ *# \S/gm)?.length).toBeGreaterThan(4);
    // Nothing stands there without a word on it.
    expect(text).not.toMatch(/^ *# *$/m);
    const asked = empty.filter((one) => one.startsWith(`${file}: `));
    expect(asked.length).toBeGreaterThan(2);
    // What follows from the rules is there; nothing of it is asked.
    expect(asked.join('\n')).not.toMatch(/: (review|order|conditions|doseBasis)\b/);
  });

  it('is not begun twice', () => {
    const [taken = ''] = handbook.known[KINDS[kind]];
    expect(() => newPage({ kind, id: taken, answers: {}, prose: '' }, handbook, TODAY)).toThrow(
      'already',
    );
  });
});

it('an exercise has the conditions, zones and care boxes that the rules ask for', () => {
  const answers = readAnswers([...EXERCISE, '--equipment', 'foam-roller']);
  const { text } = newPage({ kind: 'exercise', id: 'x', answers, prose: '' }, handbook, TODAY);
  for (const id of ['blood-clot', 'back-of-knee', 'tingling', 'ask-first']) {
    expect(text).toContain(`- ${id}`);
  }
});

/** The text of a new page. */
const begun = (kind: Kind, ...options: string[]) =>
  newPage({ kind, id: 'x', answers: readAnswers(options), prose: '' }, handbook, TODAY).text;

it('a gap says what one chooses from, what its parts are for, and which sources are near', () => {
  const exercise = begun('exercise', ...EXERCISE, '--equipment', 'foam-roller');
  expect(exercise).toContain('# - grade: know = good to know; stop = stop if;');
  expect(exercise).toContain('# - pose: optional. The number of the picture');
  expect(exercise).toMatch(/# - R02 \(Behm .*\): Best-supported/);
  expect(begun('area')).toMatch(/One of: (?:[^.]|\n)*get-help-knee/);
});

it('a dose is written in the one spelling where nothing is lost by it', () => {
  const dose = (words: string) => begun('exercise', ...EXERCISE, '--duration', words);
  expect(dose('3 x 30 sec each side')).toContain('duration: 0:30 per side, 3 sets\n');
  expect(dose('3 x 30 sec each side')).toContain('sideOf: ""');
  expect(dose('20-30 sec')).toContain('duration: 20-30 sec\n');
});

it('a guide carries the boxes of its areas, and of tools where one presses', () => {
  const guide = (exercise: string) => begun('guide', '--areas', 'calves', '--exercises', exercise);
  expect(guide('foam-roll-calves')).toContain('care:\n  - get-help-shin-and-calf\n  - tingling\n');
  expect(guide('bent-knee-calf-stretch')).not.toContain('tingling');
});

it.each([
  ['what is not there', 'toes', [], 'There is no "toes" in content/areas/. There are: adductors,'],
  ['what cannot be read', 'calves', ['content/areas/calves.mdx'], 'content/areas/calves.mdx comes'],
])('nothing is begun on %s', (_, area, broken, says) => {
  const sound = files.filter((file) => !broken.includes(file.path));
  const torn = broken.map((path) => ({ path, text: '---\n' }));
  const { handbook: today } = torn.length > 0 ? readHandbook([...sound, ...torn]) : { handbook };
  const answers = readAnswers(['--technique', 'stretch', '--areas', area]);
  const begin = () => newPage({ kind: 'exercise', id: 'x', answers, prose: '' }, today, TODAY);
  expect(begin).toThrow(says);
});

it('needs no tool to be begun', () => {
  const answers = readAnswers([
    '--technique',
    'stretch',
    '--areas',
    'calves',
    '--equipment',
    'wall',
  ]);
  const { text } = newPage({ kind: 'exercise', id: 'x', answers, prose: '' }, handbook, TODAY);
  expect(text).toContain('- item: wall');
});

it('an answer to a question that nobody asks is refused', () => {
  const answers = { colour: 'red' };
  expect(() => newPage({ kind: 'zone', id: 'x', answers, prose: '' }, handbook, TODAY)).toThrow(
    'There is no field colour. There are: name,',
  );
  expect(() => readAnswers(['calves'])).toThrow('"calves" is no answer');
});

it('a figure to start from has the poses of a neighbour, and none of its words', () => {
  const other = nearestFigure(handbook, { technique: 'roll', position: 'floor-sitting' }) ?? '';
  const text = readFileSync(`content/figures/${other}.yaml`, 'utf8');
  const begun = figureToStartFrom(text, other);
  // Read, not matched: the file that is begun may be laid out in other lines than its neighbour.
  const drawn = (yaml: string) => {
    const { poses, ...rest } = parse(yaml) as { poses: Record<string, unknown>[] };
    const wordless = poses.map((pose) => ({ ...pose, label: '', title: '', description: '' }));
    return { ...rest, poses: wordless };
  };
  expect(drawn(begun)).toEqual(drawn(text));
  const poses = drawn(text).poses.length;
  expect(poses).toBeGreaterThan(1);
  expect(begun.match(/^ +(label|title|description): (''|""|>-?)$/gm)).toHaveLength(3 * poses);
  const path = 'content/figures/x.yaml';
  // It stands alone, for speed: each letter about it is about nothing else.
  const { letters } = checkContent([{ path, text: begun }], TODAY);
  const about = letters.filter(({ file }) => file === path);
  // Each pose asks for its own words: none hides behind the one that it extends.
  expect(about.filter(({ what }) => what.includes('must have at least'))).toHaveLength(3 * poses);
});
