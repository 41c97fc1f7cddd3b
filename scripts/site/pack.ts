import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { contentType, isCompressible } from '../serve/content-types.ts';
import { emittedFiles, PACKED } from './emitted-files.ts';

/** What was packed before, by what is in it: most files are the same from one build to the next. */
const CACHE = '.cache/packed';
/** A shorter file fits into one packet as it is. */
const WORTH = 500;

const PACKERS = {
  br: (bytes: Buffer) =>
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
  gz: (bytes: Buffer) => promisify(gzip)(bytes, { level: 9 }),
};

/**
 * Puts a packed copy beside each file of a site that shrinks, as `.br` and `.gz` with the same date, so
 * that a host need not pack while somebody waits. What was packed and is no more true goes.
 * @returns how many files have such copies
 */
export async function packFiles(folder: string): Promise<number> {
  for (const name of fs.readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (PACKED.test(name)) fs.rmSync(path.join(folder, name));
  }
  fs.mkdirSync(CACHE, { recursive: true });
  const worth = emittedFiles(folder)
    .filter((file) => isCompressible(contentType(file)) && !/^_(headers|redirects)$/.test(file))
    .map((file) => path.join(folder, file))
    .filter((file) => fs.statSync(file).size >= WORTH);
  const queue = [...worth];
  const lane = async () => {
    for (let file = queue.pop(); file !== undefined; file = queue.pop()) await packFile(file);
  };
  // zlib works outside of JavaScript, on as many cores as there are.
  await Promise.all([lane(), lane(), lane(), lane()]);
  return worth.length;
}

async function packFile(file: string): Promise<void> {
  const bytes = fs.readFileSync(file);
  const { atime, mtime } = fs.statSync(file);
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
  for (const ending of ['br', 'gz'] as const) {
    const kept = path.join(CACHE, `${hash}.${ending}`);
    if (!fs.existsSync(kept)) fs.writeFileSync(kept, await PACKERS[ending](bytes));
    const packed = `${file}.${ending}`;
    fs.copyFileSync(kept, packed);
    fs.utimesSync(packed, atime, mtime);
  }
}
