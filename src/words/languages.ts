import { en } from './en/index.ts';
import { pseudoRoom } from './pseudo.ts';
import { speak, type Rooms, type Words } from './words.ts';

/*
 * The door to the languages, for what runs in the build. An island gets its words from the page
 * (islands/browser/words.ts), so that no script brings a language along.
 */

/** Is the site built in the pseudo-language? `npm test` does so, to find forgotten sentences. */
export const IS_PSEUDO = process.env['UNCOIL_LANGUAGE'] === 'pseudo';

/**
 * Every language: its folder in `content/`, which is also the first part of its addresses; its tag
 * for browsers; its rooms. A new one is one more line.
 */
const LANGUAGES: Readonly<Record<string, readonly [tag: string, rooms: () => Rooms]>> = {
  en: ['en-GB', () => (IS_PSEUDO ? pseudoRoom(en) : en)],
  // For private use, says ISO 639-2: in this one translations are tried, and nobody speaks it.
  qaa: ['en-x-qaa', () => pseudoRoom(en)],
};

/** The language of the originals. It stands at the root for ever; others below `/<language>/`. */
export const ORIGINAL = 'en';

/** The languages into which originals can be translated. */
export const LANGUAGE_NAMES: readonly string[] = Object.keys(LANGUAGES).filter(
  (name) => name !== ORIGINAL,
);

const spoken = new Map<string, Words>();

/** The words of a page: `const { say, site } = wordsFor(Astro);`. English stands at the root. */
export function wordsFor({ currentLocale }: { readonly currentLocale: string | undefined }): Words {
  const name = currentLocale !== undefined && currentLocale in LANGUAGES ? currentLocale : ORIGINAL;
  const known = spoken.get(name);
  if (known) return known;
  const [tag, rooms] = LANGUAGES[name] ?? ['en-GB', () => en];
  const words = speak(tag, rooms());
  spoken.set(name, words);
  return words;
}
