// Gathers the icons in use into one file, public/icons.svg, which is committed. They lie beside this
// file, from lucide-static 1.62.0: the package is 67 MB, and we use sixteen files of it.
import { readFileSync, writeFileSync } from 'node:fs';
import { ICONS } from '../../src/lib/icon/icons.ts';

/** The sprite as text: one symbol for each name, lines only; colour and width come from the page. */
export function drawSprite(): string {
  const symbols = ICONS.map((name) => {
    const svg = readFileSync(`scripts/icons/lucide/${name}.svg`, 'utf8');
    const inside = /<svg[^>]*>(.*)<\/svg>/s.exec(svg)?.[1] ?? '';
    return `<symbol id="${name}" viewBox="0 0 24 24">${inside.replace(/\s*\n\s*/g, '').trim()}</symbol>`;
  });
  return `<!-- Lucide, ISC licence --><svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>\n`;
}

if (import.meta.main) writeFileSync('public/icons.svg', drawSprite());
