import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ContentFile } from './entry.ts';

/**
 * Every file below `<root>/content`, sorted by path. Hidden files are left out. A
 * link is not followed, only named. Bytes that are not UTF-8 become U+FFFD, which the check refuses.
 */
export function readContentFiles(root: string): ContentFile[] {
  const folder = path.join(root, 'content');
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => !item.isDirectory() && !item.name.startsWith('.'))
    .map((item): ContentFile => {
      const file = path.join(item.parentPath, item.name);
      const short = path.relative(root, file).split(path.sep).join('/');
      if (!item.isFile()) return { path: short, text: '', isLink: true };
      return { path: short, text: readFileSync(file, 'utf8') };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
