import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/catalogue/check/check-content.ts';
import { readContentFiles } from '../../src/catalogue/check/read-files.ts';
import { readAnswers } from './answers.ts';
import { figureToStartFrom, nearestFigure } from './figure.ts';
import { KINDS, newPage, type Kind } from './page.ts';

const TODAY = '2026-11-29';
const files = readContentFiles(process.cwd());
const { handbook } = checkContent(files, TODAY);

/** The fields that the letters about a new page name. */
function letters(kind: Kind, id: string, options: string[]): string[] {
  const { prose = '', ...answers } = readAnswers(options);
  const page = newPage({ kind, id, answers, prose: String(prose) }, handbook, TODAY);
  const before = files.find(({ path }) => path === page.file)?.text ?? '';
  const others = files.filter(({ path }) => path !== page.file);
  const report = checkContent([...others, { path: page.file, text: before + page.text }], TODAY);
  return report.letters.map(({ file, what }) => `${file}: ${what}`);
}

const EXERCISE = ['--technique', 'roll', '--areas', 'calves', '--position', 'floor-sitting'];
const TOLD = [
  ...['--title', 'Roll the calf on a bottle', '--summary', 'Roll one calf slowly on a bottle.'],
  ...['--equipment', '[{item: bottle, substitutes: no safe substitute}]'],
  ...['--duration', '1:00 per side', '--sideOf', 'calf on the bottle'],
  ...['--steps', 'Sit with one calf on the bottle.', '--steps', 'Roll it slowly.'],
  ...['--feel', 'Firm pressure.', '--notFeel', 'Tingling.', '--sources', 'R02'],
  ...['--warnings', '[{grade: ask, text: Your skin is numb or you take blood thinners.}]'],
  ...['--prose', 'Roll the calf slowly. Stop when it hurts.'],
];

const SOUND: Readonly<Record<Kind, readonly [id: string, options: string[]]>> = {
  exercise: ['bottle-roll-for-the-calf', [...EXERCISE, ...TOLD]],
  guide: [
    'calves-after-a-walk',
    [
      ...['--title', 'Calves after a walk', '--summary', 'Two calm stretches for tired calves.'],
      ...['--areas', 'calves', '--whoFor', 'You walked a lot.', '--notFor', 'One calf is swollen.'],
      '--exercises',
      '[{exercise: straight-knee-calf-stretch, why: It comes first.}, {exercise: bent-knee-calf-stretch, why: It goes lower down.}]',
      ...['--check', '{measure: How stiff the ankle is, how: Bend the ankle and look.}'],
      ...['--after', '{better: Go on., same: Try it for a week., worse: Stop and see someone.}'],
      ...['--week', 'Three days a week.', '--care', 'get-help-shin-and-calf', '--sources', 'T11'],
    ],
  ],
  area: [
    'toes',
    [
      ...['--title', 'Toes', '--summary', 'The toes of both feet.', '--where', 'At the foot.'],
      ...['--helps', 'A warm bath.', '--neighbours', '[{area: feet, why: They are one thing.}]'],
      ...['--zones', '[]', '--getHelp', 'get-help-heel-and-sole', '--sources', 'N01'],
    ],
  ],
  equipment: [
    'golf-ball',
    [
      ...['--title', 'Golf ball', '--summary', 'A small hard ball.', '--inSentence', 'a golf ball'],
      ...['--kind', 'ball', '--notFor', 'The back of the knee.', '--free', 'Your thumb.'],
      ...['--sources', 'R02'],
    ],
  ],
  zone: [
    'big-toe-joint',
    [
      ...['--name', 'Big toe joint', '--where', 'At the ball of the foot.'],
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

describe.each(Object.entries(SOUND) as [Kind, (typeof SOUND)[Kind]][])('%s', (kind, told) => {
  const [id, options] = told;

  it('passes the check when all is answered', () => {
    const about = letters(kind, id, options).filter((one) => one.includes(id));
    expect(about).toEqual([]);
  });

  it('says of every field what it is, and asks for what only an author knows', () => {
    const { text } = newPage({ kind, id, answers: {}, prose: '' }, handbook, TODAY);
    expect(text.match(/^ *# \S/gm)?.length).toBeGreaterThan(4);
    const asked = letters(kind, id, []);
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
  expect(begun.match(/^ +camera|^camera/gm)).toEqual(text.match(/^ +camera|^camera/gm));
  const poses = text.match(/^ {2}- id:/gm)?.length ?? 0;
  expect(begun.match(/^ +(label|title|description): (''|""|>-?)$/gm)).toHaveLength(3 * poses);
  const path = 'content/figures/x.yaml';
  const { letters: about } = checkContent([...files, { path, text: begun }], TODAY);
  expect(about.filter(({ file }) => file === path).length).toBeGreaterThan(2);
});
