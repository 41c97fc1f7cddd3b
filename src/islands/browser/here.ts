import { href } from '../../site.ts';

/** The address of a page, or of a file with words, in the language of this page: `/es/plan/`. */
export function hrefHere(path: string): string {
  const { language } = document.documentElement.dataset;
  return href(language === undefined ? path : `/${language}${path}`);
}

/**
 * The tag of the language that this page speaks. A page that is not translated speaks the original's
 * within the frame of another.
 */
export function tagHere(): string {
  return document.getElementById('main')?.lang || document.documentElement.lang;
}
