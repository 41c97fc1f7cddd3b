import type { FigureEntry, Side } from './manifest.ts';

/** How a language speaks of the other side: `words.figure.mirror`. */
export type MirrorWords = {
  /** Pairs that change places: `left/right Left/Right`. */
  readonly swaps: string;
  /** What stays although one of them is in it, parted by slashes: `right angle`. */
  readonly keeps: string;
};

/** The same sentence about the mirrored drawing. A right angle stays a right angle. */
export function mirrorText(text: string, { swaps, keeps }: MirrorWords): string {
  const pairs = swaps.split(' ').map((pair) => pair.split('/'));
  const other = new Map(
    pairs.flatMap(([one = '', two = '']) => [[one, two] as const, [two, one] as const]),
  );
  const words = [...keeps.split('/'), ...other.keys()].join('|');
  return text.replace(
    new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'giu'),
    (found) => other.get(found) ?? found,
  );
}

/** Whether the drawing has to be mirrored to show that side. */
export const isMirrored = (figure: FigureEntry, side: Side | undefined): boolean =>
  side !== undefined && figure.side !== null && figure.side !== side;
