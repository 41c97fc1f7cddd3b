const MAX_THINGS = 50;
const MAX_LETTERS = 60;
/** Nothing we write is longer. */
const MAX_LENGTH = 4096;

/** Is this a list of ours? What is none is never written over. Never throws. */
export function isKit(text: string): boolean {
  return parse(text) !== null;
}

/** What the reader has at home, by id. What is no short word is dropped. Never throws. */
export function readKit(text: string | null): string[] {
  return (parse(text ?? '[]') ?? [])
    .filter((one): one is string => typeof one === 'string' && one.length <= MAX_LETTERS)
    .slice(0, MAX_THINGS);
}

/** The text to keep. Null for nothing. */
export function formatKit(things: readonly string[]): string | null {
  return things.length === 0 ? null : JSON.stringify(things);
}

/*
 * Not `read-note.ts`: the timer has that, and what is shared with the timer brings all of it along
 * (scripts/vite/client-bundle.mjs).
 */
function parse(text: string): unknown[] | null {
  try {
    const value: unknown = text.length > MAX_LENGTH ? null : JSON.parse(text);
    return Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}
