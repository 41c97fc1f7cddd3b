import type { Exercise } from '../handbook/exercise.ts';
import type { Equipment } from '../handbook/area.ts';

/** The kind of a piece of equipment by its id; undefined for an id that nobody knows. */
export type KindOf = (item: string) => Equipment['kind'] | undefined;

/** What safety has to know of an exercise to tell whether a tool touches the body. */
export type WithTools = Pick<Exercise, 'technique' | 'equipment'>;

/**
 * Whether an exercise works with a roller, a stick or a ball, or presses and rolls with something
 * else. What serves just as well counts; substitutes do, too, if the exercise rolls or presses.
 */
export function usesTool({ technique, equipment }: WithTools, kindOf: KindOf): boolean {
  return (
    technique === 'roll' || technique === 'press' || toolOf({ equipment }, kindOf) !== undefined
  );
}

/** The first roller, stick or ball that an exercise names; undefined if there is none. */
export function toolOf(
  { equipment }: Pick<WithTools, 'equipment'>,
  kindOf: KindOf,
): string | undefined {
  return equipment
    .flatMap(({ item, or }) => [item, ...or])
    .find((item) => ['roller', 'ball'].includes(kindOf(item) ?? ''));
}
