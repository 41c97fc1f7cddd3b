import fs from 'node:fs';
import path from 'node:path';
import { emittedFiles } from './emitted-files.ts';

/** A link that leads away: not to a part of the page, and not to the phone. */
const AWAY = /<a (?![^>]*\btarget=)(?=[^>]*\bhref="(?!#|tel:))/g;

/**
 * Gives every link of a page for other sites a tab of its own: in the frame it would lead to a page
 * that may not be framed, and the reader would see nothing.
 */
export function opensOutside(html: string): string {
  return html.replace(AWAY, '<a target="_blank" rel="noopener" ');
}

/** The same for all such pages of a built site. @returns how many there are */
export function openEmbedsOutside(folder: string): number {
  const files = emittedFiles(folder).filter((file) => /^embed\/.*\.html$/.test(file));
  for (const file of files) {
    const full = path.join(folder, file);
    fs.writeFileSync(full, opensOutside(fs.readFileSync(full, 'utf8')));
  }
  return files.length;
}
