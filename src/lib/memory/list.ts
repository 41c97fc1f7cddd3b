import { readEmergencyNumber } from '../safety/emergency.ts';
import { joinTingled } from '../safety/tingling-lift.ts';
import { formatTingled, readTingled } from '../safety/tingling-memory.ts';
import { readChecks } from './checks.ts';
import { readDone } from './done.ts';
import {
  CHECKS_KEY,
  DONE_KEY,
  EMERGENCY_KEY,
  FAVOURITES_KEY,
  HISTORY_KEY,
  KIT_KEY,
  LANGUAGE_KEY,
  OFFLINE_KEY,
  PLANS_KEY,
  PROGRAMMES_KEY,
  RUN_KEY,
  SETTINGS_KEY,
  THEME_KEY,
  TINGLED_KEY,
  type MemoryKey,
} from './keys.ts';
import { formatFavourites, isFavourites, joinFavourites, readFavourites } from './favourites.ts';
import { formatHistory, joinHistories, readHistory } from './history.ts';
import { formatKit, isKit, readKit } from './kit.ts';
import { formatPlans, isPlans, joinPlans, readPlans } from './plans.ts';
import { joinProgrammes, readProgrammes } from './programmes.ts';
import { readObject } from './read-note.ts';
import { tidyRun } from './run.ts';
import { readFitting } from './settings.ts';
import { isLanguage, isTheme, isWanted } from './words.ts';

/** The names of our notes in words. */
export type NoteName =
  | 'theme'
  | 'language'
  | 'run'
  | 'settings'
  | 'done'
  | 'tingled'
  | 'checks'
  | 'kit'
  | 'emergency'
  | 'offline'
  | 'plans'
  | 'favourites'
  | 'programmes'
  | 'history';

/** One note that pages may write to the browser's storage. */
export type Note = {
  readonly key: MemoryKey;
  /** What it holds and why is said under this name, in the words of memory and of its box. */
  readonly name: NoteName;
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
    name: 'theme',
    version: 1,
    form: 'word',
    reads: isTheme,
    tidy: (text) => text,
  },
  {
    key: LANGUAGE_KEY,
    name: 'language',
    version: 1,
    form: 'word',
    reads: isLanguage,
    tidy: (text) => text,
  },
  {
    key: RUN_KEY,
    name: 'run',
    version: 1,
    form: 'json',
    reads: isObject,
    tidy: tidyRun,
    // A run that is under way here is not taken from under the reader.
    join: keepHere,
  },
  {
    key: SETTINGS_KEY,
    name: 'settings',
    version: 1,
    form: 'json',
    reads: isObject,
    // Only what was set: what is missing follows the defaults of the day, as it did before.
    tidy: (text) => unlessEmpty(readFitting(text)),
  },
  {
    key: DONE_KEY,
    name: 'done',
    version: 1,
    form: 'json',
    reads: isObject,
    tidy: (text, wall) => unlessEmpty(readDone(text, wall)),
  },
  {
    key: TINGLED_KEY,
    name: 'tingled',
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
    name: 'checks',
    version: 1,
    form: 'json',
    reads: isObject,
    tidy: (text) => unlessEmpty(readChecks(text)),
  },
  {
    key: KIT_KEY,
    name: 'kit',
    version: 1,
    form: 'json',
    reads: isKit,
    tidy: (text) => formatKit(readKit(text)),
  },
  {
    key: EMERGENCY_KEY,
    name: 'emergency',
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
    name: 'offline',
    version: 1,
    form: 'word',
    reads: isWanted,
    tidy: (text) => text,
  },
  {
    key: PLANS_KEY,
    name: 'plans',
    version: 1,
    form: 'json',
    reads: isPlans,
    tidy: (text) => formatPlans(readPlans(text)),
    // A file brings more plans and takes none.
    join: joinPlans,
  },
  {
    key: FAVOURITES_KEY,
    name: 'favourites',
    version: 1,
    form: 'json',
    reads: isFavourites,
    tidy: (text) => formatFavourites(readFavourites(text)),
    // So it is with what somebody marked.
    join: joinFavourites,
  },
  {
    key: PROGRAMMES_KEY,
    name: 'programmes',
    version: 1,
    form: 'json',
    reads: isObject,
    tidy: (text) => unlessEmpty(readProgrammes(text)),
    join: joinProgrammes,
  },
  {
    key: HISTORY_KEY,
    name: 'history',
    version: 1,
    form: 'json',
    reads: isObject,
    tidy: (text) => formatHistory(readHistory(text)),
    join: joinHistories,
  },
];

/** The note of a key; undefined for a name that is none of ours. */
export function noteOf(key: string): Note | undefined {
  return NOTES.find((note) => note.key === key);
}

function unlessEmpty(object: object): string | null {
  return Object.keys(object).length === 0 ? null : JSON.stringify(object);
}
