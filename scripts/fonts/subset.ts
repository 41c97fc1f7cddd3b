// Cuts the typeface down to what English pages need. Run it by hand after a change of the list:
// `node scripts/setup.mjs scripts/fonts/subset.ts`. The result is committed, so that a build needs no font tools.
import { readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';

const SOURCE = 'node_modules/@fontsource-variable/figtree/files/figtree-latin-wght-normal.woff2';
const TARGET = 'src/styles/fonts/figtree.woff2';

/** Printable ASCII, and the typographic signs and letters of citations that pages use. */
const ASCII = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).join('');
const SIGNS = '\u00a0’‘“”–—…·×°±½¼←→↑↓£€©✓−≤≥äöüßéèêáàâåæøóòôíìîúùûçñÄÖÜÅØÉ';

const font = await subsetFont(readFileSync(SOURCE), ASCII + SIGNS, {
  targetFormat: 'woff2',
  variationAxes: { wght: { min: 400, max: 800 } },
});
writeFileSync(TARGET, font);
console.log(`${TARGET}: ${String(font.length)} bytes`);
