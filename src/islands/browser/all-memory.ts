import { ASIDE, MEMORY_PREFIX } from '../../lib/memory/keys.ts';
import type { Notes } from '../../lib/memory/file.ts';
import { noteOf } from '../../lib/memory/list.ts';

/* All of the memory at once: for the page that lists it, and for no other. */

/** Every note of ours, by key; null where storage is blocked. */
export function recallAll(): Notes | null {
  try {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(MEMORY_PREFIX));
    return new Map(keys.map((key) => [key, localStorage.getItem(key) ?? '']));
  } catch {
    return null;
  }
}

/** Writes all of it, or nothing. False if this browser does not take it. */
export function rememberAll(writes: Notes): boolean {
  const before: [string, string | null][] = [];
  const write = (key: string, text: string | null) => {
    if (text === null) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
  };
  try {
    for (const [key, text] of writes) {
      const there = localStorage.getItem(key);
      before.push([key, there]);
      if (there !== null && noteOf(key)?.reads(there) === false) write(key + ASIDE, there);
      write(key, text);
    }
    return true;
  } catch {
    try {
      for (const [key, text] of before) write(key, text);
    } catch {
      // Blocked in between: there is nobody to give it back to.
    }
    return false;
  }
}

/** Forgets one note. */
export function forget(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // It was not there to begin with.
  }
}

/** Forgets every note of ours, of this tab, too. How many there were; null where storage is blocked. */
export function forgetAll(): number | null {
  try {
    let forgotten = 0;
    for (const storage of [localStorage, sessionStorage]) {
      for (const key of Object.keys(storage)) {
        if (!key.startsWith(MEMORY_PREFIX)) continue;
        storage.removeItem(key);
        forgotten += 1;
      }
    }
    return forgotten;
  } catch {
    return null;
  }
}
