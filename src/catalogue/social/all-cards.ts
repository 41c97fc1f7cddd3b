import { cardFile } from '../../lib/address/card-file.ts';
import { IS_PSEUDO, ORIGINAL } from '../../words/languages.ts';
import { sitePages } from '../site-pages.ts';

/** A picture for previews, and where it lies below the base. `figure` is an exercise. */
export type Card = {
  readonly file: string;
  readonly title: string;
  readonly line: string;
  readonly figure?: string;
};

/**
 * The picture that a preview shows when somebody sends the link of a page, in each language in which the
 * page can be read.
 * @param languages in which the site has pages
 */
export async function allCards(languages: readonly string[]): Promise<readonly Card[]> {
  // Nobody reads a picture to find forgotten text, and drawing them takes longest.
  if (IS_PSEUDO) return [];
  const pages = await Promise.all(languages.map((language) => cardsIn(language)));
  return pages.flat();
}

async function cardsIn(language: string): Promise<readonly Card[]> {
  return (await sitePages(language)).flatMap(({ address, title, card, isOriginal }) =>
    !card || (isOriginal && language !== ORIGINAL)
      ? []
      : [{ file: cardFile(address, language), title, ...card }],
  );
}
