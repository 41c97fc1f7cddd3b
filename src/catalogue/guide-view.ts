import type { CollectionEntry } from 'astro:content';
import { gatherEquipment } from '../lib/handbook/equipment.ts';
import { aboutMinutes, runSteps } from '../lib/handbook/steps.ts';
import { guideSeconds } from '../lib/run/measure-run.ts';
import type { Speaking } from '../words/words.ts';
import { allEquipment, pick, titles, type Locale } from './queries.ts';

/** A guide with its exercises, what one needs for all of them, and how long it takes. */
export async function viewGuide(
  guide: CollectionEntry<'guides'>,
  words: Speaking<'names'>,
  locale?: Locale,
) {
  const exercises = await pick(
    'exercises',
    guide.data.exercises.map((step) => step.exercise),
    locale,
  );
  const names = await titles('equipment', locale);
  const things = new Map((await allEquipment(locale)).map(({ id, data }) => [id, data.inSentence]));
  const kit = gatherEquipment(exercises.map(({ data }) => data));
  const seconds = guideSeconds(runSteps(exercises));
  const steps = guide.data.exercises.flatMap((step, at) => {
    const data = exercises[at]?.data;
    return data ? [{ ...step, data }] : [];
  });
  return {
    steps,
    kit,
    names,
    /** Each piece of equipment as it stands in a sentence. */
    things,
    seconds,
    time: aboutMinutes(seconds, words),
    kitNames: kit.filter((line) => !line.optional).map((line) => names.get(line.item) ?? line.item),
  };
}
