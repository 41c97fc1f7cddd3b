import { en } from './en/index.ts';
import { pseudoRoom } from './pseudo.ts';
import { speak, type Words } from './words.ts';

/*
 * The door to the languages, for what runs in the build. An island gets its words from the page
 * (islands/browser/words.ts), so that no script brings a language along.
 */

/** Is the site built in the pseudo-language? `npm test` does so, to find forgotten sentences. */
export const IS_PSEUDO = process.env['UNCOIL_LANGUAGE'] === 'pseudo';

const english: Words = speak('en-GB', IS_PSEUDO ? pseudoRoom(en) : en);

const LANGUAGES: ReadonlyMap<string, Words> = new Map([['en', english]]);

/** The words of a page: `const { say, site } = wordsFor(Astro);`. English stands at the root. */
export function wordsFor({ currentLocale }: { readonly currentLocale: string | undefined }): Words {
  return LANGUAGES.get(currentLocale ?? 'en') ?? english;
}
