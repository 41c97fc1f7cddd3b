const KEY = 'uncoil.kit.v1';

/** What was ticked last time on this device. Anything that is not a list of short words is none. */
export function readKit(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    if (!Array.isArray(kept)) return [];
    return kept.filter((item): item is string => typeof item === 'string').slice(0, 50);
  } catch {
    return [];
  }
}

/** Keeps the ticks. Without storage they hold for this page. */
export function keepKit(items: readonly string[]): void {
  try {
    if (items.length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(items));
  } catch {
    // Storage is full or blocked.
  }
}
