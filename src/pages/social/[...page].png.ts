import type { APIRoute } from 'astro';
import { allCards, type Card } from '../../catalogue/social/all-cards.ts';
import { cardPicture } from '../../catalogue/social/card-picture.ts';
import { unlessSpread } from '../../catalogue/spread.ts';
import { SPOKEN_HERE } from '../../components/site/languages-here.ts';

/** The pictures for previews. */
export async function getStaticPaths() {
  return unlessSpread(await allCards(SPOKEN_HERE)).map((card) => ({
    params: { page: card.file.replace(/^social\/|\.png$/g, '') },
    props: { card },
  }));
}

export const GET: APIRoute<{ card: Card }> = async ({ props: { card } }) =>
  new Response(await cardPicture(card), { headers: { 'Content-Type': 'image/png' } });
