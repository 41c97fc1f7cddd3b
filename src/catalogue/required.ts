import type { CollectionEntry } from 'astro:content';
import { isRequired } from './queries.ts';

type Entry = Pick<CollectionEntry<'exercises'>, 'id' | 'data'>;

/** The exercises that have to come before one, by id. */
export const requiredBy = ({ data }: Pick<Entry, 'data'>): readonly string[] =>
  data.prerequisites.filter(({ need }) => need === 'required').map(({ exercise }) => exercise);

/**
 * What the timer of an exercise asks for; undefined where nobody asks or is asked for: there nothing
 * stands between tap and timer.
 */
export async function requiresOf(entry: Entry): Promise<readonly string[] | undefined> {
  const required = requiredBy(entry);
  return required.length > 0 || (await isRequired(entry.id)) ? required : undefined;
}
