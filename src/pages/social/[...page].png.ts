import type { APIRoute } from 'astro';
import { sitePages } from '../../catalogue/site-pages.ts';
import { cardPicture, readFigure } from '../../catalogue/social/card-picture.ts';
import { cardFile } from '../../lib/address/card-file.ts';
import { IS_PSEUDO } from '../../words/languages.ts';

type Props = { readonly title: string; readonly line: string; readonly figure: string | undefined };

/** The picture that a preview shows when somebody sends the link of a page. */
export async function getStaticPaths() {
  // Nobody reads a picture to find forgotten text, and drawing them takes longest.
  if (IS_PSEUDO) return [];
  return (await sitePages()).flatMap(({ address, title, card }) => {
    if (!card) return [];
    const page = cardFile(address).replace(/^social\/|\.png$/g, '');
    return { params: { page }, props: { title, line: card.line, figure: card.figure } };
  });
}

export const GET: APIRoute<Props> = async ({ props: { title, line, figure } }) => {
  const drawing = figure === undefined ? null : readFigure(figure);
  const picture = await cardPicture({ title, line, figure: drawing, pose: 2 });
  return new Response(picture, { headers: { 'Content-Type': 'image/png' } });
};
