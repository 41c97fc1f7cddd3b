import fs from 'node:fs';
import path from 'node:path';
import { contentType, isCompressible } from '../serve/content-types.ts';
import { emittedFiles, PACKED } from './emitted-files.ts';
import { inLanes, packedCopies } from './packed-copy.ts';

/** A shorter file fits into one packet as it is. */
const WORTH = 500;

/**
 * Puts a packed copy beside each file of a site that shrinks, as `.br` and `.gz` with the same date, so
 * that a host need not pack while somebody waits. What was packed and is no more true goes.
 * @returns how many files have such copies
 */
export async function packFiles(folder: string): Promise<number> {
  for (const name of fs.readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (PACKED.test(name)) fs.rmSync(path.join(folder, name));
  }
  const worth = emittedFiles(folder)
    .filter((file) => isCompressible(contentType(file)) && !/^_(headers|redirects)$/.test(file))
    .map((file) => path.join(folder, file))
    .filter((file) => fs.statSync(file).size >= WORTH);
  await inLanes(worth, packFile);
  return worth.length;
}

async function packFile(file: string): Promise<void> {
  const bytes = fs.readFileSync(file);
  const { atime, mtime } = fs.statSync(file);
  const copies = await packedCopies(bytes, ['br', 'gz']);
  for (const [ending, kept] of Object.entries(copies)) {
    const packed = `${file}.${ending}`;
    fs.copyFileSync(kept, packed);
    fs.utimesSync(packed, atime, mtime);
  }
}
