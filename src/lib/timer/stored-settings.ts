/**
 * The settings of a device are one object in storage. The timer of an exercise and the player share
 * it, and each leaves alone what it does not know.
 */

/** Nothing we write is longer; what is longer was not written by us. */
const MAX_LENGTH = 4096;

/** Whatever is stored: an object, even if it is missing or damaged. */
export function storedSettings(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text !== null && text.length <= MAX_LENGTH ? text : '{}');
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? { ...value } : {};
  } catch {
    return {};
  }
}

/** The text to store. What others keep under the same key stays. */
export function formatSettings(stored: string | null, settings: object): string {
  return JSON.stringify({ ...storedSettings(stored), ...settings });
}
