import fs from 'node:fs';
import path from 'node:path';

/** A copy that a host sends in place of a file; nobody asks for it by name. */
export const PACKED = /\.(br|gz)$/;

/** Every file of a built site but for packed copies, below its folder, with forward slashes: `care/index.html`. */
export function emittedFiles(folder: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile() && !PACKED.test(item.name))
    .map((item) => path.relative(folder, path.join(item.parentPath, item.name)))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}
