import { checkContent, type ContentReport } from '../check/check-content.ts';
import { withoutDrafts } from '../check/drafts.ts';
import { printLetters } from '../check/letter.ts';
import { readContentFiles } from '../check/read-files.ts';
import { today } from '../today.ts';

/*
 * Content is read once for a build, and checked as it is read: what was checked is what is built.
 * Astro loads this file twice, for its configuration and for the collections, and each
 * collection asks; so what they share lies where every copy finds it.
 */
type OnErrors =
  /** In a build: nothing is loaded. */
  | 'stop'
  /** In `astro dev`: they are printed, and what is sound is loaded. */
  | 'print'
  /** In `astro sync`, which is about types: what is sound is loaded. */
  | 'pass';

type Shared = {
  report?: ContentReport;
  onErrors?: OnErrors;
};

const KEY = Symbol.for('uncoil.content');
const shared = ((globalThis as Record<symbol, unknown>)[KEY] ??= {}) as Shared;

/** Everything is known of content/ and something in it is wrong. The message holds all letters. */
export class ContentError extends Error {
  override readonly name = 'ContentError';

  constructor({ errors }: ContentReport) {
    super(contentErrorWords(errors));
    // It is about files of authors: where we were when we found out helps nobody.
    this.stack = '';
  }
}

/** The line above the letters, in what a build prints. */
export const CONTENT_ERRORS = /^(One content error|\d+ content errors)$/;

/** How many errors there are, and the letters. */
export function contentErrorWords(errors: ContentReport['errors']): string {
  const count =
    errors.length === 1 ? 'One content error' : `${String(errors.length)} content errors`;
  return `${count}\n\n${printLetters(errors)}\n`;
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

/**
 * The folders whose `content/` is read: the handbook, and with UNCOIL_TRANSLATIONS one more of
 * translations, as a gate plants them.
 */
export function contentFolders(root: string): string[] {
  const more = process.env['UNCOIL_TRANSLATIONS'];
  return more ? [root, more] : [root];
}

/** What was read last, if anything was. */
export function lastReport(): ContentReport | undefined {
  return shared.report;
}

/** A file changed: whoever asks next reads again. */
export function forgetContent(): void {
  delete shared.report;
}

/** What to do about errors; to begin with, they stop the work, so that no build goes round them. */
export function onContentErrors(what: OnErrors): void {
  shared.onErrors = what;
}
