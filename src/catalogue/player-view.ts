import type { CareShort, CareSteps } from '../lib/handbook/care.ts';
import type { Exercise } from '../lib/handbook/exercise.ts';
import { runSteps } from '../lib/handbook/steps.ts';
import { fetchWords } from '../lib/player/player-step.ts';
import type { PlayerStep } from '../lib/player/player-step.ts';
import { nerveFacts } from '../lib/safety/nerve.ts';
import { ORIGINAL, wordsFor } from '../words/languages.ts';
import type { Speaking } from '../words/words.ts';
import { viewConditions } from './conditions-view.ts';
import { helpBox, stopAdvice } from './help-view.ts';
import { once, oncePer } from './once.ts';
import { allEquipment, pick, pickOne, type Locale } from './queries.ts';
import { isShownIn } from './translated.ts';

const originalTag = wordsFor({ currentLocale: ORIGINAL }).tag;

type Entry = { readonly id: string; readonly data: Exercise };

/** The tingling box, with what a timer says of it. */
export type TinglingBox = CareSteps & { readonly short: CareShort };

/** What the timer of an exercise needs to know and to say when something tingles, or hurts more. */
export async function viewTingling(exercise: Exercise, locale?: Locale) {
  const [kind, tingling, worse] = await Promise.all([
    kinds(),
    tinglingBox(locale),
    whenWorse(locale ?? ORIGINAL),
  ]);
  return { nerve: nerveFacts(exercise, kind), tingling, worse };
}

const whenWorse = oncePer(async (language: string) => {
  const [now, help] = await Promise.all([stopAdvice(language), helpBox(language)]);
  return { now, again: help.answers.worse };
});

/** Throws if the box has no short form; the content check makes sure of it. */
const shortBox = oncePer(async (language: string): Promise<TinglingBox> => {
  const { data } = await pickOne('care', 'tingling', language);
  if (data.kind !== 'steps' || !data.short) throw new Error('care/tingling.yaml has no short form');
  return { ...data, short: data.short };
});

/** The same object on each page: what is made of it is kept. */
export const tinglingBox = (locale: Locale = ORIGINAL) => shortBox(locale);

const kinds = once(async () => {
  const all = new Map((await allEquipment()).map(({ id, data }) => [id, data.kind]));
  return (item: string) => all.get(item);
});

const equipmentIn = oncePer(
  async (locale: Locale) => new Map((await allEquipment(locale)).map(({ id, data }) => [id, data])),
);

/** Everything that the player of these exercises shows: the steps, what comes before, the boxes. */
export async function viewPlayer(
  exercises: readonly Entry[],
  words: Speaking<'dialog'>,
  locale?: Locale,
) {
  const equipment = await equipmentIn(locale);
  const names = (item: string) => {
    const found = equipment.get(item);
    if (!found) throw new Error(`equipment has no entry "${item}"; run the content check`);
    return found;
  };
  const run = runSteps(exercises);
  const conditions = await Promise.all(
    exercises.map(({ data }) => viewConditions([data.conditions], locale)),
  );
  const steps = exercises.flatMap(({ data }, at) => {
    const [step, who] = [run[at], conditions[at]];
    if (!step || !who) return [];
    const before = exercises[at - 1]?.data ?? null;
    const player: PlayerStep = {
      ...step,
      ...nerveFacts(data, (item) => equipment.get(item)?.kind),
      title: data.title,
      ...(isShownIn(locale, 'exercises', exercises[at]?.id) ? {} : { tag: originalTag }),
      fetch: fetchWords(data, before, names, words),
      ...(data.cue !== undefined && { cue: data.cue }),
      requires: requiredOf(data).map(({ exercise }) => exercise),
    };
    return [{ player, data, conditions: who }];
  });
  const asked = exercises.flatMap(({ data }) => requiredOf(data));
  const [before, tingling, help] = await Promise.all([
    pick(
      'exercises',
      asked.map(({ exercise }) => exercise),
      locale,
    ),
    tinglingBox(locale),
    helpBox(locale),
  ]);
  return {
    steps,
    /** The exercises that are asked for first, by id. */
    first: new Map(before.map(({ id, data }) => [id, data])),
    tingling,
    help,
  };
}

function requiredOf({ prerequisites }: Exercise) {
  return prerequisites.filter(({ need }) => need === 'required');
}
