import type { Store } from '../browser/adapters.ts';

const KEY = 'uncoil.settings.v1';

/** Was the sound switched off on this device? */
export function isMuted(store: Store): boolean {
  return read(store)['sound'] === 'off';
}

/** Keeps the choice beside the other settings. */
export function keepMuted(store: Store, muted: boolean): void {
  store.write(KEY, JSON.stringify({ ...read(store), sound: muted ? 'off' : 'on' }));
}

/** Whatever is stored: an object, even if it is damaged. */
function read(store: Store): Record<string, unknown> {
  try {
    return { ...(JSON.parse(store.read(KEY) ?? '{}') as object) };
  } catch {
    return {};
  }
}
