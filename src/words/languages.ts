import { en } from './en/index.ts';
import { drawn } from './es/drawn.ts';
import { es } from './es/index.ts';
import { pseudoRoom, pseudoText } from './pseudo.ts';
import { speak, type Rooms, type Translated, type Words } from './words.ts';

/*
 * The door to the languages, for what runs in the build. An island gets its words from the page
 * (islands/browser/words.ts), so that no script brings a language along.
 */

/** Is the site built in the pseudo-language? `npm test` does so, to find forgotten sentences. */
export const IS_PSEUDO = process.env['UNCOIL_LANGUAGE'] === 'pseudo';

type Language = {
  /** For browsers and `Intl`. */
  readonly tag: string;
  /** All of them. While it is a draft, `{ ...en, ...de }` says in English what is not begun. */
  readonly rooms: () => Translated<Rooms>;
  /**
   * What drawings show, by the English words of `content/figures/`. A language has a table of them: a
   * line whose English has changed since is not found, and the English stands.
   */
  readonly drawings: (english: string) => string;
  /**
   * The clinician who speaks it and has read what a machine made of the originals. Until there is one,
   * every page says so.
   */
  readonly readBy?: string;
  /** In the making: read and checked, and built only by `UNCOIL_DRAFTS=yes npm run build`. */
  readonly isDraft?: boolean;
};

/** For private use, says ISO 639-2: in this one translations are tried, and nobody speaks it. */
const TRIAL = 'qaa';

/**
 * Every language, by its folder in `content/`, which is also the first part of its addresses. A new
 * one is one more entry.
 */
const LANGUAGES: Readonly<Record<string, Language>> = {
  en: {
    tag: 'en-GB',
    rooms: () => (IS_PSEUDO ? pseudoRoom(en) : en),
    drawings: (english) => (IS_PSEUDO ? pseudoText(english) : english),
  },
  es: { tag: 'es', rooms: () => es, drawings: drawn },
  [TRIAL]: { tag: 'en-GB-x-qaa', rooms: () => pseudoRoom(en), drawings: pseudoText },
};

/** The language of the originals. It stands at the root for ever; others below `/<language>/`. */
export const ORIGINAL = 'en';

/** The languages into which originals can be translated. */
export const LANGUAGE_NAMES: readonly string[] = Object.keys(LANGUAGES).filter(
  (name) => name !== ORIGINAL,
);

/**
 * Is a language not to be built this time: in the making, or with words of its own where only the
 * pseudo-language is looked for?
 */
export const isLeftOut = (
  name: string,
  languages: Readonly<Record<string, Pick<Language, 'isDraft'>>> = LANGUAGES,
): boolean =>
  (languages[name]?.isDraft === true && process.env['UNCOIL_DRAFTS'] !== 'yes') ||
  (IS_PSEUDO && name in languages && name !== ORIGINAL && name !== TRIAL);

const spoken = new Map<string, Words>();

/** The words of a page: `const { say, site } = wordsFor(Astro);`. English stands at the root. */
export function wordsFor(page: Page): Words {
  const { tag, rooms } = languageOf(page);
  const known = spoken.get(tag);
  if (known) return known;
  const own = rooms() as Rooms;
  // What is not translated stands in English on such a page, and sends to the phone in English.
  const phone = { calls: [...new Set([...own.phone.calls, ...en.phone.calls])] };
  const words = speak(tag, { ...own, phone });
  spoken.set(tag, words);
  return words;
}

/** What drawings show, in the language of a page. */
export function drawingWords(page: Page): (english: string) => string {
  return languageOf(page).drawings;
}

/** Has nobody who knows read what a machine made of the originals in the language of a page? */
export function isUnread(page: Page): boolean {
  return (page.currentLocale ?? ORIGINAL) !== ORIGINAL && languageOf(page).readBy === undefined;
}

/** `Astro`, or what stands for it where there is no page. */
type Page = { readonly currentLocale: string | undefined };

function languageOf({ currentLocale = ORIGINAL }: Page): Language {
  const found = LANGUAGES[currentLocale] ?? LANGUAGES[ORIGINAL];
  if (!found) throw new Error(`There are no words in "${ORIGINAL}".`);
  return found;
}
