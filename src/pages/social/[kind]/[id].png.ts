import type { APIRoute } from 'astro';
import { viewGuide } from '../../../catalogue/guide-view.ts';
import { allExercises, allGuides } from '../../../catalogue/queries.ts';
import { cardPicture, readFigure } from '../../../catalogue/social/card-picture.ts';
import { labelDosage } from '../../../lib/dosage/describe-dosage.ts';

/** The picture that a preview shows when somebody sends the link of an exercise or a guide. */
export async function getStaticPaths() {
  const exercises = (await allExercises()).map(({ id, data }) => ({
    params: { kind: 'exercises', id },
    props: { title: data.title, line: labelDosage(data.duration), figure: id },
  }));
  const guides = (await allGuides()).map(async (guide) => ({
    params: { kind: 'guides', id: guide.id },
    props: {
      title: guide.data.title,
      line: `${String(guide.data.exercises.length)} exercises, ${(await viewGuide(guide)).time}`,
      figure: guide.data.exercises[0]?.exercise ?? '',
    },
  }));
  return [...exercises, ...(await Promise.all(guides))];
}

export const GET: APIRoute<{ title: string; line: string; figure: string }> = async ({ props }) => {
  const { title, line, figure } = props;
  const picture = await cardPicture({ title, line, figure: readFigure(figure), pose: 2 });
  return new Response(picture, { headers: { 'Content-Type': 'image/png' } });
};
