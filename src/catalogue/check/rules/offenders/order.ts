import { PATHS } from '../../testing/sound-handbook.ts';
import type { Offender } from './offender.ts';
import { NEEDS, needs } from './references.ts';

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
/** What comes before what, and what is called what. */
export const ORDER: readonly Offender[] = [
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
  [
    'pagesDiffer',
    PATHS.ball,
    'title: Press the thigh',
    'title: roll the Thighs',
    'title: roll',
    /has the same title/,
  ],
];
