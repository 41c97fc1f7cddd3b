import { letterAbout, type Handbook, type Rule } from '../entry.ts';

/** A guide does what an exercise requires before that exercise, and names no exercise twice. */
export const guidesKeepTheOrder: Rule = (handbook) =>
  [...handbook.guides.values()].flatMap((guide) => {
    const order = guide.data.exercises.map((step) => step.exercise);
    return order.flatMap((id, at) => {
      const path = ['exercises', at, 'exercise'];
      if (order.indexOf(id) < at) {
        return [
          letterAbout(guide, path, {
            what: `The exercise "${id}" stands in this guide twice.`,
            rule: 'A guide names each exercise once: sets and repetitions are part of its dose.',
            cure: 'Remove one of the two, or change the dose of the exercise.',
          }),
        ];
      }
      const required = handbook.exercises
        .get(id)
        ?.data.prerequisites.filter((one) => one.need === 'required');
      return (required ?? [])
        .filter((one) => !order.slice(0, at).includes(one.exercise))
        .map((one) =>
          letterAbout(guide, path, {
            what: order.includes(one.exercise)
              ? `"${id}" stands before "${one.exercise}", which it requires.`
              : `"${id}" requires "${one.exercise}", which is not in this guide.`,
            rule: `Order is safety: ${one.why}`,
            cure: order.includes(one.exercise)
              ? `Move "${one.exercise}" above "${id}".`
              : `Add "${one.exercise}" above "${id}", or leave "${id}" out.`,
          }),
        );
    });
  });

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
