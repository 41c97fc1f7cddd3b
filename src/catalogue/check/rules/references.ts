import { CONDITION_GRADES } from '../../../lib/handbook/condition.ts';
import { ENTRY_NAMES } from '../collections.ts';
import {
  letterAbout,
  type CollectionName,
  type Entry,
  type FieldPath,
  type Handbook,
  type Rule,
} from '../entry.ts';
import { aboutFile } from '../letter.ts';
import { nearest } from '../nearest.ts';

/** One reference from an entry to another. */
export type Reference = { to: CollectionName; id: string; path: FieldPath };

/** Every id that an entry names exists. */
export const referencesExist: Rule = (handbook) =>
  allEntries(handbook).flatMap(([collection, entry]) =>
    referencesOf(collection, entry)
      // A bibliography that cannot be read has its own letter.
      .filter(({ to }) => to !== 'sources' || handbook.known.sources.size > 0)
      .filter(({ to, id }) => !handbook.known[to].has(id))
      .map(({ to, id, path }) => {
        const near = nearest(id, handbook.known[to]);
        const kind = ENTRY_NAMES[to];
        return letterAbout(entry, path, {
          what: `No ${kind} has the id "${id}"${near ? `; did you mean "${near}"` : ''}.`,
          rule: 'Pages are tied together by ids. A reference to nothing would be a dead link, or a warning that is never shown.',
          cure: near
            ? `Write ${near}, or add the ${kind} "${id}".`
            : `Add the ${kind} "${id}" to content/, or name one that exists.`,
        });
      }),
  );

/** Every file with poses belongs to an exercise: nobody else would show the drawing. */
export const figuresBelongToExercises: Rule = ({ figures, known }) =>
  [...figures]
    .filter(([id]) => !known.exercises.has(id))
    .map(([id, file]) => {
      const near = nearest(id, known.exercises);
      return aboutFile(file, {
        what: `No exercise has the id "${id}"${near ? `; did you mean "${near}"` : ''}.`,
        rule: 'Poses have the name of their exercise. Under another name they would be drawn and never shown.',
        cure: near
          ? `Rename it to ${near}.yaml.`
          : `Rename it, or add content/exercises/${id}.mdx.`,
      });
    });

/** All entries with the name of their collection. */
export function allEntries(handbook: Handbook): [CollectionName, Entry][] {
  return (Object.keys(ENTRY_NAMES) as CollectionName[]).flatMap((name) =>
    [...handbook[name].values()].map((entry): [CollectionName, Entry] => [name, entry]),
  );
}

/** Every id that an entry names, and where. */
export function referencesOf(collection: CollectionName, entry: Entry): Reference[] {
  const references: Reference[] = [];
  const add = (to: CollectionName, id: string | undefined, ...path: FieldPath) => {
    if (id !== undefined) references.push({ to, id, path });
  };
  const addAll = (to: CollectionName, ids: readonly string[], ...path: FieldPath) => {
    ids.forEach((id, at) => {
      add(to, id, ...path, at);
    });
  };
  const data = entry.data;
  if ('sources' in data) addAll('sources', data.sources, 'sources');
  if ('effects' in data) {
    data.effects.forEach((effect, at) => {
      addAll('sources', effect.sources, 'effects', at, 'sources');
    });
  }
  if ('care' in data) addAll('care', data.care, 'care');
  if (collection === 'exercises') fromExercise((entry as Entry<'exercises'>).data, add, addAll);
  if (collection === 'guides') {
    const guide = (entry as Entry<'guides'>).data;
    addAll('areas', guide.areas, 'areas');
    guide.exercises.forEach((step, at) => {
      add('exercises', step.exercise, 'exercises', at, 'exercise');
    });
    guide.rather.forEach((one, at) => {
      add('guides', one.guide, 'rather', at, 'guide');
    });
  }
  if (collection === 'areas') {
    const area = (entry as Entry<'areas'>).data;
    add('care', area.getHelp, 'getHelp');
    area.neighbours.forEach((one, at) => {
      add('areas', one.area, 'neighbours', at, 'area');
    });
    area.zones.forEach((one, at) => {
      add('zones', one.zone, 'zones', at, 'zone');
    });
  }
  if (collection === 'signs') fromSigns((entry as Entry<'signs'>).data, add, addAll);
  if (collection === 'equipment') {
    (entry as Entry<'equipment'>).data.instead.forEach((one, at) => {
      add('equipment', one.item, 'instead', at, 'item');
    });
  }
  if (collection === 'conditions') {
    (entry as Entry<'conditions'>).data.carriedBy.forEach((one, at) => {
      addAll('areas', one.areas, 'carriedBy', at, 'areas');
    });
  }
  if (collection === 'care') {
    const box = (entry as Entry<'care'>).data;
    if (box.kind === 'help') {
      for (const urgency of ['now', 'today', 'soon'] as const) {
        box[urgency].forEach((sign, at) => {
          addAll('sources', sign.sources, urgency, at, 'sources');
        });
      }
    }
    if (box.kind === 'conditions') addAll('conditions', box.conditions, 'conditions');
  }
  return references;
}

function fromSigns(
  file: Entry<'signs'>['data'],
  add: (to: CollectionName, id: string | undefined, ...path: FieldPath) => void,
  addAll: (to: CollectionName, ids: readonly string[], ...path: FieldPath) => void,
): void {
  if (file.kind === 'signs') {
    file.signs.forEach((sign, at) => {
      add('care', sign.care, 'signs', at, 'care');
      addAll('conditions', sign.conditions, 'signs', at, 'conditions');
      addAll('sources', sign.sources, 'signs', at, 'sources');
    });
  }
  if (file.kind === 'regions') {
    file.regions.forEach((one, at) => {
      add('care', one.care, 'regions', at, 'care');
    });
  }
}

function fromExercise(
  exercise: Entry<'exercises'>['data'],
  add: (to: CollectionName, id: string | undefined, ...path: FieldPath) => void,
  addAll: (to: CollectionName, ids: readonly string[], ...path: FieldPath) => void,
): void {
  addAll('areas', exercise.areas, 'areas');
  addAll('zones', exercise.zones, 'zones');
  for (const grade of CONDITION_GRADES) {
    addAll('conditions', exercise.conditions[grade], 'conditions', grade);
  }
  exercise.equipment.forEach((needed, at) => {
    add('equipment', needed.item, 'equipment', at, 'item');
    addAll('equipment', needed.or, 'equipment', at, 'or');
    needed.substitutes.forEach((one, which) => {
      add('equipment', one.item, 'equipment', at, 'substitutes', which, 'item');
    });
  });
  exercise.prerequisites.forEach((one, at) => {
    add('exercises', one.exercise, 'prerequisites', at, 'exercise');
  });
  for (const key of ['easier', 'harder'] as const) {
    exercise[key].forEach((one, at) => {
      add('exercises', one.exercise, key, at, 'exercise');
    });
  }
}
