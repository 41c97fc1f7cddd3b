/**
 * A note that is a list, of at most `longest` letters; null for any other text. Never throws. The things at
 * home are read by `kit.ts` alone: the timer has that, and would bring this along.
 */
export function readList(text: string, longest: number): unknown[] | null {
  try {
    const value: unknown = text.length > longest ? null : JSON.parse(text);
    return Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}
