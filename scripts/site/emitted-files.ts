import fs from 'node:fs';
import path from 'node:path';

/** Every file of a built site, below its folder, with forward slashes: `care/index.html`. */
export function emittedFiles(folder: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => path.relative(folder, path.join(item.parentPath, item.name)))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
}
