import { ASIDE, TINGLED_KEY, type MemoryKey } from '../../lib/memory/keys.ts';
import { readObject } from '../../lib/memory/read-note.ts';
import type { Store } from './adapters.ts';

/** What this browser did not take: it holds for this page. */
const held: Partial<Record<MemoryKey, string | null>> = {};

/**
 * The memory of the timer and the player, all of whose notes are objects. What lies there and cannot be
 * read is not written over: then the new text holds for this page, as it does where storage is full or
 * blocked. That a tingling stayed is too grave for that: before it, what cannot be read is laid aside.
 */
export const localStore: Store = {
  read(key) {
    try {
      return held[key] ?? localStorage.getItem(key);
    } catch {
      return held[key] ?? null;
    }
  },

  write(key, text) {
    held[key] = text;
    try {
      const there = localStorage.getItem(key);
      if (there !== null && !readObject(there)) {
        if (text === null || key !== TINGLED_KEY) return;
        localStorage.setItem(key + ASIDE, there);
      }
      if (text === null) localStorage.removeItem(key);
      else localStorage.setItem(key, text);
      held[key] = null;
    } catch {
      // Full or blocked.
    }
  },
};
