import numbers from './exercise-numbers.json' with { type: 'json' };

/*
 * Each exercise has a number by which links and printed codes name it (docs/plan-format.md). It is
 * given once and never used again: a line of the table stays when its exercise is renamed or goes.
 */

/** The whole table: ids, also former ones, and their numbers. */
export const NUMBERS: Readonly<Record<string, number>> = numbers;

type Named = { readonly id: string; readonly formerIds: readonly string[] };

/** The number of an exercise, by its id or one it had before; undefined if nobody gave it one. */
export function numberOf(
  { id, formerIds }: Named,
  table: Readonly<Record<string, number>> = NUMBERS,
): number | undefined {
  return [id, ...formerIds].map((name) => table[name]).find((number) => number !== undefined);
}

/** The table with a number for every exercise that had none: the next ones, in the order given. */
export function withNewNumbers(
  exercises: readonly Named[],
  table: Readonly<Record<string, number>> = NUMBERS,
): Record<string, number> {
  const next = Math.max(0, ...Object.values(table)) + 1;
  const fresh = exercises.filter((one) => numberOf(one, table) === undefined);
  return { ...table, ...Object.fromEntries(fresh.map(({ id }, at) => [id, next + at])) };
}

/** What is wrong with a table, in words for whoever changed it. Empty: nothing. */
export function numberFaults(
  exercises: readonly Named[],
  table: Readonly<Record<string, number>> = NUMBERS,
): string[] {
  const byNumber = Map.groupBy(Object.entries(table), ([, number]) => number);
  const most = Math.max(0, ...byNumber.keys());
  const gaps = Array.from({ length: most }, (_, at) => at + 1).filter((one) => !byNumber.has(one));
  return [
    ...[...byNumber].flatMap(([number, owners]) =>
      owners.length > 1
        ? [`The number ${number} was given twice: ${owners.map(([id]) => id).join(', ')}.`]
        : [],
    ),
    ...gaps.map((one) => `The line with the number ${one} is gone. A line is never taken out.`),
    ...exercises
      .filter((one) => numberOf(one, table) === undefined)
      .map(({ id }) => `"${id}" has no number. Run npm run format: it gives the next one.`),
  ];
}
