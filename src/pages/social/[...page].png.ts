import type { APIRoute } from 'astro';
import { sitePages } from '../../catalogue/site-pages.ts';
import { cardPicture, readFigure } from '../../catalogue/social/card-picture.ts';
import { cardFile } from '../../lib/address/card-file.ts';
import { SPOKEN_HERE } from '../../components/site/languages-here.ts';
import { IS_PSEUDO, ORIGINAL } from '../../words/languages.ts';

type Props = { readonly title: string; readonly line: string; readonly figure: string | undefined };

/**
 * The picture that a preview shows when somebody sends the link of a page, in each language in which the
 * page can be read.
 */
export async function getStaticPaths() {
  // Nobody reads a picture to find forgotten text, and drawing them takes longest.
  if (IS_PSEUDO) return [];
  const pages = await Promise.all(SPOKEN_HERE.map((language) => cardsIn(language)));
  return pages.flat();
}

async function cardsIn(language: string) {
  return (await sitePages(language)).flatMap(({ address, title, card, isOriginal }) => {
    if (!card || (isOriginal && language !== ORIGINAL)) return [];
    const page = cardFile(address, language).replace(/^social\/|\.png$/g, '');
    return { params: { page }, props: { title, line: card.line, figure: card.figure } };
  });
}

export const GET: APIRoute<Props> = async ({ props: { title, line, figure } }) => {
  const drawing = figure === undefined ? null : readFigure(figure);
  const picture = await cardPicture({ title, line, figure: drawing, pose: 2 });
  return new Response(picture, { headers: { 'Content-Type': 'image/png' } });
};
