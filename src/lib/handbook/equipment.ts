import type { Exercise, NeededEquipment, Substitute } from './exercise.ts';

/** How an exercise can be done with an object: as written, or with it in place of another. */
export type Fit =
  | { readonly as: 'itself'; readonly needed: NeededEquipment }
  | { readonly as: 'substitute'; readonly needed: NeededEquipment; readonly change: string };

/** Whether and how `item` serves in an exercise; null if it has no part in it. */
export function fitOf(exercise: Exercise, item: string): Fit | null {
  for (const needed of exercise.equipment) {
    if (needed.item === item || needed.or.includes(item)) return { as: 'itself', needed };
  }
  for (const needed of exercise.equipment) {
    const substitute = needed.substitutes.find((one) => one.item === item);
    if (substitute) return { as: 'substitute', needed, change: substitute.change };
  }
  return null;
}

/** One line of "what you need" for several exercises at once. */
export type NeededLine = {
  readonly item: string;
  readonly or: readonly string[];
  readonly uses: readonly string[];
  readonly optional: boolean;
  /** What does instead in at least one of the exercises; `[]`: nothing is safe. */
  readonly substitutes: readonly Substitute[];
  /** Titles of the exercises that need it. */
  readonly exercises: readonly string[];
};

/**
 * What one needs for a list of exercises, each thing once, in order of first use. A substitute is
 * listed if at least one exercise allows it; what changes is told on the exercise page.
 */
export function gatherEquipment(exercises: readonly Exercise[]): NeededLine[] {
  const lines = new Map<string, NeededLine>();
  for (const exercise of exercises) {
    for (const needed of exercise.equipment) {
      const line = lines.get(needed.item);
      const substitutes = [...(line?.substitutes ?? []), ...needed.substitutes];
      lines.set(needed.item, {
        item: needed.item,
        or: unique([...(line?.or ?? []), ...needed.or]),
        uses: unique([...(line?.uses ?? []), ...(needed.use ? [needed.use] : [])]),
        optional: (line?.optional ?? true) && needed.optional,
        substitutes: substitutes.filter(
          ({ item }, at) => substitutes.findIndex((one) => one.item === item) === at,
        ),
        exercises: [...(line?.exercises ?? []), exercise.title],
      });
    }
  }
  return [...lines.values()];
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)];
}
