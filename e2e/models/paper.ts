import { execFileSync } from 'node:child_process';
import type { Page } from '@playwright/test';
import jsQR, { type QRCode } from 'jsqr';

/*
 * A sheet as it comes out of a printer and into a phone: the PDF of a page at 300 dots an inch, tilted as a
 * hand holds it, and blurred. The dots are poppler's; jsQR, which shares no line with what drew the codes,
 * looks closely wherever the sheet is as dark as it is light, as somebody aims at a code.
 */

const DOTS_PER_INCH = 300;
/** Dots to each side that run into one another: a quarter of a millimetre in all. */
const BLUR = 1;
/** What lies around the sheet, and the darkest grey that may still be paper. */
const [TABLE, PAPER] = [255, 128];
/** A spot of a code, in dots and in cells: it lies within the smallest one, which is 20 mm wide without margin. */
const [CELL, CELLS] = [50, 4];
/** Which share of such a spot is dark: half of a code is, but little of a text. */
const [LEAST_DARK, MOST_DARK] = [0.35, 0.65];
/** What is seen around a spot, in dots: the largest code with its margin is 34 mm wide. */
const SIGHT = 600;
/** How close a phone comes. */
const ZOOM = 2;

type Dots = { readonly width: number; readonly height: number; readonly grey: Uint8Array };

/** What the codes on the first sheet of a printed page say. @param renderer the program pdftoppm */
export async function codesOnPaper(
  page: Page,
  renderer: string,
  { format, tilt }: { readonly format: 'A4' | 'Letter'; readonly tilt: number },
): Promise<string[]> {
  // Tests read on a screen; a printer does not.
  await page.emulateMedia({ media: null });
  const pdf = await page.pdf({ format });
  const args = ['-r', String(DOTS_PER_INCH), '-gray', '-f', '1', '-l', '1', '-'];
  const sheet = readDots(execFileSync(renderer, args, { input: pdf, maxBuffer: 2 ** 26 }));
  const seen = blurred(blurred(tilted(sheet, tilt), 1), 'line');
  const found: string[] = [];
  for (let left = spots(seen); left.length > 0; left = left.slice(1)) {
    const [spot] = left;
    const code = spot && decode(zoomed(seen, spot));
    if (!code) continue;
    found.push(code.data);
    const { topLeftCorner: from, bottomRightCorner: to } = code.location;
    const x = spot.x - SIGHT / 2 + (from.x + to.x) / 2 / ZOOM;
    const y = spot.y - SIGHT / 2 + (from.y + to.y) / 2 / ZOOM;
    // Nobody scans the same code again.
    left = left.filter((one) => Math.hypot(one.x - x, one.y - y) > SIGHT / 2);
  }
  return [...new Set(found)];
}

/** Reads a PGM: `P5`, width, height, the greatest grey, and one byte for each dot. */
function readDots(bytes: Buffer): Dots {
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.subarray(0, 64).toString('latin1'));
  if (!head) throw new Error('This is no sheet.');
  const grey = bytes.subarray(head[0].length);
  return { width: Number(head[1]), height: Number(head[2]), grey };
}

/** The sheet on a table that is wide enough for it: each dot looks where it came from. */
function tilted(sheet: Dots, degrees: number): Dots {
  const side = Math.ceil(Math.hypot(sheet.width, sheet.height));
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)];
  const grey = new Uint8Array(side * side);
  for (let y = 0; y < side; y += 1) {
    const dy = y - side / 2;
    for (let x = 0; x < side; x += 1) {
      const dx = x - side / 2;
      const [u, v] = [dx * cos + dy * sin, dy * cos - dx * sin];
      grey[y * side + x] = greyAt(sheet, u + sheet.width / 2, v + sheet.height / 2);
    }
  }
  return { width: side, height: side, grey };
}

/** The grey between four dots. */
function greyAt({ width, height, grey }: Dots, x: number, y: number): number {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) return TABLE;
  const [right, bottom, at] = [x - left, y - top, top * width + left];
  const above = (grey[at] ?? 0) * (1 - right) + (grey[at + 1] ?? 0) * right;
  const below = (grey[at + width] ?? 0) * (1 - right) + (grey[at + width + 1] ?? 0) * right;
  return above * (1 - bottom) + below * bottom;
}

/** Each dot as the mean of its neighbours along one direction. */
function blurred({ width, height, grey }: Dots, along: 1 | 'line'): Dots {
  const stride = along === 1 ? 1 : width;
  const mean = new Uint8Array(grey.length).fill(TABLE);
  for (let at = BLUR * stride; at < grey.length - BLUR * stride; at += 1) {
    let sum = 0;
    for (let by = -BLUR; by <= BLUR; by += 1) sum += grey[at + by * stride] ?? TABLE;
    mean[at] = sum / (2 * BLUR + 1);
  }
  return { width, height, grey: mean };
}

type Spot = { readonly x: number; readonly y: number };

/** The middles of all spots that look like a piece of a code. */
function spots({ width, height, grey }: Dots): Spot[] {
  const [columns, rows] = [Math.floor(width / CELL), Math.floor(height / CELL)];
  const dark = new Uint32Array(columns * rows);
  for (let y = 0; y < rows * CELL; y += 1) {
    for (let x = 0; x < columns * CELL; x += 1) {
      const cell = Math.floor(y / CELL) * columns + Math.floor(x / CELL);
      if ((grey[y * width + x] ?? TABLE) < PAPER) dark[cell] = (dark[cell] ?? 0) + 1;
    }
  }
  const found: Spot[] = [];
  for (let row = 0; row + CELLS <= rows; row += 1) {
    for (let column = 0; column + CELLS <= columns; column += 1) {
      let sum = 0;
      for (let at = 0; at < CELLS * CELLS; at += 1) {
        sum += dark[(row + Math.floor(at / CELLS)) * columns + column + (at % CELLS)] ?? 0;
      }
      const share = sum / (CELLS * CELL) ** 2;
      if (share < LEAST_DARK || share > MOST_DARK) continue;
      found.push({ x: (column + CELLS / 2) * CELL, y: (row + CELLS / 2) * CELL });
    }
  }
  return found;
}

/** What is seen around a spot, from close by. */
function zoomed(sheet: Dots, { x, y }: Spot): Dots {
  const side = SIGHT * ZOOM;
  const grey = new Uint8Array(side * side);
  for (let at = 0; at < grey.length; at += 1) {
    const [column, row] = [at % side, Math.floor(at / side)];
    grey[at] = greyAt(sheet, x - SIGHT / 2 + column / ZOOM, y - SIGHT / 2 + row / ZOOM);
  }
  return { width: side, height: side, grey };
}

function decode({ width, height, grey }: Dots): QRCode | null {
  const dots = new Uint8ClampedArray(grey.length * 4).fill(255);
  for (const [at, value] of grey.entries()) dots.fill(value, at * 4, at * 4 + 3);
  return jsQR(dots, width, height, { inversionAttempts: 'dontInvert' });
}
