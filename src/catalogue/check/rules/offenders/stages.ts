import { PATHS } from '../../testing/sound-handbook.ts';
import type { Offender } from './offender.ts';

const WEEK = 'week: Two days a week.\n';
const stage = (exercise: string, more = '') => `${WEEK}stages:
  - title: Weeks 1 and 2
    weeks: 2
    perWeek: 3
${more}    exercises:
      - ${exercise}
    expect: It may ache a little.
    goOn: It was easy.
    see: It gets worse.
`;

/** Stages that do what their guide does not name, or leave a side out. */
export const STAGES: readonly Offender[] = [
  [
    'stagesFitTheirGuide',
    PATHS.guide,
    WEEK,
    stage('exercise: walk-round-the-block'),
    'exercise: walk-round-the-block',
    /stands in a stage, but not under "exercises"/,
  ],
  [
    'stagesFitTheirGuide',
    PATHS.guide,
    WEEK,
    stage('exercise: press-the-thigh\n        duration: "1:00"'),
    'duration: "1:00"',
    /differs from "press-the-thigh" in the sides/,
  ],
  [
    'stagesFitTheirGuide',
    PATHS.guide,
    WEEK,
    stage('exercise: roll-the-thighs', '    mostPerWeek: 3\n'),
    'mostPerWeek: 3',
    /"mostPerWeek" is 3, and "perWeek" 3/,
  ],
];
