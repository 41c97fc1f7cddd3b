import type { APIRoute } from 'astro';
import { allExercises, guidesToEmbed } from '../../../../catalogue/queries.ts';
import { cardFile } from '../../../../lib/address/card-file.ts';
import { embedAddress, oEmbed } from '../../../../lib/address/embed.ts';
import { href, SITE } from '../../../../site.ts';
import { wordsFor } from '../../../../words/languages.ts';

type Page = { readonly kind: 'exercises' | 'guides'; readonly id: string; readonly title: string };

export async function getStaticPaths() {
  const all = { exercises: await allExercises(), guides: await guidesToEmbed() };
  return (['exercises', 'guides'] as const).flatMap((kind) =>
    all[kind].map(({ id, data }) => ({
      params: { kind, id },
      props: { kind, id, title: data.title },
    })),
  );
}

/** What sites that know oEmbed ask for, to show a link of ours as what it leads to. */
export const GET: APIRoute<Page> = ({ props: { kind, id, title }, site, currentLocale }) => {
  const { say, embed } = wordsFor({ currentLocale });
  const full = (path: string) => new URL(href(`/${path}`), site).href;
  const page = {
    url: full(embedAddress(kind, id)),
    title: say(embed.frame, { title, site: SITE.name }),
    thumbnail: full(cardFile(`${kind}/${id}/`)),
  };
  return Response.json(oEmbed(page, { name: SITE.name, url: full('') }));
};
