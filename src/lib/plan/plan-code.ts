import { correction, generate } from 'lean-qr/nano';

/**
 * A QR code as a drawing: how many squares wide, with a margin of four around it, and an SVG path, to be
 * drawn with a stroke that is one square wide.
 */
export type Code = { readonly size: number; readonly path: string };

const QUIET = 4;

/**
 * The QR code of an address, level M: a seventh of it may be dirty. Null for what no code holds.
 */
export function codeOf(address: string): Code | null {
  try {
    const code = generate(address, { minCorrectionLevel: correction.M });
    const rows = Array.from({ length: code.size }, (_, y) => rowOf(code, y));
    return { size: code.size + 2 * QUIET, path: rows.join('') };
  } catch {
    return null;
  }
}

type Squares = { readonly size: number; get(x: number, y: number): boolean };

/** One line of the path: each run of dark squares as a stroke of one square's height. */
function rowOf(code: Squares, y: number): string {
  let path = '';
  let at = 0;
  for (let x = 0; x < code.size; x += 1) {
    if (!code.get(x, y)) continue;
    const from = x;
    while (x + 1 < code.size && code.get(x + 1, y)) x += 1;
    path += path === '' ? `M${from + QUIET} ${y + QUIET}.5` : `m${from - at} 0`;
    path += `h${x - from + 1}`;
    at = x + 1;
  }
  return path;
}
