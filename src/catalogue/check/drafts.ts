import type { ContentFile } from './entry.ts';

/** The line among the facts, before the second line of dashes. */
const DRAFT = /^---\n(?:(?!---\n).*\n)*?draft: *true *(?:\n|$)/;

/** Whether a page is not finished. Said of its text: what is half done may not be readable yet. */
const isDraft = ({ text }: ContentFile): boolean => DRAFT.test(text);

/** What is built: everything but drafts, their translations, and the poses of draft exercises. */
export function withoutDrafts(files: readonly ContentFile[]): ContentFile[] {
  const drafts = new Set(files.filter(isDraft).map(({ path }) => path));
  const poses = [...drafts].map((path) =>
    path.replace(/^content\/exercises\/(.*)\.mdx$/, 'content/figures/$1.yaml'),
  );
  const left = new Set([...drafts, ...poses]);
  const original = (path: string) => path.replace(/^content\/[a-z]{2,3}\//, 'content/');
  return files.filter(({ path }) => !left.has(path) && !left.has(original(path)));
}
