import type { z } from 'astro/zod';
import { careSchema } from '../../care.schema.ts';
import { conditionSchema } from '../../condition.schema.ts';
import { chapterSchema } from '../../chapter.schema.ts';
import { exerciseSchema } from '../../exercise.schema.ts';
import { figureSchema, poseSchema } from '../../figure.schema.ts';
import { guideSchema } from '../../guide.schema.ts';
import { checklistSchema } from '../../help-checklist.schema.ts';
import { areaSchema, equipmentSchema, zoneSchema } from '../../place.schema.ts';
import { signSchema } from '../../sign.schema.ts';
import { sourceSchema } from '../../source.schema.ts';

/*
 * One sound record for each shape that a schema knows, with every field that it knows: a field that
 * is missing here fails `schema-fields.test.ts`, which breaks each of them.
 */
type Fields = Readonly<Record<string, unknown>>;
export type FullRecord = readonly [name: string, schema: z.ZodType, record: Fields];

const review = { state: 'not-reviewed', written: '2026-01-10', due: '2027-01-10' };
const reviewed = {
  state: 'reviewed',
  written: '2026-01-10',
  by: 'Ada Example',
  role: 'Physiotherapist',
  date: '2026-02-10',
  due: '2027-01-10',
};
const effects = [{ text: 'You may bend a little further.', sources: ['R01'] }];

const EXERCISE: Fields = {
  title: 'Roll the thighs',
  summary: 'Roll the backs of both thighs slowly.',
  technique: 'roll',
  areas: ['thighs'],
  position: 'floor-sitting',
  equipment: [
    {
      item: 'roller',
      or: ['bottle'],
      use: 'across the floor',
      optional: true,
      substitutes: [{ item: 'towel', change: 'Roll a towel up tightly.' }],
    },
  ],
  duration: '2:00',
  doseBasis: 'seed',
  pace: { repetitions: '4–5', movement: 'slow rolls', then: 'rest for a breath' },
  steps: [{ text: 'Glide forward and back.', pose: 1 }],
  feel: ['Firm pressure.'],
  notFeel: ['Sharp pain.'],
  warnings: [{ grade: 'stop', text: 'A leg tingles.' }],
  conditions: { stop: ['clot'], ask: ['thinners'] },
  sideOf: 'thigh on the ball',
  notFirst: true,
  zones: ['knee-hollow'],
  care: ['tingling'],
  sources: ['R01'],
  review,
  aliases: ['thigh roll'],
  everydayWords: ['hammy'],
  muscles: ['hamstrings'],
  relief: 'In the back of the thigh.',
  effects,
  prerequisites: [{ exercise: 'short-walk', need: 'better', why: 'Warm muscles give way.' }],
  mistakes: ['Rolling fast. Breathe out slowly.'],
  easier: [{ text: 'Keep one foot on the floor.', exercise: 'sit-and-roll' }],
  harder: [{ text: 'Cross one leg over the other.', exercise: 'cross-and-roll' }],
  variations: [{ name: 'With a turn', text: 'Turn the feet out.', duration: '1:00' }],
  tips: ['Wear trousers.'],
  formerIds: ['thigh-roll'],
};

const GUIDE: Fields = {
  title: 'Stiff thighs',
  order: 1,
  summary: 'Roll, then press.',
  areas: ['thighs'],
  whoFor: ['Your thighs feel stiff.'],
  notFor: ['You hurt your leg.'],
  exercises: [
    { exercise: 'roll-the-thighs', why: 'Rolling comes first.', optional: true },
    { exercise: 'press-the-thigh', why: 'The ball comes second.' },
  ],
  noFloor: false,
  check: { measure: 'How far your hands reach', how: 'Bend forward slowly.' },
  after: { better: 'Good.', same: 'That happens.', worse: 'Stop for today.' },
  week: 'Two days a week.',
  warnings: ['No tools on the low back.'],
  effects,
  care: ['get-help'],
  sources: ['R01'],
  review,
  aliases: ['thigh routine'],
  everydayWords: ['hammy'],
  credit: { text: 'Grew from an article.', url: 'https://example.org/' },
  rather: [{ when: 'Mostly the calf?', guide: 'stiff-calves' }],
  formerIds: ['thighs'],
};

