import { PATHS } from '../../testing/sound-handbook.ts';
import type { Offender } from './offender.ts';

/** What makes a sign of the search silent. */
export const SIGNS: readonly Offender[] = [
  [
    'signsNameTheirWords',
    PATHS.signs,
    'numb + saddle',
    'numb + sadle',
    "- 'numb + sadle'",
    /No group of words is called "sadle"; did you mean "saddle"/,
  ],
  [
    'signsNameTheirWords',
    PATHS.regions,
    'group: saddle',
    'group: elbow',
    'group: elbow',
    /No group of words is called "elbow"/,
  ],
  [
    'signsNameTheirWords',
    PATHS.words,
    'name: saddle',
    'name: numb',
    'name: numb\n    words: between',
    /The name "numb" is there twice/,
  ],
  [
    'referencesExist',
    PATHS.signs,
    'care: get-help',
    'care: get-helps',
    'care: get-helps',
    /No care box has the id "get-helps"/,
  ],
];
