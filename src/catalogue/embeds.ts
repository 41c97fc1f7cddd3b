import { cardFile } from '../lib/address/card-file.ts';
import { embedAddress, oEmbed } from '../lib/address/embed.ts';
import { href, SITE } from '../site.ts';
import { wordsFor } from '../words/languages.ts';
import { allExercises, guidesToEmbed } from './queries.ts';

/** What sites that know oEmbed ask for, and where it lies below the base. */
export type Answer = { readonly file: string; readonly answer: ReturnType<typeof oEmbed> };

/** An answer for each page that another site may show. */
export async function allAnswers(): Promise<readonly Answer[]> {
  const { say, embed } = wordsFor({ currentLocale: undefined });
  const full = (path: string) => new URL(href(`/${path}`), import.meta.env.SITE).href;
  const all = { exercises: await allExercises(), guides: await guidesToEmbed() };
  return (['exercises', 'guides'] as const).flatMap((kind) =>
    all[kind].map(({ id, data }) => {
      const page = {
        url: full(embedAddress(kind, id)),
        title: say(embed.frame, { title: data.title, site: SITE.name }),
        thumbnail: full(cardFile(`${kind}/${id}/`)),
      };
      return {
        file: `data/oembed/${kind}/${id}.json`,
        answer: oEmbed(page, { name: SITE.name, url: full('') }),
      };
    }),
  );
}
