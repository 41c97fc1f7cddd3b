import { readObject } from './read-note.ts';

/** How long a finished exercise counts as "just done". */
const REMEMBER_MS = 30 * 60_000;

/** Exercises that were finished in the last half hour: id and wall clock in milliseconds. */
export type Done = Readonly<Record<string, number>>;

/** Reads what was kept; damaged, old and future entries are dropped. Never throws. */
export function readDone(text: string | null, wall: number): Done {
  return Object.fromEntries(
    Object.entries(readObject(text) ?? {}).filter(
      (entry): entry is [string, number] =>
        typeof entry[1] === 'number' && entry[1] <= wall && wall - entry[1] <= REMEMBER_MS,
    ),
  );
}

/** The text to keep after these exercises were finished, or somebody said so. */
export function rememberDone(text: string | null, exercises: readonly string[], wall: number) {
  const added = Object.fromEntries(exercises.map((exercise) => [exercise, wall]));
  return JSON.stringify({ ...readDone(text, wall), ...added });
}
