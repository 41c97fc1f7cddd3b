import { PATHS } from '../../testing/sound-handbook.ts';
import type { Offender } from './offender.ts';

const BASIS = '  basis: editor\n  perWeek: 2\n';

/** Frequencies that contradict themselves, and strength work that does not say how to go on. */
export const HOW_OFTEN: readonly Offender[] = [
  [
    'frequenciesFit',
    PATHS.roll,
    BASIS,
    '  basis: no-rule-known\n  perWeek: 2\n',
    'perWeek: 2',
    /says that no rule is known, and "perWeek" gives one/,
  ],
  [
    'frequenciesFit',
    PATHS.roll,
    BASIS,
    '  basis: editor\n  weeks: 6\n',
    'basis: editor',
    /does not say how often a day or a week/,
  ],
  [
    'frequenciesFit',
    PATHS.roll,
    BASIS,
    `${BASIS}  mostPerWeek: 2\n`,
    'mostPerWeek',
    /"mostPerWeek" is 2, and "perWeek" is 2/,
  ],
  [
    'frequenciesFit',
    PATHS.roll,
    BASIS,
    `${BASIS}  mostPerDay: 2\n`,
    'mostPerDay',
    /"mostPerDay" is 2, and "perDay" is missing/,
  ],
  [
    'frequenciesFit',
    PATHS.roll,
    BASIS,
    '  basis: part-source\n  perWeek: 2\n',
    'basis: part-source',
    /"basis" is "part-source", but no source is named/,
  ],
  [
    'frequenciesRestOnWhatWasSeen',
    PATHS.roll,
    BASIS,
    '  basis: source\n  perWeek: 2\n  sources: [L01]\n',
    'sources: [L01]',
    /rests on L01, which is only "listed"/,
  ],
  [
    'strengthSaysHowToGoOn',
    PATHS.roll,
    'technique: roll',
    'technique: activate',
    'care:',
    /strengthens, but does not carry "strength-pain-rule"/,
  ],
  [
    'strengthSaysHowToGoOn',
    PATHS.roll,
    'technique: roll',
    'technique: activate',
    'frequency:',
    /"frequency" does not say when to do more/,
  ],
];
