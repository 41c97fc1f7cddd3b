import { readEmergencyNumber } from '../safety/emergency.ts';
import { joinTingled } from '../safety/tingling-lift.ts';
import { formatTingled, readTingled } from '../safety/tingling-memory.ts';
import { readChecks } from './checks.ts';
import { readDone } from './done.ts';
import {
  CHECKS_KEY,
  DONE_KEY,
  EMERGENCY_KEY,
  KIT_KEY,
  OFFLINE_KEY,
  RUN_KEY,
  SETTINGS_KEY,
  THEME_KEY,
  TINGLED_KEY,
  type MemoryKey,
} from './keys.ts';
import { formatKit, isKit, readKit } from './kit.ts';
import { readObject } from './read-note.ts';
import { tidyRun } from './run.ts';
import { readFitting } from './settings.ts';
import { isTheme, isWanted } from './words.ts';

/** One note that pages may write to the browser's storage. */
export type Note = {
  readonly key: MemoryKey;
  /** What it holds and why, in the reader's words. */
  readonly what: string;
  readonly why: string;
  /** The version of what is kept under this key, as the end of its name says. */
  readonly version: 1;
  /** What stands in storage: JSON, or a bare word. */
  readonly form: 'json' | 'word';
  /** Can this text be read at all? What cannot is never written over. Never throws. */
  readonly reads: (text: string) => boolean;
  /**
   * What is of use in a text that can be read, as of `wall` (milliseconds since 1970): only fields
   * that we know, with values that fit. Null if nothing is. Never throws.
   */
  readonly tidy: (text: string, wall: number) => string | null;
  /**
   * What is to be kept when a file brings `there` and this device has `here`, both tidy. Without it the
   * file wins.
   */
  readonly join?: (here: string, there: string, wall: number) => string | null;
  /** Too grave to hold for one page only: what cannot be read makes room for it, laid aside. */
  readonly isGrave?: true;
};

const isObject = (text: string) => readObject(text) !== null;
const keepHere = (here: string) => here;

/** Every note, in the order in which the page “What is kept on this device” lists them. */
export const NOTES: readonly Note[] = [
  {
    key: THEME_KEY,
    what: 'Light or dark',
    why: 'If you chose one with the switch.',
    version: 1,
    form: 'word',
    reads: isTheme,
    tidy: (text) => text,
  },
  {
    key: RUN_KEY,
    what: 'The timer that is running',
    why: 'So that it goes on after a reload or a locked screen. Dropped after 12 hours.',
    version: 1,
    form: 'json',
    reads: isObject,
    tidy: tidyRun,
    // A run that is under way here is not taken from under the reader.
    join: keepHere,
  },
  {
    key: SETTINGS_KEY,
    what: 'Your timer settings',
    why: 'Get-ready time, switch time, first side, which side is sore, sounds.',
    version: 1,
    form: 'json',
    reads: isObject,
    // Only what was set: what is missing follows the defaults of the day, as it did before.
    tidy: (text) => unlessEmpty(readFitting(text)),
  },
  {
    key: DONE_KEY,
    what: 'What you finished in the last half hour',
    why: 'So that nobody is asked twice whether they rolled first.',
    version: 1,
    form: 'json',
    reads: isObject,
    tidy: (text, wall) => unlessEmpty(readDone(text, wall)),
  },
  {
    key: TINGLED_KEY,
    what: 'That a tingling stayed',
    why: 'If you said “Still there”: arm or leg, and when. So that nothing presses there for 12 hours.',
    version: 1,
    form: 'json',
    reads: isObject,
    tidy: (text, wall) => formatTingled(readTingled(text, wall)),
    // No file lifts what was said here: of each limb, the later word holds.
    join: (here, there, wall) =>
      formatTingled(joinTingled(readTingled(here, wall), readTingled(there, wall))),
    isGrave: true,
  },
  {
    key: CHECKS_KEY,
    what: 'Your checks before and after a guide',
    why: 'The last four of each guide, so that we can tell you when it hurts more twice.',
    version: 1,
    form: 'json',
    reads: isObject,
    tidy: (text) => unlessEmpty(readChecks(text)),
  },
  {
    key: KIT_KEY,
    what: 'What you have at home',
    why: 'The boxes you ticked in the finder.',
    version: 1,
    form: 'json',
    reads: isKit,
    tidy: (text) => formatKit(readKit(text)),
  },
  {
    key: EMERGENCY_KEY,
    what: 'Your emergency number',
    why: 'If you chose one beside “Call”. It comes first from then on.',
    version: 1,
    form: 'word',
    reads: (text) => readEmergencyNumber(text) !== null,
    tidy: readEmergencyNumber,
    // Somebody else's file must not change whom this phone calls.
    join: keepHere,
    isGrave: true,
  },
  {
    key: OFFLINE_KEY,
    what: 'That you saved the handbook',
    why: 'So that a new version of it is saved, too.',
    version: 1,
    form: 'word',
    reads: isWanted,
    tidy: (text) => text,
  },
];

/** The note of a key; undefined for a name that is none of ours. */
export function noteOf(key: string): Note | undefined {
  return NOTES.find((note) => note.key === key);
}

function unlessEmpty(object: object): string | null {
  return Object.keys(object).length === 0 ? null : JSON.stringify(object);
}
