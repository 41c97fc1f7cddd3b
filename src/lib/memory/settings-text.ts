import { readObject } from './read-note.ts';

/*
 * The settings of a device are one object. The timer of an exercise and the player share it, and each
 * leaves alone what it does not know. Apart from `settings.ts`, so that whoever keeps a setting can do
 * it in the moment in which it is chosen.
 */

/** Whatever is kept: an object, even if it is missing or damaged. */
export function readSettings(text: string | null): Readonly<Record<string, unknown>> {
  return readObject(text) ?? {};
}

/** The text to keep. What others keep under the same key stays. */
export function formatSettings(text: string | null, settings: object): string {
  return JSON.stringify({ ...readSettings(text), ...settings });
}
