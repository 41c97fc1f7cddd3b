import { formatSettings } from '../../lib/memory/settings-text.ts';
import type { Store } from '../browser/adapters.ts';
import { SETTINGS_KEY } from '../../lib/memory/keys.ts';

/**
 * Keeps settings beside what else is kept on this device, at once: whoever chose two of them quickly,
 * or left the page, chose both.
 */
export function keepSettings(store: Store, settings: object): void {
  store.write(SETTINGS_KEY, formatSettings(store.read(SETTINGS_KEY), settings));
}
