import { href } from '../../site.ts';

/** The part of our address that names its language, `es/`; nothing for that of the originals. */
export function languageHere(): string {
  const { language } = document.documentElement.dataset;
  return language === undefined ? '' : `${language}/`;
}

/** The address of a page, or of a file with words, in the language of this page: `/es/plan/`. */
export function hrefHere(path: string): string {
  return href(languageHere() + path.replace(/^\//, ''));
}
