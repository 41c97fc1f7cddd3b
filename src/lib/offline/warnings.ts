import type { Change } from '../handbook/change.ts';
import type { IsoDate } from '../handbook/review.ts';

/** Where the list of changed warnings lies, below the base. */
export const WARNINGS = 'changes/safety.json';

/** A change of a warning, as readers are told of it. */
export type Warning = Pick<Change, 'day' | 'pages' | 'text'>;

/** Reads the list; empty if it is none of ours. */
export function readWarnings(value: unknown): Warning[] {
  return Array.isArray(value) && value.every(isWarning) ? value : [];
}

/** What the newest list says and an older one did not; no clock is asked. */
export function warningsSince(
  newest: readonly Warning[],
  older: readonly Warning[],
): readonly Warning[] {
  const told = new Set(older.map((one) => JSON.stringify([one.day, one.pages, one.text])));
  return newest.filter((one) => !told.has(JSON.stringify([one.day, one.pages, one.text])));
}

/**
 * Changes of warnings that a copy of a page may not know yet.
 * @param page below the base: `exercises/cat-and-cow/`
 * @param since the first day that counts. The author may live a day behind the clock of the host, so
 *   it is best a day before the copy was sent; a change too many is no harm
 */
export function concerning(
  page: string,
  since: IsoDate,
  warnings: readonly Warning[],
): readonly Warning[] {
  const id = page.replace(/^player\//, 'exercises/').replace(/\/$/, '');
  return warnings.filter(({ day, pages }) => pages.includes(id) && day >= since);
}

function isWarning(value: unknown): value is Warning {
  const { day, pages, text } = (value ?? {}) as Record<string, unknown>;
  return (
    typeof day === 'string' &&
    typeof text === 'string' &&
    Array.isArray(pages) &&
    pages.every((one) => typeof one === 'string')
  );
}
