/** Draws figures to PNG files, to look at while one works on a pose: see content/figures/README.md. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';
import { parse } from 'yaml';
import { readFigure } from '../../src/catalogue/figure-reader.ts';
import { checkFigure } from '../../src/figure/body/check.ts';
import { renderFigure } from '../../src/figure/draw/render.ts';
import { figureFile, pictureBody } from '../../src/figure/draw/svg.ts';

/** Colours as resvg understands them: the fallback of each custom property. */
export const plainColours = (svg: string): string =>
  svg.replace(/var\(--[\w-]+,\s*(#[0-9a-f]+)\)/g, '$1');

const out = process.env['FIGURE_LOOK'] ?? '.cache/figures/look';
mkdirSync(out, { recursive: true });
for (const exercise of process.argv.slice(2)) {
  const source: unknown = parse(readFileSync(`content/figures/${exercise}.yaml`, 'utf8'));
  const reading = readFigure(exercise, source);
  if (!reading.ok) {
    console.error(exercise, reading.faults);
    continue;
  }
  for (const fault of checkFigure(reading.figure)) console.log('  !', JSON.stringify(fault));
  const start = process.hrtime.bigint();
  const pictures = renderFigure(reading.figure, process.env['FAST'] ? { fineness: 1.5 } : {});
  const took = Number(process.hrtime.bigint() - start) / 1e6;
  const file = figureFile(pictures);
  let y = 0;
  const width = Math.max(...pictures.map((p) => p.width));
  const rows = pictures.map((p) => {
    const row = `<g transform="translate(0 ${y})">${pictureBody(p)}</g>`;
    y += p.height + 6;
    return row;
  });
  const sheet = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${y}">${rows.join('')}</svg>`;
  const png = new Resvg(plainColours(sheet), {
    fitTo: { mode: 'zoom', value: Number(process.env['ZOOM'] ?? 2) },
    background: '#fbf8f2',
  }).render();
  writeFileSync(`${out}/${exercise}.png`, png.asPng());
  const gz = gzipSync(file, { level: 9 }).length;
  console.log(
    exercise,
    `${Math.round(took)} ms`,
    `${gz} B gzip`,
    pictures.map((p) => `${p.width}x${p.height}`).join(' '),
  );
}
