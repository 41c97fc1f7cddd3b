import { createHash, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { pageFile, Refused } from './page-file.ts';

/** Tells whether a file is still what it was. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/**
 * Writes a page: whole, or not at all. Nothing else runs between the look at what is there and the
 * writing.
 * @param hash of what was opened; null for a page that is not there yet
 * @returns the hash of what was written
 * @throws Refused if something else is there by now
 */
export function saveFile(root: string, file: string, text: string, hash: string | null): string {
  const { file: name, target } = pageFile(root, file);
  const there = fs.existsSync(target) ? fs.readFileSync(target, 'utf8') : null;
  if (there === null && hash !== null) throw new Refused(`${name} was removed meanwhile.`);
  if (there !== null && hash === null) throw new Refused(`${name} is there already.`);
  if (there !== null && hashOf(there) !== hash) {
    throw new Refused(
      `${name} was changed by somebody else since you opened it. Nothing is written. Copy what you wrote, and open the page again.`,
    );
  }
  // Beside it, so that it can take its place in one step; hidden, so that no check reads it.
  const draft = path.join(
    path.dirname(target),
    `.${path.basename(target)}.${randomBytes(6).toString('hex')}`,
  );
  try {
    // A name that is taken is an error: nothing is written through a link.
    const handle = fs.openSync(draft, 'wx', there === null ? 0o666 : fs.statSync(target).mode);
    try {
      fs.writeFileSync(handle, text);
      fs.fsyncSync(handle);
    } finally {
      fs.closeSync(handle);
    }
    fs.renameSync(draft, target);
  } finally {
    fs.rmSync(draft, { force: true });
  }
  return hashOf(text);
}
