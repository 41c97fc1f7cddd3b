import { href } from '../../site.ts';

/** The address of a page, or of a file with words, in the language of this page: `/es/plan/`. */
export function hrefHere(path: string): string {
  const { language } = document.documentElement.dataset;
  return href(language === undefined ? path : `/${language}${path}`);
}
