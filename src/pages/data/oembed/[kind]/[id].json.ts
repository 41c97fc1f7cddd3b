import type { APIRoute } from 'astro';
import { allAnswers, type Answer } from '../../../../catalogue/embeds.ts';
import { unlessSpread } from '../../../../catalogue/spread.ts';

export async function getStaticPaths() {
  return unlessSpread(await allAnswers()).map((one) => {
    const [kind, id] = one.file.replace(/^data\/oembed\/|\.json$/g, '').split('/');
    return { params: { kind, id }, props: one };
  });
}

/** What sites that know oEmbed ask for, to show a link of ours as what it leads to. */
export const GET: APIRoute<Answer> = ({ props }) => Response.json(props.answer);
