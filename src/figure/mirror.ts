import type { FigureEntry, Side } from './manifest.ts';

const OTHER: Readonly<Record<string, string>> = {
  left: 'right',
  right: 'left',
  Left: 'Right',
  Right: 'Left',
};

/**
 * The same sentence about the mirrored drawing. A right angle stays a right angle.
 */
export const mirrorText = (text: string): string =>
  text.replace(/\b(left|right)\b(?! angle)/gi, (word) => OTHER[word] ?? word);

/** Whether the drawing has to be mirrored to show that side. */
export const isMirrored = (figure: FigureEntry, side: Side | undefined): boolean =>
  side !== undefined && figure.side !== null && figure.side !== side;
