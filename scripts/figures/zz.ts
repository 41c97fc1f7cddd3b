import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { Resvg } from '@resvg/resvg-js';
import { readFigure } from '../../src/catalogue/figure-reader.ts';
import { poseLetters } from '../../src/catalogue/figure-letters.ts';
import { renderFigure } from '../../src/figure/draw/render.ts';
import { pictureBody } from '../../src/figure/draw/svg.ts';
import { movementOf } from '../../src/figure/motion/movement.ts';
import { checkMotion } from '../../src/figure/motion/motion-check.ts';
import { checkFigure } from '../../src/figure/body/check.ts';
const [out, cols, fine, ...ids] = process.argv.slice(2);
const every = Number(process.env['EVERY'] ?? 2);
let y = 0;
let body = '';
const W = 1600;
const n = Number(cols);
for (const id of ids) {
  const r = readFigure(id, parse(readFileSync(`content/figures/${id}.yaml`, 'utf8')));
  if (!r.ok) {
    console.log(id, JSON.stringify(r.faults));
    continue;
  }
  const f = r.figure;
  console.log(poseLetters(id, [...checkFigure(f), ...checkMotion(f)]).join('\n'));
  if (fine === '0') continue;
  const m = process.env['KEYS']
    ? f.drawings
    : movementOf(f).drawings.filter((_, i, a) => i % every === 0 || i === a.length - 1);
  const pics = renderFigure({ ...f, drawings: m, between: [] } as any, { fineness: Number(fine) });
  let x = 0;
  let h = 0;
  pics.forEach((p, i) => {
    const k = W / n / p.width;
    if (i > 0 && i % n === 0) {
      y += h;
      x = 0;
    }
    body += `<g transform="translate(${x} ${y}) scale(${k})">${pictureBody(p)}</g>`;
    x += W / n;
    h = p.height * k;
  });
  y += h;
}
if (fine !== '0') {
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${W} ${y}">${body}</svg>`.replace(
      /var\(--[\w-]+,\s*(#[0-9a-f]+)\)/g,
      '$1',
    );
  writeFileSync(
    out!,
    new Resvg(svg, { fitTo: { mode: 'width', value: W }, background: '#fbf8f2' }).render().asPng(),
  );
}
