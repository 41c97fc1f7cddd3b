import { orderFaults, type RequiredOf } from '../../../lib/safety/order.ts';
import { letterAbout, type Handbook, type Rule } from '../entry.ts';

/** A guide does what an exercise requires before that exercise, and names no exercise twice. */
export const guidesKeepTheOrder: Rule = (handbook) =>
  [...handbook.guides.values()].flatMap((guide) => {
    const order = guide.data.exercises.map((step) => step.exercise);
    return orderFaults(order, requiredIn(handbook)).map((fault) => {
      const { id, at } = fault;
      const path = ['exercises', at, 'exercise'];
      if (fault.kind === 'twice') {
        return letterAbout(guide, path, {
          what: `The exercise "${id}" stands in this guide twice.`,
          rule: 'A guide names each exercise once: sets and repetitions are part of its dose.',
          cure: 'Remove one of the two, or change the dose of the exercise.',
        });
      }
      const { first, why } = fault;
      return letterAbout(guide, path, {
        what:
          fault.kind === 'before'
            ? `"${id}" stands before "${first}", which it requires.`
            : `"${id}" requires "${first}", which is not in this guide.`,
        rule: `Order is safety: ${why}`,
        cure:
          fault.kind === 'before'
            ? `Move "${first}" above "${id}".`
            : `Add "${first}" above "${id}", or leave "${id}" out.`,
      });
    });
  });

const requiredIn =
  (handbook: Handbook): RequiredOf =>
  (id) =>
    (handbook.exercises.get(id)?.data.prerequisites ?? []).filter(
      ({ need }) => need === 'required',
    );

/** Following prerequisites never leads back to the start. */
export const prerequisitesHaveAnEnd: Rule = (handbook) =>
  [...handbook.exercises.values()].flatMap((exercise) => {
    const circle = findCircle(handbook, exercise.id);
    // Each circle is reported once, at its alphabetically first member.
    if (!circle || [...circle].sort()[0] !== exercise.id) return [];
    return [
      letterAbout(exercise, ['prerequisites'], {
        what: `The prerequisites go in a circle: ${[...circle, exercise.id].join(' → ')}.`,
        rule: 'An exercise comes before another or after it. In a circle nobody could ever begin.',
        cure: 'Remove one of these prerequisites.',
      }),
    ];
  });

/** Ids from `from` round to itself, without the repeated end; undefined if there is no way back. */
function findCircle(handbook: Handbook, from: string): string[] | undefined {
  const seen = new Set<string>();
  const walk = (id: string, trail: string[]): string[] | undefined => {
    for (const { exercise } of handbook.exercises.get(id)?.data.prerequisites ?? []) {
      if (exercise === from) return trail;
      if (seen.has(exercise)) continue;
      seen.add(exercise);
      const found = walk(exercise, [...trail, exercise]);
      if (found) return found;
    }
    return undefined;
  };
  return walk(from, [from]);
}

/** Former ids are free, so that an old address leads to one page. */
export const formerIdsAreFree: Rule = (handbook) =>
  (['exercises', 'guides'] as const).flatMap((collection) => {
    const taken = new Map<string, string>();
    for (const id of handbook.known[collection]) taken.set(id, `content/${collection}/${id}.mdx`);
    return [...handbook[collection].values()].flatMap((entry) =>
      entry.data.formerIds.flatMap((former, at) => {
        const owner = taken.get(former);
        taken.set(former, entry.file);
        if (!owner) return [];
        return [
          letterAbout(entry, ['formerIds', at], {
            what: `The former id "${former}" belongs to ${owner}.`,
            rule: 'An old address leads to exactly one page.',
            cure: 'Remove it here, or rename the other one.',
          }),
        ];
      }),
    );
  });
