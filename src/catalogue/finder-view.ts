import { candidatesFor, guideFor, offerGuide } from '../lib/finder/candidates.ts';
import type { Place } from '../lib/finder/places.ts';
import { askedFor, type Offers } from '../lib/finder/choice.ts';
import type { Speaking } from '../words/words.ts';
import { viewGuide } from './guide-view.ts';
import { helpBox } from './help-view.ts';
import {
  allConditions,
  allEquipment,
  allExercises,
  allGuides,
  pickOne,
  type Locale,
} from './queries.ts';

/** Everything that a page of the finder shows: the questions, and what may be offered after them. */
export async function viewFinder(place: Place, words: Speaking<'names'>, locale?: Locale) {
  const [area, help, { answers }, askFirst, exercises, guides, equipment, conditions] =
    await Promise.all([
      pickOne('areas', place.area, locale),
      pickOne('care', place.help, locale),
      helpBox(locale),
      pickOne('care', 'ask-first', locale),
      allExercises(locale),
      allGuides(locale),
      allEquipment(locale),
      allConditions(locale),
    ]);
  if (help.data.kind !== 'help') throw new Error(`${place.help} is no box on when to get help`);
  if (askFirst.data.kind !== 'conditions') throw new Error('ask-first names no conditions');
  const kinds = new Map(equipment.map(({ id, data }) => [id, data.kind]));
  const kindOf = (item: string) => kinds.get(item);
  const guide = guideFor(place.area, guides);
  const offers: Offers = {
    exercises: candidatesFor(place, exercises, kindOf),
    guide: guide && offerGuide(place, guide, exercises, kindOf),
  };
  const asked = askedFor(offers);
  return {
    area: area.data,
    help: help.data,
    answers,
    askFirst: askFirst.data,
    offers,
    /** The conditions that the third question asks, in the order of the handbook. */
    asked: conditions.filter(({ id }) => asked.includes(id)),
    guide:
      guide && offers.guide
        ? { ...(await viewGuide(guide, words, locale)), ...guide, offer: offers.guide }
        : null,
    exercises: new Map(exercises.map(({ id, data }) => [id, data])),
    equipmentNames: new Map(equipment.map(({ id, data }) => [id, data.title])),
  };
}
