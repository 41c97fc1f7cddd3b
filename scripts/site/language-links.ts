import fs from 'node:fs';
import path from 'node:path';
import { LANGUAGE_NAMES, ORIGINAL } from '../../src/words/languages.ts';
import { emittedFiles } from './emitted-files.ts';

const LINK = /<a ([^>]*?)href="([^"#?]*\/)((?:[#?][^"]*)?)"([^>]*)>/g;

/**
 * The links of a page in another language: to a page that is translated, they stay in the language;
 * of others they say that these are in English. Components know nothing of it.
 * @param base where the site is mounted: `/` or `/handbook/`
 * @param isThere whether a page stands at an address below the base: `es/exercises/cat-and-cow/`
 */
export function linksWithin(
  html: string,
  language: string,
  base: string,
  isThere: (address: string) => boolean,
): string {
  return html.replace(LINK, (whole, before: string, to: string, rest: string, after: string) => {
    const address = to.slice(base.length);
    if (!to.startsWith(base) || address.startsWith(`${language}/`)) return whole;
    // The link that leads to the original on purpose.
    if (/\bhreflang=/.test(before + after)) return whole;
    return isThere(`${language}/${address}`)
      ? `<a ${before}href="${base}${language}/${address}${rest}"${after}>`
      : `<a ${before}href="${to}${rest}" hreflang="${ORIGINAL}"${after}>`;
  });
}

/** The same for all such pages of a built site. @returns how many there are */
export function keepLanguages(folder: string, base: string): number {
  const files = new Set(emittedFiles(folder));
  const isThere = (address: string) => files.has(`${address}index.html`);
  const pages = [...files].flatMap((file) => {
    const language = LANGUAGE_NAMES.find((name) => file.startsWith(`${name}/`));
    return language !== undefined && file.endsWith('.html') ? [{ file, language }] : [];
  });
  for (const { file, language } of pages) {
    const full = path.join(folder, file);
    const html = fs.readFileSync(full, 'utf8');
    fs.writeFileSync(full, linksWithin(html, language, base, isThere));
  }
  return pages.length;
}
