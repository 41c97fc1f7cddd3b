import type { APIRoute } from 'astro';
import { allExercises } from '../../catalogue/queries.ts';
import { alikeIn, type Alike } from '../../catalogue/skeletons.ts';
import { pagesOf } from '../../catalogue/translated.ts';
import { SPOKEN_HERE } from '../../components/site/languages-here.ts';
import { writeFilledPages, type FilledPages } from '../../lib/markup/filled-pages.ts';
import { ORIGINAL } from '../../words/languages.ts';
import { exercisePageParts, exerciseShape } from '../exercises/_exercise-page.ts';
import { embedPageParts, embedShape } from '../embed/exercises/_embed-page.ts';
import { playerPageParts, playerShape } from '../player/_player-page.ts';

type Kind = {
  readonly alike: Alike;
  readonly partsOf: typeof exercisePageParts | typeof playerPageParts | typeof embedPageParts;
};

/** How many pages one file tells of: all of ten thousand exercises would not fit into memory. */
const AT_ONCE = 250;

/** The parts of exercises, players and frames, for the build to fill in. It takes these files away. */
export async function getStaticPaths() {
  if (import.meta.env.DEV) return [];
  const kinds: Kind[] = [];
  for (const language of SPOKEN_HERE) {
    const [locale, below] = language === ORIGINAL ? [undefined, ''] : [language, `${language}/`];
    const paths = await pagesOf('exercises', allExercises, `/${below}exercises/[id]`);
    const pages = await alikeIn(`${below}exercises`, locale, paths, exerciseShape);
    kinds.push(...pages.map((alike) => ({ alike, partsOf: exercisePageParts })));
    const players = await alikeIn(`${below}player`, locale, paths, playerShape);
    kinds.push(...players.map((alike) => ({ alike, partsOf: playerPageParts })));
  }
  const frames = await pagesOf('exercises', allExercises, '');
  const embeds = await alikeIn('embed/exercises', undefined, frames, embedShape);
  kinds.push(...embeds.map((alike) => ({ alike, partsOf: embedPageParts })));
  return kinds
    .flatMap(({ alike, partsOf }) => {
      const { entries } = alike;
      const times = Math.ceil(entries.length / AT_ONCE);
      return Array.from({ length: times }, (_, at) => ({
        partsOf,
        alike: { ...alike, entries: entries.slice(at * AT_ONCE, (at + 1) * AT_ONCE) },
      }));
    })
    .map((kind, at) => ({ params: { part: String(at) }, props: { kind } }));
}

export const GET: APIRoute<{ kind: Kind }> = async ({ props: { kind } }) => {
  const { folder, skeleton, locale, entries } = kind.alike;
  const pages: FilledPages['pages'][number][] = [];
  for (const entry of entries)
    pages.push({ id: entry.id, parts: await kind.partsOf(entry, locale) });
  return new Response(writeFilledPages({ folder, skeleton, pages }));
};
