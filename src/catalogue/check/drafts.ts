import { isLeftOut } from '../../words/languages.ts';
import type { ContentFile } from './entry.ts';

/** The line among the facts, before the second line of dashes. */
const DRAFT = /^---\n(?:(?!---\n).*\n)*?draft: *true *(?:\n|$)/;

/** Whether a page is not finished. Said of its text: what is half done may not be readable yet. */
const isDraft = ({ text }: ContentFile): boolean => DRAFT.test(text);

/** The language in whose folder a translation lies: content/es/… */
const LANGUAGE = /^content\/([a-z]{2,3})\//;

/**
 * What is built: everything but drafts, their translations, the poses of draft exercises, and what is
 * said in a language in the making.
 * @param isInTheMaking whether a language, by its folder, is not to be built
 */
export function withoutDrafts(
  files: readonly ContentFile[],
  isInTheMaking: (language: string) => boolean = (name) => isLeftOut(name),
): ContentFile[] {
  const drafts = new Set(files.filter(isDraft).map(({ path }) => path));
  const poses = [...drafts].map((path) =>
    path.replace(/^content\/exercises\/(.*)\.mdx$/, 'content/figures/$1.yaml'),
  );
  const left = new Set([...drafts, ...poses]);
  const original = (path: string) => path.replace(LANGUAGE, 'content/');
  return files.filter(
    ({ path }) =>
      !left.has(path) &&
      !left.has(original(path)) &&
      !isInTheMaking(LANGUAGE.exec(path)?.[1] ?? ''),
  );
}
