import { allAnswers } from '../catalogue/embeds.ts';
import { allCards } from '../catalogue/social/all-cards.ts';
import type { Spread } from '../catalogue/spread.ts';
import { SPOKEN_HERE } from '../components/site/languages-here.ts';

/** What the build writes into a file each, beside the open data. It takes this file away. */
export async function GET(): Promise<Response> {
  const spread: Spread = { cards: await allCards(SPOKEN_HERE), answers: await allAnswers() };
  return Response.json(spread);
}
