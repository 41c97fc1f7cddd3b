/** Draws ten pictures of each movement side by side, to look at. Arguments: a folder, then exercises. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { isColour, PALETTE } from '../../src/figure/draw/palette.ts';
import { drawFilm, readFilm } from '../../src/lib/film/film.ts';
import { exercisesWithPoses, FILMS, readText } from './sources.ts';

const PICTURES = 10;
const [folder = '.cache/figures/strips', ...named] = process.argv.slice(2);
const colour = (name: string): string => (isColour(name) ? PALETTE[name] : 'none');

mkdirSync(folder, { recursive: true });
for (const exercise of named.length > 0 ? named : exercisesWithPoses()) {
  const film = readFilm(readText(path.join(FILMS, `${exercise}.json`)));
  const [width, height] = film.size;
  const last = film.orders.length - 1;
  const pictures = Array.from({ length: PICTURES }, (_, at) => {
    let body = '';
    drawFilm(film, (at / (PICTURES - 1)) * last, (_key, style, d) => {
      if (style.hatch || d === '') return;
      body += `<path d="${d}" fill="${style.fill ? colour(style.fill) : 'none'}" fill-rule="evenodd" stroke="${style.line ? colour(style.line) : 'none'}" stroke-width="${style.width}" opacity="${style.opacity}" stroke-linecap="round"/>`;
    });
    return `<g transform="translate(${(at % 5) * width} ${Math.floor(at / 5) * height})">${body}</g>`;
  });
  const sheet = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${5 * width} ${2 * height}">${pictures.join('')}</svg>`;
  const png = new Resvg(sheet, { fitTo: { mode: 'width', value: 1600 }, background: '#fbf8f2' });
  writeFileSync(path.join(folder, `${exercise}.png`), png.render().asPng());
}
