import { crc32, deflateRawSync } from 'node:zlib';
import type { PublicFile } from './files.ts';

/*
 * A zip as PKWARE's APPNOTE.TXT describes it (https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT,
 * 4.3): each file behind its header, then the headers again as a directory, then where that begins. All
 * numbers are little-endian.
 */

/** Deflate, as of version 2.0. */
const VERSION = 20;
const DEFLATE = 8;
/** Made on Unix, where everybody may read it. */
const UNIX = 3;
const MODE = 0o100644;
/** A zip has the date of a wall clock, and none before 1980: 1 January of that year. */
const DATE = (1 << 5) | 1;
/** What the plain form can count; more would want that of version 4.5. */
const MOST_FILES = 0xffff;
const MOST_BYTES = 0xffffffff;

/**
 * All files in one zip, in an order and with a date that never change.
 * @throws Error for more than 65,535 files or 4 GB
 */
export function zipOf(files: readonly PublicFile[]): Uint8Array<ArrayBuffer> {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { path, text } of sorted) {
    const name = Buffer.from(path);
    const bytes = Buffer.from(text);
    const packed = deflateRawSync(bytes, { level: 9 });
    const header = headerOf(name, { packed, bytes });
    parts.push(littleEndian([0x04034b50, 4]), header, name, packed);
    directory.push(
      littleEndian([0x02014b50, 4], [(UNIX << 8) | VERSION, 2]),
      header,
      // No comment, the first disk, no attributes but the mode.
      littleEndian([0, 2], [0, 2], [0, 2], [MODE * 0x10000, 4], [offset, 4]),
      name,
    );
    offset += 4 + header.length + name.length + packed.length;
  }
  const length = directory.reduce((sum, part) => sum + part.length, 0);
  if (sorted.length > MOST_FILES || offset + length > MOST_BYTES) {
    throw new Error(`${String(sorted.length)} files are too many for a zip of this form.`);
  }
  const counts = [sorted.length, sorted.length].map((count) => [count, 2] as const);
  const end = littleEndian([0x06054b50, 4], [0, 2], [0, 2], ...counts, [length, 4], [offset, 4]);
  return Buffer.concat([...parts, ...directory, end, littleEndian([0, 2])]);
}

/** What both headers of a file say, from the version that it needs to the length of what is extra: none. */
function headerOf(
  name: Uint8Array,
  { packed, bytes }: { readonly packed: Uint8Array; readonly bytes: Uint8Array },
): Uint8Array {
  return littleEndian(
    ...([VERSION, 0, DEFLATE, 0, DATE] as const).map((value) => [value, 2] as const),
    ...([crc32(bytes), packed.length, bytes.length] as const).map((value) => [value, 4] as const),
    [name.length, 2],
    [0, 2],
  );
}

/** Whole numbers, each in so many bytes. */
function littleEndian(...fields: readonly (readonly [value: number, bytes: 2 | 4])[]): Uint8Array {
  const all = Buffer.alloc(fields.reduce((sum, [, bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [value, bytes] of fields) at = all.writeUIntLE(value, at, bytes);
  return all;
}
