import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ContentFile } from './entry.ts';

/**
 * Every file below `<root>/content`, sorted by path. Hidden files are left out, as Astro does; a
 * link is refused, for Astro would follow it to a text that nobody has reviewed.
 */
export function readContentFiles(root: string): ContentFile[] {
  const folder = path.join(root, 'content');
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => !item.isDirectory() && !item.name.startsWith('.'))
    .map((item) => {
      const file = path.join(item.parentPath, item.name);
      const short = path.relative(root, file).split(path.sep).join('/');
      if (!item.isFile()) throw new Error(`${short} is a link. Content is plain files: copy it.`);
      return { path: short, text: readFileSync(file, 'utf8') };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
