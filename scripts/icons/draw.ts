// Draws the icons of the home screen from one sign. Run by hand after a change of the sign:
// `node scripts/setup.mjs scripts/icons/draw.ts`. The results are committed.
import { writeFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';

const COIL = 'M45 41H24a17 17 0 1 1 17-17 12.5 12.5 0 1 1-12.5-12.5';

/** The sign on its ground. `scale` is how much of the square it fills; a mask cuts off a fifth. */
const icon = (scale: number, radius: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><rect width="48" height="48" rx="${String(radius)}" fill="#0d5c57"/><g transform="translate(24 24) scale(${String(scale)}) translate(-26 -24)"><path d="${COIL}" fill="none" stroke="#fbf8f1" stroke-width="6" stroke-linecap="round"/></g></svg>`;

const pngOf = (svg: string, size: number) =>
  new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();

const save = (file: string, bytes: Uint8Array) => {
  writeFileSync(`public/${file}`, bytes);
  console.log(`public/${file}: ${String(bytes.length)} bytes`);
};
const write = (file: string, svg: string, size: number) => {
  save(file, pngOf(svg, size));
};

/** An .ico: a head of 6 bytes, 16 bytes about each picture, then the pictures, which may be PNG. */
const icoOf = (svg: string, sizes: readonly number[]) => {
  const pictures = sizes.map((size) => pngOf(svg, size));
  const head = Buffer.alloc(6 + 16 * sizes.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(sizes.length, 4);
  let start = head.length;
  for (const [at, picture] of pictures.entries()) {
    const entry = 6 + 16 * at;
    head.writeUInt8(sizes[at] ?? 0, entry);
    head.writeUInt8(sizes[at] ?? 0, entry + 1);
    head.writeUInt16LE(1, entry + 4);
    head.writeUInt16LE(32, entry + 6);
    head.writeUInt32LE(picture.length, entry + 8);
    head.writeUInt32LE(start, entry + 12);
    start += picture.length;
  }
  return Buffer.concat([head, ...pictures]);
};

writeFileSync('public/favicon.svg', `${icon(0.72, 11)}\n`);
save('favicon.ico', icoOf(icon(0.72, 11), [16, 32, 48]));
write('apple-touch-icon.png', icon(0.68, 0), 180);
write('icon-192.png', icon(0.72, 11), 192);
write('icon-512.png', icon(0.72, 11), 512);
write('icon-maskable-192.png', icon(0.56, 0), 192);
write('icon-maskable-512.png', icon(0.56, 0), 512);
