import type { APIContext } from 'astro';
import { allCare } from '../../catalogue/queries.ts';

/** The first two questions of each body area: signs that mean help now, and help today. */
export async function GET({ currentLocale }: APIContext): Promise<Response> {
  const boxes = (await allCare(currentLocale)).flatMap(({ id, data }) =>
    data.kind === 'help' ? [[id, { now: data.now, today: data.today }] as const] : [],
  );
  const texts = [...new Set(boxes.flatMap(([, { now, today }]) => [...now, ...today].map(textOf)))];
  const places = (signs: readonly { text: string }[]) =>
    signs.map((sign) => texts.indexOf(textOf(sign)));
  return Response.json({
    texts,
    boxes: Object.fromEntries(
      boxes.map(([id, { now, today }]) => [id, { now: places(now), today: places(today) }]),
    ),
  });
}

const textOf = ({ text }: { readonly text: string }) => text;
