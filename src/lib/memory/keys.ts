/*
 * Under which names the browser keeps our notes. A name says the version of what is kept under it; one
 * that reads otherwise gets a name of its own, so these stay for ever. Constants of their own, which
 * the build writes into the small scripts that come with a page. `list.ts` says what each holds.
 */

/** The beginning of every key of ours, by which they are found and deleted. */
export const MEMORY_PREFIX = 'uncoil.';

/** `light` or `dark`. `public/theme.js` reads it, too, before the first paint. */
export const THEME_KEY = 'uncoil.theme.v1';
/** The language that somebody chose: `es`. */
export const LANGUAGE_KEY = 'uncoil.language.v1';
/** The run that is under way. */
export const RUN_KEY = 'uncoil.timer.v1';
/** The settings of the timer and the player: one object. */
export const SETTINGS_KEY = 'uncoil.settings.v1';
/** The exercises that were finished in the last half hour. */
export const DONE_KEY = 'uncoil.done.v1';
/** Which limb tingled and did not stop, and when that was said. */
export const TINGLED_KEY = 'uncoil.tingled.v1';
/** The checks before and after a guide. */
export const CHECKS_KEY = 'uncoil.check.v1';
/** What the reader has at home. */
export const KIT_KEY = 'uncoil.kit.v1';
/** The emergency number that the reader chose. */
export const EMERGENCY_KEY = 'uncoil.emergency.v1';
/** That somebody saved the whole handbook. */
export const OFFLINE_KEY = 'uncoil.offline.v1';
/** The plans that somebody saved. */
export const PLANS_KEY = 'uncoil.plans.v1';
/** The pages that somebody marked. */
export const FAVOURITES_KEY = 'uncoil.favourites.v1';
/** Where somebody is in a programme. */
export const PROGRAMMES_KEY = 'uncoil.programmes.v1';
/** What was done, and when. */
export const HISTORY_KEY = 'uncoil.history.v1';

export type MemoryKey =
  | typeof THEME_KEY
  | typeof LANGUAGE_KEY
  | typeof RUN_KEY
  | typeof SETTINGS_KEY
  | typeof DONE_KEY
  | typeof TINGLED_KEY
  | typeof CHECKS_KEY
  | typeof KIT_KEY
  | typeof EMERGENCY_KEY
  | typeof OFFLINE_KEY
  | typeof PLANS_KEY
  | typeof FAVOURITES_KEY
  | typeof PROGRAMMES_KEY
  | typeof HISTORY_KEY;

/** What could not be read and had to make room lies beside its key, under the key and this. */
export const ASIDE = '.unread';
