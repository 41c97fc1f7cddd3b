import type { ContentReport } from '../check/check-content.ts';
import type { Handbook } from '../check/entry.ts';
import { printLetters } from '../check/letter.ts';

/*
 * What is known of content/, for those who do not read it themselves: Astro's configuration, which every
 * build loads, and the build around it. How it is read and checked is not loaded with this file.
 * Astro loads it twice, for its configuration and for the collections, and each collection asks; so what
 * they share lies where every copy finds it.
 */
export type OnErrors =
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
/** What every copy of this file shares. */
export const shared = ((globalThis as Record<symbol, unknown>)[KEY] ??= {}) as Shared;

/** By this name the dev server asks all collections to load again. */
export const LOADER_NAME = 'handbook';

/** The line above the letters, in what a build prints. */
export const CONTENT_ERRORS = /^(One content error|\d+ content errors)$/;

/** How many errors there are, and the letters. */
export function contentErrorWords(errors: ContentReport['errors']): string {
  const count =
    errors.length === 1 ? 'One content error' : `${String(errors.length)} content errors`;
  return `${count}\n\n${printLetters(errors)}\n`;
}

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

/**
 * The handbook as it was read for the collections, for pages: these are made when all is loaded, and what reads
 * and checks content is no part of them. Its letters were said when it was read.
 * @throws Error if nobody has read it
 */
export function knownHandbook(): Handbook {
  const { report } = shared;
  if (!report) throw new Error('A page asks for the handbook before any collection was loaded.');
  return report.handbook;
}

/** A file changed: whoever asks next reads again. */
export function forgetContent(): void {
  delete shared.report;
}

/** What to do about errors; to begin with, they stop the work, so that no build goes round them. */
export function onContentErrors(what: OnErrors): void {
  shared.onErrors = what;
}
