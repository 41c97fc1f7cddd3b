import { formatSettings, readSettings } from '../../lib/memory/settings.ts';
import type { Store } from '../browser/adapters.ts';
import { SETTINGS_KEY } from '../../lib/memory/keys.ts';

/*
 * The settings of this device. Fetched when there are any, and when somebody changes one; until
 * then, and where it cannot be had, a change holds for the page.
 */

/** Was the sound switched off on this device? */
export function isMuted(store: Store): boolean {
  return readSettings(store.read(SETTINGS_KEY))['sound'] === 'off';
}

/** Keeps settings beside what else is kept on this device. */
export function keepSettings(store: Store, settings: object): void {
  store.write(SETTINGS_KEY, formatSettings(store.read(SETTINGS_KEY), settings));
}
