import { PATHS } from '../../testing/sound-handbook.ts';
import type { Offender } from './offender.ts';

const BODY = 'Both thighs share the roller.';
const promise = (text: string, what: RegExp): Offender => [
  'nothingIsPromised',
  PATHS.roll,
  BODY,
  text,
  text,
  what,
];
const claim = (text: string): Offender => [
  'claimsHaveASource',
  PATHS.ball,
  '---\n',
  `---\ntips: ["${text}"]\n`,
  text,
  /claims an effect without a source/,
];

/** What one does and says asks for more than fields show. */
export const DONE: readonly Offender[] = [
  [
    'toolsAskWhatToolsCanHarm',
    PATHS.roll,
    '  ask: [thinners]',
    '  ask: []',
    'conditions:',
    /conditions nor its warnings name numb skin or blood thinners/,
  ],
  [
    'toolsAskWhatToolsCanHarm',
    PATHS.roll,
    '  stop: [clot]',
    '  stop: []',
    'conditions:',
    /warnings name a blood clot/,
  ],
  [
    'guidesCarryWhatTheirExercisesCarry',
    PATHS.guide,
    'care: [tingling, ask-first, get-help]',
    'care: [ask-first, get-help]',
    'care:',
    /"roll-the-thighs" works with a tool, but the guide does not carry "tingling"/,
  ],
  [
    'guidesCarryWhatTheirExercisesCarry',
    PATHS.guide,
    'care: [tingling, ask-first, get-help]',
    'care: [get-help]',
    'care:',
    /does not carry "tingling", "ask-first"/,
  ],
  [
    'textsCanBeRead',
    PATHS.roll,
    'title: Roll the thighs',
    `title: ${'W'.repeat(60)}`,
    'title: W',
    /goes on for 60 letters without a break/,
  ],
  [
    'textsCanBeRead',
    PATHS.roll,
    'A leg tingles. Come off the roller.',
    '"."',
    'text: "."',
    /“\.” has no words/,
  ],
  promise('This gets rid of sciatica.', /says “gets rid of”/),
  promise('It is gone for good.', /says “(gone )?for good”/),
  promise('It heals discs.', /says “heals”/),
  promise('It fixes the knee.', /says “fixes”/),
  promise('A cure for the back.', /says “cure”/),
  promise('Your pain leaves permanently.', /says “permanently”/),
  promise('It repairs the worn joint.', /says “repairs/),
  promise('It puts the disc back into place.', /says “puts/),
  promise('Guaranteed to work.', /says “Guaranteed”/),
  promise('This is safe for everybody.', /says “safe for everybody”/),
  claim('The lowering makes the calf stronger over weeks.'),
  claim('Rolling improves blood flow.'),
  claim('It relieves knee pain.'),
  claim('This is good against cramps.'),
];
