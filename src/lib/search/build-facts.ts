import type { Speaking } from '../../words/words.ts';
import { labelDosage } from '../dosage/describe-dosage.ts';
import type { Chapter } from '../handbook/chapter.ts';
import type { Exercise } from '../handbook/exercise.ts';
import type { Guide } from '../handbook/guide.ts';
import type { Area, Equipment } from '../handbook/area.ts';
import { aboutMinutes, runStep, runSteps } from '../handbook/steps.ts';
import { exerciseSeconds, guideSeconds } from '../run/measure-run.ts';
import { usesTool, type KindOf } from '../safety/tools.ts';
import type { Facts, Need, PageFacts, Picture, Words } from './page-facts.ts';

type Entry<Data> = { readonly id: string; readonly data: Data };

/** Everything of the catalogue that search and the finder look at. */
export type Catalogue = {
  readonly exercises: readonly Entry<Exercise>[];
  readonly guides: readonly Entry<Guide>[];
  readonly areas: readonly Entry<Area>[];
  readonly equipment: readonly Entry<Equipment>[];
  readonly chapters: readonly Entry<Chapter>[];
  /** Pages of one address that are searched too. */
  readonly others: readonly { path: string; title: string; phrases: readonly string[] }[];
  readonly pictureOf: (exercise: string) => Picture | undefined;
  /** Is an entry, on pages of another language, still in that of the originals? */
  readonly isUntranslated?: (folder: string, id: string) => boolean;
};

/** The facts of every page that can be found, in a fixed order. */
export function buildFacts(catalogue: Catalogue, words: Speaking<'names' | 'dosage'>): Facts {
  const byId = new Map(catalogue.exercises.map((entry) => [entry.id, entry]));
  const kindOf: KindOf = (item) => catalogue.equipment.find(({ id }) => id === item)?.data.kind;
  const nothing = { areas: [], techniques: [], positions: [], needs: [] };
  const pages: readonly PageFacts[] = [
    ...catalogue.guides.map(({ id, data }) =>
      guideFacts({ id, data }, byId, catalogue.pictureOf, kindOf, words),
    ),
    ...catalogue.areas.map(({ id, data }): PageFacts => {
      const { title } = data;
      return {
        ...nothing,
        path: `/areas/${id}/`,
        kind: 'area',
        title,
        note: data.summary,
        areas: [id],
      };
    }),
    ...catalogue.exercises.map((entry) =>
      exerciseFacts(entry, catalogue.pictureOf(entry.id), kindOf, words),
    ),
    ...catalogue.equipment.map(({ id, data }): PageFacts => {
      const needs = [{ items: [id], instead: [] }];
      const { title } = data;
      return {
        ...nothing,
        path: `/equipment/${id}/`,
        kind: 'equipment',
        title,
        note: data.summary,
        needs,
        ...(['roller', 'ball'].includes(data.kind) ? { tool: true as const } : {}),
      };
    }),
    ...catalogue.chapters.map(({ id, data }): PageFacts => ({
      ...nothing,
      path: `/chapters/${id}/`,
      kind: 'chapter',
      title: data.title,
      note: data.summary,
    })),
    ...catalogue.others.map(({ path, title }): PageFacts => ({
      ...nothing,
      path,
      kind: 'chapter',
      title,
      note: '',
    })),
  ];
  return {
    pages: pages.map((page) => {
      const [, folder = '', id = ''] = page.path.split('/');
      const isOriginal = id !== '' && catalogue.isUntranslated?.(folder, id);
      return isOriginal ? { ...page, original: true } : page;
    }),
    areas: Object.fromEntries(catalogue.areas.map(({ id, data }) => [id, data.title])),
    equipment: Object.fromEntries(
      catalogue.equipment.map(({ id, data }) => [
        id,
        { title: data.title, inSentence: data.inSentence },
      ]),
    ),
  };
}

function exerciseFacts(
  { id, data }: Entry<Exercise>,
  picture: Picture | undefined,
  kindOf: KindOf,
  words: Speaking<'dosage'>,
): PageFacts {
  return {
    path: `/exercises/${id}/`,
    kind: 'exercise',
    title: data.title,
    note: labelDosage(data.duration, words),
    seconds: Math.round(exerciseSeconds(runStep(id, data))),
    areas: data.areas,
    techniques: [data.technique],
    positions: [data.position],
    needs: needsOf(data),
    ...safetyOf([data], kindOf),
    ...(picture ? { picture } : {}),
  };
}

/** A guide needs what its exercises need; what may be left out of it needs nothing. */
function guideFacts(
  { id, data }: Entry<Guide>,
  byId: ReadonlyMap<string, Entry<Exercise>>,
  pictureOf: Catalogue['pictureOf'],
  kindOf: KindOf,
  words: Speaking<'names' | 'dosage'>,
): PageFacts {
  const steps = data.exercises.flatMap(({ exercise, optional }) => {
    const entry = byId.get(exercise);
    return entry ? [{ ...entry, optional }] : [];
  });
  const picture = steps.map((step) => pictureOf(step.id)).find((one) => one !== undefined);
  const seconds = guideSeconds(runSteps(steps));
  const needs = steps.filter(({ optional }) => !optional).flatMap((step) => needsOf(step.data));
  return {
    path: `/guides/${id}/`,
    kind: 'guide',
    title: data.title,
    note: words.say(words.names.guideLength, {
      n: steps.length,
      time: aboutMinutes(seconds, words),
    }),
    seconds: Math.round(seconds),
    areas: data.areas,
    techniques: [...new Set(steps.map((step) => step.data.technique))],
    positions: [...new Set(steps.map((step) => step.data.position))],
    needs: [...new Map(needs.map((need) => [JSON.stringify(need), need])).values()],
    ...safetyOf(
      steps.map((step) => step.data),
      kindOf,
    ),
    ...(picture ? { picture } : {}),
  };
}

/** The conditions that exercises carry, together, and whether one of them works with a tool. */
function safetyOf(
  exercises: readonly Exercise[],
  kindOf: KindOf,
): Pick<PageFacts, 'conditions' | 'tool'> {
  const conditions = unique(
    exercises.flatMap(({ conditions: { stop, ask } }) => [...stop, ...ask]),
  );
  const tool = exercises.some((exercise) => usesTool(exercise, kindOf));
  return { ...(conditions.length > 0 ? { conditions } : {}), ...(tool ? { tool } : {}) };
}

function needsOf(exercise: Exercise): Need[] {
  return exercise.equipment.map(({ item, or, optional, substitutes }) => ({
    items: [item, ...or],
    instead: substitutes.map((one) => one.item),
    ...(optional ? { optional } : {}),
  }));
}

/** The phrases by which each page is found besides its title, in the order of the facts. */
export function buildPhrases(catalogue: Catalogue): Words['phrases'] {
  const byArea = new Map(catalogue.areas.map(({ id, data }) => [id, data.everydayWords]));
  return [
    ...catalogue.guides.map(({ data }) => unique([...data.aliases, ...data.everydayWords])),
    ...catalogue.areas.map(({ data }) => data.everydayWords),
    ...catalogue.exercises.map(({ data }) => {
      // What its areas say already is inherited, and need not be sent twice.
      const inherited = new Set(data.areas.flatMap((area) => byArea.get(area) ?? []));
      const own = unique([...data.aliases, ...data.everydayWords]);
      return own.filter((phrase) => !inherited.has(phrase));
    }),
    ...catalogue.equipment.map(({ data }) => data.everydayWords),
    ...catalogue.chapters.map(({ data }) => unique(data.everydayWords)),
    ...catalogue.others.map(({ phrases }) => phrases),
  ];
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)];
}
