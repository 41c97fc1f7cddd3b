/** How long a finished exercise counts as "just done". */
const REMEMBER_MS = 30 * 60_000;
/** Nothing we write is longer. */
const MAX_LENGTH = 4096;

/** Exercises that were finished in the last half hour: id and wall clock in milliseconds. */
export type DoneMemory = Readonly<Record<string, number>>;

/** Reads what was stored; damaged, old and future entries are dropped. Never throws. */
export function readDone(text: string | null, wall: number): DoneMemory {
  try {
    const stored: unknown = text !== null && text.length <= MAX_LENGTH ? JSON.parse(text) : null;
    if (typeof stored !== 'object' || stored === null) return {};
    return Object.fromEntries(
      Object.entries(stored).filter(
        (entry): entry is [string, number] =>
          typeof entry[1] === 'number' && entry[1] <= wall && wall - entry[1] <= REMEMBER_MS,
      ),
    );
  } catch {
    return {};
  }
}

/** The text to store after these exercises were finished, or somebody said so. */
export function rememberDone(text: string | null, exercises: readonly string[], wall: number) {
  const added = Object.fromEntries(exercises.map((exercise) => [exercise, wall]));
  return JSON.stringify({ ...readDone(text, wall), ...added });
}
