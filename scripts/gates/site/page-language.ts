import type { PageElement } from './built-site.ts';

/** The language of the frame of a page, as its address begins; undefined for that of the originals. */
export function frameOf(elements: readonly PageElement[]): string | undefined {
  return elements.find(({ tag }) => tag === 'html')?.attributes['data-language'];
}

/** Is it an original in the frame of another language, because nobody has translated it? */
export function isUntranslated(elements: readonly PageElement[]): boolean {
  const main = elements.find(({ tag }) => tag === 'main');
  return frameOf(elements) !== undefined && main?.attributes['lang'] !== undefined;
}