const AREA: Fields = {
  title: 'Thighs',
  order: 1,
  summary: 'The backs of your thighs.',
  everydayWords: ['hammy'],
  where: 'Put a hand under your thigh.',
  helps: ['A short walk first.'],
  neighbours: [{ area: 'calves', why: 'The calf lies next door.' }],
  zones: [{ zone: 'knee-hollow', applies: 'tools' }],
  getHelp: 'get-help',
  sources: ['R01'],
  review,
};

const EQUIPMENT: Fields = {
  title: 'Roller',
  summary: 'A firm tube to lie on.',
  inSentence: 'a roller',
  kind: 'roller',
  everydayWords: ['foam tube'],
  firmness: 'Begin soft.',
  instead: [{ item: 'towel', change: 'Press less.' }],
  notFor: ['The back of the knee.'],
  free: 'A rolled towel.',
  sources: ['R01'],
  review,
};

const ZONE: Fields = {
  name: 'Hollow of the knee',
  where: 'Behind the knee.',
  whatIsThere: 'Big nerves.',
  rule: 'No ball and no roller.',
  reason: 'A tool would press on a nerve.',
  sources: ['C01'],
};

const box = { title: 'A box', summary: 'What to do.', sources: ['C01'] };
const signs = [{ text: 'You cannot move the leg.', sources: ['C01'] }];
const band = { name: 'A band', feels: 'You can talk.', act: 'Stay here.' };
const bands = [
  { from: 0, to: 3, ...band },
  { from: 4, to: 10, ...band },
];
const CONDITION: Fields = {
  order: 1,
  name: 'Blood thinners',
  short: 'blood thinners',
  rule: 'Ask first.',
  neverFolded: true,
  carriedBy: [
    {
      grade: 'ask',
      tools: true,
      techniques: ['roll'],
      areas: ['thighs'],
      positions: ['lying-back'],
    },
  ],
  sources: ['C01'],
};

const CHAPTER: Fields = {
  title: 'About',
  summary: 'What this is.',
  order: 1,
  everydayWords: ['who are you'],
  care: ['tingling'],
  sources: ['R01'],
  review,
};

const SOURCE: Fields = {
  id: 'R01',
  topic: 'Rolling',
  claim: 'A claim.',
  figures: '10 people',
  citation: 'Somebody. 2020. A study.',
  url: 'https://doi.org/10.1000/1',
  checked: 'read',
  note: 'Abstract only.',
};

const point = [1, 2, 3];
const angles = { flex: 1, side: 2, twist: 3 };
const joint = { flex: 1, abduct: 2, rotate: 3 };
const leg = {
  ...{ hip: joint, knee: 1, ankle: 2, footTurn: 3, toes: 4, ankleAt: point, soleAt: point },
  ...{ soleFaces: point, toesPoint: point, kneePoints: point },
};
const arm = {
  ...{ shoulder: joint, elbow: 1, forearm: 2, wrist: { flex: 1, deviate: 2 } },
  ...{ girdle: { up: 1, forward: 2 }, palmAt: point, palmOn: 'thigh-right 0.5 front' },
  ...{ palmFaces: point, fingersPoint: point, elbowPoints: point, grip: 0.5, thumb: 0.5 },
};
const press = { spot: 'thigh-right 0.4 back', sink: 0.5 };
const solid = { at: point, half: point, turn: 1 };

