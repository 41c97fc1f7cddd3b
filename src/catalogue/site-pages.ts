import { SITE } from '../site.ts';
import { ORIGINAL, wordsFor } from '../words/languages.ts';
import type { Words } from '../words/words.ts';
import { placesOf } from '../lib/finder/places.ts';
import { labelDosage } from '../lib/dosage/describe-dosage.ts';
import { fitOf } from '../lib/handbook/equipment.ts';
import type { FileCollection } from './check/collections.ts';
import { viewGuide } from './guide-view.ts';
import { oncePer } from './once.ts';
import {
  allAreas,
  allChapters,
  allEquipment,
  allExercises,
  allGuides,
  type Locale,
} from './queries.ts';
import { isShownIn } from './translated.ts';

/** A page for readers: where it is, what it is called, and what its preview shows. */
export type SitePage = {
  /** Below the base: `exercises/cat-and-cow/`; nothing for the start page. */
  readonly address: string;
  /** As in the head of the page; the gate "pages" compares the two. */
  readonly title: string;
  /** Addresses it had before. */
  readonly former?: readonly string[];
  /** Is it in the language of the originals, though another one was asked for? Then nobody has translated it. */
  readonly isOriginal?: boolean;
  /** The line below the title on its preview card, and the exercise whose drawing stands there. */
  readonly card?: { readonly line: string; readonly figure?: string };
};

/** Pages that are no entry of a collection. */
function standing(words: Words): SitePage[] {
  const {
    cards,
    changes,
    data,
    exercisePages,
    findPages,
    guidePages,
    home,
    knowPages,
    planPage,
    topicPages,
  } = words;
  const { lines } = cards;
  return [
    page('', words.say(home.title, { site: SITE.name }), lines.home, 'foam-roll-hamstrings'),
    page('exercises/', exercisePages.list.title, lines.exercises, 'cat-and-cow'),
    page('guides/', guidePages.list.title, lines.guides, 'foam-roll-glutes'),
    page('areas/', topicPages.areas.title, lines.areas),
    page('equipment/', topicPages.equipment.title, lines.equipment),
    page('chapters/', knowPages.chapters.title, lines.chapters),
    page('care/', knowPages.care.title, lines.care),
    page('find/', findPages.where.title, lines.find),
    page('search/', findPages.search.title, lines.search),
    page('zones/', topicPages.zones.title, lines.zones),
    page('plan/', planPage.title, lines.plan),
    page('sources/', knowPages.sources.title, lines.sources),
    page('offline/', knowPages.offline.title, lines.offline),
    page('stored/', knowPages.stored.title, lines.stored),
    page('changes/', changes.title, lines.changes),
    page('data/', data.title, lines.data),
    page('accessibility/', knowPages.accessibility.title, lines.accessibility),
  ];
}

function page(address: string, title: string, line: string, figure?: string): SitePage {
  return { address, title, card: { line, ...(figure ? { figure } : {}) } };
}

/** Every page for readers, what people look for first, in a language. */
export const sitePages = (locale?: Locale): Promise<readonly SitePage[]> =>
  pagesIn(locale ?? ORIGINAL);

const pagesIn = oncePer(async (locale: string): Promise<readonly SitePage[]> => {
  const words = wordsFor({ currentLocale: locale });
  const { say, names, cards, findPages } = words;
  const [exercises, guides, areas, equipment, chapters] = await Promise.all([
    allExercises(locale),
    allGuides(locale),
    allAreas(locale),
    allEquipment(locale),
    allChapters(locale),
  ]);
  const inArea = (id: string) => exercises.filter(({ data }) => data.areas.includes(id));
  const withItem = (id: string) => exercises.filter(({ data }) => fitOf(data, id)?.as === 'itself');
  /** An entry that nobody has translated, in another language. */
  const own = (collection: FileCollection, id: string): Pick<SitePage, 'isOriginal'> =>
    isShownIn(locale, collection, id) ? {} : { isOriginal: true };
  const count = (all: readonly unknown[]) => say(names.exercises, { n: all.length });
  return [
    ...exercises.map(({ id, data }) => ({
      ...page(`exercises/${id}/`, data.title, labelDosage(data.duration, words), id),
      ...own('exercises', id),
      former: data.formerIds.map((former) => `exercises/${former}/`),
    })),
    ...(await Promise.all(
      guides.map(async (guide) => ({
        ...page(
          `guides/${guide.id}/`,
          guide.data.title,
          say(names.guideLength, {
            n: guide.data.exercises.length,
            time: (await viewGuide(guide, words, locale)).time,
          }),
          guide.data.exercises[0]?.exercise,
        ),
        ...own('guides', guide.id),
        former: guide.data.formerIds.map((former) => `guides/${former}/`),
      })),
    )),
    ...areas.map(({ id, data }) => {
      const its = inArea(id);
      return { ...page(`areas/${id}/`, data.title, count(its), its[0]?.id), ...own('areas', id) };
    }),
    ...equipment.map(({ id, data }) => {
      const its = withItem(id);
      // What only stands in for something else has no exercise of its own.
      const line = its.length > 0 ? count(its) : cards.onlyInstead;
      return {
        ...page(`equipment/${id}/`, data.title, line, its[0]?.id),
        ...own('equipment', id),
      };
    }),
    ...chapters.map(({ id, data }) => ({
      ...page(`chapters/${id}/`, data.title, cards.lines.chapter),
      ...own('chapters', id),
    })),
    ...standing(words),
    // These two show the card of another page.
    ...placesOf(areas, words).map(({ id, name }) => ({
      address: `find/${id}/`,
      title: say(findPages.place.title, { name }),
    })),
    ...exercises.map(({ id, data }) => {
      const state = own('exercises', id);
      // What is not translated is called as its page calls itself.
      const its = state.isOriginal ? wordsFor({ currentLocale: ORIGINAL }) : words;
      const title = its.say(its.exercisePages.player.title, { title: data.title });
      return { address: `player/${id}/`, title, ...state };
    }),
  ];
});
