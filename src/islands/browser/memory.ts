import { ASIDE, EMERGENCY_KEY, type MemoryKey } from '../../lib/memory/keys.ts';

/*
 * The notes of everything but the timer. `store.ts` does the same for that; taken from there it would
 * bring the whole timer to every page (scripts/vite/client-bundle.mjs).
 */

/** What this browser did not take: it holds for this page. */
const held: Partial<Record<MemoryKey, string | null>> = {};

/** What is kept under a key; null for nothing, and for storage that is blocked. */
export function recall(key: MemoryKey): string | null {
  try {
    return held[key] ?? localStorage.getItem(key);
  } catch {
    return held[key] ?? null;
  }
}

/**
 * Keeps a text, or forgets it with null. What lies there and cannot be read is not written over: then
 * the new text holds for this page, as it does where storage is full or blocked. The number to call in
 * an emergency is too grave for that: before it, what cannot be read is laid aside.
 * @param reads false for a text that cannot be read
 */
export function remember(
  key: MemoryKey,
  text: string | null,
  reads: (text: string) => unknown,
): void {
  held[key] = text;
  try {
    const there = localStorage.getItem(key);
    if (there !== null && !reads(there)) {
      if (text === null || key !== EMERGENCY_KEY) return;
      localStorage.setItem(key + ASIDE, there);
    }
    if (text === null) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
    held[key] = null;
  } catch {
    // Full or blocked.
  }
}
