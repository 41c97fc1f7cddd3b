/** Nothing we write is longer; what is longer was not written by us. */
export const MAX_LENGTH = 65_536;

/**
 * An object in memory; null if this is none of ours: no JSON, another shape, or far too long (cut off,
 * it is no JSON). What is null here is never written over. Never throws.
 */
export function readObject(text: string | null): Readonly<Record<string, unknown>> | null {
  try {
    const value = JSON.parse((text ?? '').slice(0, MAX_LENGTH)) as Record<string, unknown>;
    return Object(value) !== value || Array.isArray(value) ? null : value;
  } catch {
    return null;
  }
}
