import { placesOf } from '../lib/finder/places.ts';
import { labelDosage } from '../lib/dosage/describe-dosage.ts';
import { fitOf } from '../lib/handbook/equipment.ts';
import { viewGuide } from './guide-view.ts';
import { once } from './once.ts';
import { allAreas, allChapters, allEquipment, allExercises, allGuides } from './queries.ts';

/** A page for readers: where it is, what it is called, and what its preview shows. */
export type SitePage = {
  /** Below the base: `exercises/cat-and-cow/`; nothing for the start page. */
  readonly address: string;
  /** As in the head of the page; the gate "pages" compares the two. */
  readonly title: string;
  /** Addresses it had before. */
  readonly former?: readonly string[];
  /** The line below the title on its preview card, and the exercise whose drawing stands there. */
  readonly card?: { readonly line: string; readonly figure?: string };
};

/** Pages that are no entry of a collection. */
const STANDING: readonly SitePage[] = [
  page('', 'Uncoil: roll, press, stretch', 'An open handbook', 'foam-roll-hamstrings'),
  page('exercises/', 'Exercises', 'A dose and a timer', 'cat-and-cow'),
  page('guides/', 'Guides', 'Step by step', 'foam-roll-glutes'),
  page('areas/', 'Body areas', 'From the neck to the soles of the feet'),
  page('equipment/', 'Equipment', 'What you need, and what does instead'),
  page('chapters/', 'Good to know', 'Before you start, and what the evidence says'),
  page('care/', 'When to get help', 'Signs that need help now, today or soon'),
  page('find/', 'Where does it hurt?', 'Point to the spot'),
  page('search/', 'Search', 'In everyday words'),
  page('zones/', 'Spots to keep off', 'What lies there, the rule and the reason'),
  page('sources/', 'Sources', 'What the handbook rests on'),
  page('offline/', 'Use it offline', 'Every page, without a connection'),
  page('stored/', 'What is kept on this device', 'And how to delete it'),
  page('accessibility/', 'Accessibility', 'What we promise, and how we test it'),
];

function page(address: string, title: string, line: string, figure?: string): SitePage {
  return { address, title, card: { line, ...(figure ? { figure } : {}) } };
}

/** Every page for readers, what people look for first. */
export const sitePages: () => Promise<readonly SitePage[]> = once(async () => {
  const [exercises, guides, areas, equipment, chapters] = await Promise.all([
    allExercises(),
    allGuides(),
    allAreas(),
    allEquipment(),
    allChapters(),
  ]);
  const inArea = (id: string) => exercises.filter(({ data }) => data.areas.includes(id));
  const withItem = (id: string) => exercises.filter(({ data }) => fitOf(data, id)?.as === 'itself');
  const count = (all: readonly unknown[]) =>
    `${String(all.length)} ${all.length === 1 ? 'exercise' : 'exercises'}`;
  return [
    ...exercises.map(({ id, data }) => ({
      ...page(`exercises/${id}/`, data.title, labelDosage(data.duration), id),
      former: data.formerIds.map((former) => `exercises/${former}/`),
    })),
    ...(await Promise.all(
      guides.map(async (guide) => ({
        ...page(
          `guides/${guide.id}/`,
          guide.data.title,
          `${String(guide.data.exercises.length)} exercises, ${(await viewGuide(guide)).time}`,
          guide.data.exercises[0]?.exercise,
        ),
        former: guide.data.formerIds.map((former) => `guides/${former}/`),
      })),
    )),
    ...areas.map(({ id, data }) => {
      const own = inArea(id);
      return page(`areas/${id}/`, data.title, count(own), own[0]?.id);
    }),
    ...equipment.map(({ id, data }) => {
      const own = withItem(id);
      // What only stands in for something else has no exercise of its own.
      const line = own.length > 0 ? count(own) : 'What it can do instead';
      return page(`equipment/${id}/`, data.title, line, own[0]?.id);
    }),
    ...chapters.map(({ id, data }) => page(`chapters/${id}/`, data.title, 'Good to know')),
    ...STANDING,
    // These two show the card of another page.
    ...placesOf(areas).map(({ id, name }) => ({
      address: `find/${id}/`,
      title: `${name}: what to do`,
    })),
    ...exercises.map(({ id, data }) => ({
      address: `player/${id}/`,
      title: `${data.title}, full screen`,
    })),
  ];
});
