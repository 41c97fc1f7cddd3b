import { checkContent, type ContentReport } from '../check/check-content.ts';
import { withoutDrafts } from '../check/drafts.ts';
import { readContentFiles } from '../check/read-files.ts';
import { today } from '../today.ts';
import { contentErrorWords, contentFolders, shared } from './known-content.ts';

/*
 * Content is read once for a build, and checked as it is read: what was checked is what is built.
 */

/** Everything is known of content/ and something in it is wrong. The message holds all letters. */
export class ContentError extends Error {
  override readonly name = 'ContentError';

  constructor({ errors }: ContentReport) {
    super(contentErrorWords(errors));
    // It is about files of authors: where we were when we found out helps nobody.
    this.stack = '';
  }
}

/**
 * The handbook below `<root>/content`, read and checked by whoever asks first.
 * @param say prints the letters in `astro dev`, once for each reading
 * @throws ContentError if anything in it is wrong, except in `astro dev` and `astro sync`
 */
export function readContent(root: string, say: (words: string) => void): ContentReport {
  let { report } = shared;
  if (!report) {
    const files = contentFolders(root).flatMap(readContentFiles);
    report = checkContent(isBuild() ? withoutDrafts(files) : files, today());
    shared.report = report;
    if (shared.onErrors === 'print' && report.errors.length > 0)
      say(contentErrorWords(report.errors));
  }
  if (isBuild() && report.errors.length > 0) throw new ContentError(report);
  return report;
}

const isBuild = () => (shared.onErrors ?? 'stop') === 'stop';