const POSE: Fields = {
  id: 'start',
  extends: 'before',
  label: 'Start',
  title: 'Sitting on the floor',
  description: 'The figure sits on the floor and leans back on both hands.',
  base: 'stand',
  at: point,
  ...{ lean: 1, side: 2, twist: 3, turn: 4 },
  spine: { ...angles, lumbar: angles, middle: angles, chest: angles },
  neck: angles,
  legs: { both: leg },
  arms: { both: arm },
  settle: { part: 'pelvis', on: 'floor', sink: 0.5 },
  props: {
    roller: { kind: 'roller', at: point, press, axis: point, radius: 4, half: 13 },
    ball: { kind: 'ball', at: point, press, radius: 2 },
    band: { kind: 'band', through: [point, 'grip right'], radius: 1 },
    stick: { kind: 'stick', from: point, to: 'grip left', radius: 1 },
    box: { kind: 'box', ...solid },
    chair: { kind: 'chair', at: [1, 2], seat: 27, turn: 1, back: true },
    door: { kind: 'doorway', at: point, turn: 1, opening: [50, 118] },
  },
  muscles: ['hamstrings right'],
  zones: ['back-of-knee both'],
  arrows: [{ from: point, to: point, bow: 0.1, both: true, push: true }],
  contacts: ['pelvis on floor'],
};

const FIGURE: Fields = {
  person: 'a',
  side: 'right',
  camera: { yaw: 10, pitch: 12 },
  scale: 3,
  crop: { around: 'pelvis', left: 1, right: 2, above: 3, below: 4 },
  poses: [{ id: 'start' }, { id: 'end' }],
};

const CHECKLIST_LINE: Fields = {
  sign: 'stroke',
  says: ['face drops'],
  urgency: 'now',
  boxes: ['get-help-any'],
  sources: ['F16'],
};

const short = {
  atOnce: ['Come off the spot now.'],
  emergency: 'Numb between the legs? Call your local emergency number now.',
  leftOut: 'It is left out for 12 hours.',
  backToNormal: 'Do it only if it is back to normal.',
  lift: 'Bring it back only if it is back to normal.',
};
const SIGN: Fields = {
  id: 'numb-between-legs',
  level: 'now',
  care: 'get-help',
  byArea: false,
  sign: 'Numb between the legs',
  act: 'Call now.',
  conditions: ['thinners'],
  sources: ['C01'],
  when: ['numb + saddle'],
};
const list = { title: 'A list' };

export const FULL_RECORDS: readonly FullRecord[] = [
  ['exercise', exerciseSchema, EXERCISE],
  ['guide', guideSchema, GUIDE],
  ['area', areaSchema, AREA],
  ['equipment page', equipmentSchema, EQUIPMENT],
  ['zone', zoneSchema, ZONE],
  ['care box with steps', careSchema, { ...box, kind: 'steps', steps: ['Come off.'], short }],
  ['care box with a scale', careSchema, { ...box, kind: 'scale', bands }],
  ['help box', careSchema, { ...box, kind: 'help', now: signs, today: signs, soon: signs }],
  ['line of the checklist', checklistSchema, CHECKLIST_LINE],
  [
    'box of conditions',
    careSchema,
    { ...box, kind: 'conditions', conditions: ['thinners'], noTools: 'No ball.', until: 'Ask.' },
  ],
  ['condition', conditionSchema, CONDITION],
  [
    'groups of words',
    signSchema,
    { ...list, kind: 'words', groups: [{ name: 'numb', words: 'numb' }] },
  ],
  ['signs', signSchema, { ...list, kind: 'signs', signs: [SIGN] }],
  [
    'regions',
    signSchema,
    { ...list, kind: 'regions', regions: [{ group: 'knee', care: 'get-help' }] },
  ],
  ['chapter', chapterSchema, CHAPTER],
  ['reviewed chapter', chapterSchema, { ...CHAPTER, review: reviewed }],
  ['source', sourceSchema, SOURCE],
  ['figure', figureSchema, FIGURE],
  ['pose', poseSchema, POSE],
];
