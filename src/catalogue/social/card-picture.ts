import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import subsetFont from 'subset-font';
import type { Card } from './all-cards.ts';
import { drawCard } from './card-drawing.ts';

/** Cards are kept by content: a page whose title and picture stay the same costs nothing. */
const CACHE = '.cache/social';
const TYPEFACE = 'node_modules/@fontsource-variable/figtree/files/figtree-latin-wght-normal.woff2';

/** The file of drawings of an exercise, or null if it has not been drawn. */
function readFigure(exercise: string): string | null {
  const file = path.join('public/figures', `${exercise}.svg`);
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}

/** The card as a PNG of 1200 × 630 pixels, with the second pose of its exercise. */
export async function cardPicture({ title, line, figure }: Card): Promise<Uint8Array<ArrayBuffer>> {
  const drawing = figure === undefined ? null : readFigure(figure);
  const svg = drawCard({ title, line, figure: drawing, pose: 2 });
  const file = path.join(
    CACHE,
    `${createHash('sha256').update(svg).digest('hex').slice(0, 24)}.png`,
  );
  if (existsSync(file)) return new Uint8Array(readFileSync(file));
  const font = {
    fontFiles: [await boldFace()],
    loadSystemFonts: false,
    defaultFontFamily: 'Figtree',
  };
  const png = new Uint8Array(new Resvg(svg, { font }).render().asPng());
  writeFileSync(file, png);
  return png;
}

/** The drawing library reads TrueType with one weight only: our face is turned into that once. */
async function boldFace(): Promise<string> {
  const file = path.join(CACHE, 'figtree-bold-latin.ttf');
  if (existsSync(file)) return file;
  mkdirSync(CACHE, { recursive: true });
  // Printable ASCII, and the letters of western Europe.
  const all = Array.from({ length: 0x180 - 32 }, (_, at) => String.fromCharCode(32 + at));
  const characters = all.filter((one) => !/\p{Cc}/u.test(one)).join('');
  const bold = await subsetFont(readFileSync(TYPEFACE), `${characters}’‘“”–—·…×`, {
    targetFormat: 'sfnt',
    variationAxes: { wght: 700 },
  });
  writeFileSync(file, bold);
  return file;
}
