import type { FigureEntry } from '../figure/manifest.ts';
import type { Stage } from '../lib/handbook/guide.ts';
import type {
  PlanChange,
  PlanExercise,
  PlanHandbook,
  PlanStage,
} from '../lib/plan/plan-handbook.ts';
import { NOT_SAID } from '../lib/plan/plan.ts';
import type { Collections } from './check/collections.ts';

type Entries<Name extends keyof Collections> = readonly {
  readonly id: string;
  readonly data: Collections[Name];
}[];

type From = {
  readonly [
    Name in 'exercises' | 'equipment' | 'areas' | 'guides' | 'conditions' | 'zones'
  ]: Entries<Name>;
};

/** What does not stand in `content/`. */
type Beside = {
  readonly edition: string;
  readonly figureOf: (exercise: string) => FigureEntry | null;
  /** Typed changes of the handbook; the page says those since the edition of a plan. */
  readonly changes?: readonly PlanChange[];
  readonly numberOf: (one: { id: string; formerIds: readonly string[] }) => number | undefined;
};

/**
 * What the page of a plan knows of the handbook. An exercise without a number is left out: no link could
 * name it (the tests of `exercise-numbers.ts` see to it that each has one).
 */
export function planHandbook(
  from: From,
  { edition, figureOf, numberOf, changes = [] }: Beside,
): PlanHandbook {
  return {
    edition,
    changes,
    exercises: from.exercises.flatMap(({ id, data }): PlanExercise[] => {
      const number = numberOf({ id, formerIds: data.formerIds });
      if (number === undefined) return [];
      const { title, technique, areas, position, equipment, duration, sideOf } = data;
      const { warnings, conditions, everydayWords, prerequisites, notFirst, frequency } = data;
      const poses = figureOf(id)?.poses ?? [];
      return [
        {
          id,
          number,
          data: {
            ...{ title, technique, areas, position, duration },
            equipment: equipment.map((one) => ({
              ...one,
              substitutes: one.substitutes.map(({ item }) => ({ item, change: '' })),
            })),
            ...(sideOf === undefined ? {} : { sideOf }),
            ...{ warnings, conditions, everydayWords, prerequisites, notFirst },
          },
          often: {
            perDay: frequency.perDay ?? NOT_SAID.perDay,
            perWeek: frequency.perWeek ?? NOT_SAID.perWeek,
            weeks: frequency.weeks ?? NOT_SAID.weeks,
          },
          ...alsoGiven(id, from.guides),
          zones: data.zones,
          poses: poses.map(({ width, height, label, title }) => ({ width, height, label, title })),
        },
      ];
    }),
    equipment: Object.fromEntries(
      from.equipment.map(({ id, data: { title, inSentence, kind } }) => [
        id,
        { title, inSentence, kind },
      ]),
    ),
    areas: from.areas.map(({ id, data: { title, getHelp } }) => ({ id, title, help: getHelp })),
    guides: from.guides.map(({ id, data: { title, exercises, stages } }) => ({
      id,
      title,
      exercises: exercises.map(({ exercise }) => exercise),
      ...(stages.length === 0 ? {} : { stages: stages.map(stageOf) }),
    })),
    conditions: from.conditions.map(({ id, data: { name, short } }) => ({
      ...{ id, name, short },
    })),
    zones: Object.fromEntries(from.zones.map(({ id, data: { name } }) => [id, { name }])),
  };
}

/** What a plan takes over from a stage of a programme. */
const stageOf = ({ title, perWeek, weeks, exercises }: Stage): PlanStage => ({
  ...{ title, perWeek, weeks, exercises },
});

/** The dosages that stages give an exercise in place of its own. */
function alsoGiven(id: string, guides: From['guides']): Pick<PlanExercise, 'alsoGiven'> {
  const given = guides
    .flatMap(({ data }) => data.stages.flatMap(({ exercises }) => exercises))
    .flatMap(({ exercise, duration }) => (exercise === id && duration ? [duration] : []));
  return given.length === 0 ? {} : { alsoGiven: given };
}
