import type { Curve } from './curves.ts';
import type { Point } from './graph.ts';

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** One decimal, no leading zero: `.5`, `-12.3`. */
export const shortNumber = (value: number): string =>
  rounded(value)
    .toString()
    .replace(/^(-?)0\./, '$1.')
    .replace(/^-0$/, '0');

/** Numbers side by side with as few separators as SVG allows. */
export function shortNumbers(values: readonly number[]): string {
  let text = '';
  for (const value of values) {
    const next = shortNumber(value);
    // A second point starts a new number by itself: "1.5.5" is 1.5 and 0.5.
    const glued = next.startsWith('-') || (next.startsWith('.') && /\.\d*$/.test(text));
    text += text === '' || glued ? next : ` ${next}`;
  }
  return text;
}

/** Handles nearer than this to the chord make no visible curve, in picture units. */
const STRAIGHT = 0.12;

/** SVG path data with relative commands. `factor` turns samples into picture units. */
export function pathData(curves: readonly Curve[], factor: number, closed: boolean): string {
  let text = '';
  let x = NaN;
  let y = NaN;
  const place = (p: Point): Point => [rounded(p[0] * factor), rounded(p[1] * factor)];
  for (const curve of curves) {
    const [start, one, two, end] = curve.map(place) as unknown as Curve;
    if (start[0] !== x || start[1] !== y) {
      [x, y] = start;
      text += `M${shortNumbers([x, y])}`;
    }
    const dx = end[0] - x;
    const dy = end[1] - y;
    const chord = Math.hypot(dx, dy);
    if (chord === 0 && closed) continue;
    const off = (p: Point): number =>
      chord === 0 ? 0 : Math.abs((p[0] - x) * dy - (p[1] - y) * dx) / chord;
    text +=
      off(one) < STRAIGHT && off(two) < STRAIGHT
        ? `l${shortNumbers([dx, dy])}`
        : `c${shortNumbers([one[0] - x, one[1] - y, two[0] - x, two[1] - y, dx, dy])}`;
    x = rounded(x + dx);
    y = rounded(y + dy);
  }
  return closed && text !== '' ? `${text}z` : text;
}
