import { ORIGINAL } from '../../src/words/languages.ts';

/** A link with what stands in it, a form, or a button that fetches a page. */
const LINK =
  /<a ([^>]*?)href="([^"#?]*\/)((?:[#?][^"]*)?)"([^>]*)>([\s\S]*?)<\/a>|(<[a-z][^>]*? (?:action|data-player)=")([^"#?]*\/)/g;

/** What is known of the pages of a language. */
export type PagesThere = {
  readonly language: string;
  /** Where the site is mounted: `/` or `/handbook/`. */
  readonly base: string;
  /** Whether a page stands at an address below the base: `es/exercises/cat-and-cow/`. */
  readonly isThere: (address: string) => boolean;
  /** The name of a page that stands there in the language of the originals; undefined for others. */
  readonly untranslated: (address: string) => string | undefined;
  /** The mark behind the name of such a page. */
  readonly mark: string;
};

/**
 * The links of a page in another language: they stay in the language, and of a page that is not
 * translated they say so. Components know nothing of it.
 * @param marks false for a page that is itself in the language of the originals
 */
export function linksWithin(html: string, pages: PagesThere, marks = true): string {
  const { language, base, isThere, untranslated, mark } = pages;
  const inLanguage = (to: string) => {
    const address = to.slice(base.length);
    if (!to.startsWith(base) || address.startsWith(`${language}/`)) return undefined;
    return isThere(`${language}/${address}`) ? `${language}/${address}` : undefined;
  };
  return html.replace(
    LINK,
    (
      whole,
      before: string,
      to: string,
      rest: string,
      after: string,
      inside: string,
      start: string,
      target: string,
    ) => {
      if (start) {
        const own = inLanguage(target);
        return own === undefined ? whole : `${start}${base}${own}`;
      }
      // A link that leads to another language on purpose.
      if (/\bhreflang=/.test(before + after)) return whole;
      const own = inLanguage(to);
      if (own === undefined) return whole;
      const name = untranslated(own);
      const link = `<a ${before}href="${base}${own}${rest}"${after}`;
      if (name === undefined || !marks) return `${link}>${inside}</a>`;
      const text = inside.trim();
      const said = text === name ? `<span lang="${ORIGINAL}">${text}</span>` : inside;
      return `${link} hreflang="${ORIGINAL}">${said} <small>(${mark})</small></a>`;
    },
  );
}
