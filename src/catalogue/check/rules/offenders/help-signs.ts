import { PATHS } from '../../testing/sound-handbook.ts';
import type { Offender } from './offender.ts';

/** What makes a help list thinner, later or vaguer than the checklist allows. */
export const HELP_SIGNS: readonly Offender[] = [
  [
    'helpBoxesHoldTheirSigns',
    PATHS.help,
    '  - text: It is no better after a few weeks.\n',
    '  - text: It keeps you awake.\n',
    'soon:',
    /The sign "no-better" is missing: no sign says “no better” and “few weeks”/,
  ],
  [
    'helpBoxesHoldTheirSigns',
    PATHS.help,
    '  - text: You cannot move the leg.\n    sources: [C01]\ntoday: []',
    '  []\ntoday:\n  - text: You cannot move the leg.\n    sources: [C01]',
    'text: You cannot move the leg.',
    /The sign "cannot-move" stands under "today", and must stand under "now"/,
  ],
  [
    'helpBoxesHoldTheirSigns',
    PATHS.help,
    'today: []',
    'today:\n  - text: Today you cannot move the leg.',
    'text: Today',
    /Two signs say “you cannot move”: this one, and “You cannot move the leg.”/,
  ],
  [
    'signsReadTheSame',
    PATHS.help,
    'You cannot move the leg.',
    'You cannot move the leg at all.',
    'text: You cannot move the leg at all.',
    /The sign "cannot-move" reads otherwise here than in get-help-any/,
  ],
  [
    'signsReadTheSame',
    PATHS.help,
    '    sources: [C01]\ntoday',
    '    sources: [R01]\ntoday',
    'text: You cannot move the leg.',
    /The sign "cannot-move" rests on R01 here, and on C01 in content\/help-checklist.yaml/,
  ],
  [
    'signsStandInTheChecklist',
    PATHS.help,
    'today: []',
    'today:\n  - text: The leg is blue.',
    'text: The leg is blue.',
    /The sign “The leg is blue.” is not in content\/help-checklist.yaml/,
  ],
  [
    'checklistNamesHelpBoxes',
    PATHS.checklist,
    'boxes: [get-help]',
    'boxes: [get-help, tingling]',
    'boxes: [get-help, tingling]',
    /No help box has the id "tingling"/,
  ],
  [
    'checklistNamesHelpBoxes',
    PATHS.checklist,
    'sources: []',
    'sources: [Z99]',
    'sources: [Z99]',
    /No source has the id "Z99"/,
  ],
  [
    'checklistNamesHelpBoxes',
    PATHS.checklist,
    '- sign: no-better\n  says: [no',
    '- sign: cannot-move\n  says: [no',
    'sign: cannot-move\n  says: [no',
    /The sign "cannot-move" stands here twice/,
  ],
];
