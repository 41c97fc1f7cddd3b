import { PATHS } from '../../testing/sound-handbook.ts';
import type { Offender } from './offender.ts';

/** What keeps readers from harm. */
export const SAFETY: readonly Offender[] = [
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
];
