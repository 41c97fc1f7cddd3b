import fs from 'node:fs';
import path from 'node:path';
import { inLanes } from '../lib/lanes.ts';
import { compressedFile, COMPRESSING_LANES, type Effort } from '../serve/compress.ts';
import { contentType, isCompressible } from '../serve/content-types.ts';
import { emittedFiles, PACKED } from './emitted-files.ts';

/** A shorter file fits into one packet as it is. */
const WORTH = 500;

/**
 * Puts a packed copy beside each file of a site that shrinks, as `.br` and `.gz` with the same date, so
 * that a host need not pack while somebody waits. What was packed and is no more true goes.
 * @returns how many files have such copies
 */
export async function packFiles(folder: string, effort: Effort = 'most'): Promise<number> {
  for (const name of fs.readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (PACKED.test(name)) fs.rmSync(path.join(folder, name));
  }
  const worth = emittedFiles(folder)
    .filter((file) => isCompressible(contentType(file)) && !/^_(headers|redirects)$/.test(file))
    .map((file) => path.join(folder, file))
    .filter((file) => fs.statSync(file).size >= WORTH);
  await inLanes(worth, (file) => packFile(file, effort), COMPRESSING_LANES);
  return worth.length;
}

/** The packed copies of one file. */
export async function packFile(file: string, effort: Effort = 'most'): Promise<void> {
  const bytes = fs.readFileSync(file);
  const { atime, mtime } = fs.statSync(file);
  for (const encoding of ['br', 'gzip'] as const) {
    const packed = `${file}.${encoding === 'br' ? 'br' : 'gz'}`;
    fs.copyFileSync(await compressedFile(bytes, encoding, effort), packed);
    fs.utimesSync(packed, atime, mtime);
  }
}
