import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ContentFile } from './entry.ts';

/**
 * Every file below `<root>/content`, sorted by path. Hidden files are left out. A
 * link is not followed, only named. Bytes that are not UTF-8 become U+FFFD, which the check refuses.
 */
export function readContentFiles(root: string): ContentFile[] {
  return filesIn(root, path.join(root, 'content')).sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Folder by folder: a reader of all at once would follow links to folders, round and round. */
function filesIn(root: string, folder: string): ContentFile[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .flatMap((item): ContentFile[] => {
      const file = path.join(folder, item.name);
      const short = path.relative(root, file).split(path.sep).join('/');
      // A folder that looks like a page is a mistake, even if nothing is in it.
      if (item.isDirectory()) {
        const within = filesIn(root, file);
        return /\.(mdx|yaml)$/.test(item.name)
          ? [{ path: short, text: '', problem: 'it is a folder' }, ...within]
          : within;
      }
      if (item.isSymbolicLink()) return [{ path: short, text: '', isLink: true }];
      if (!item.isFile()) return [{ path: short, text: '', problem: 'it is no plain file' }];
      try {
        return [{ path: short, text: readFileSync(file, 'utf8') }];
      } catch (error) {
        const { code = 'unknown' } = error as NodeJS.ErrnoException;
        return [{ path: short, text: '', problem: `the system says ${code}` }];
      }
    });
}
