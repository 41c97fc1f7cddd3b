/*
 * Small notes on this device, for what works offline. The timer's LocalStore does the same; taken
 * from there it would bring the whole timer to every page (scripts/vite/client-bundle.mjs).
 */

/** What was kept under a key; null if nothing was, or if storage is blocked. */
export function readKept(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Keeps a text, or forgets it with null. Where storage is full or blocked, nothing is kept. */
export function keep(key: string, text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
  } catch {
    // The reader is asked again on the next page; nothing breaks.
  }
}
