import { dayOf, editionOf } from './plan.ts';
import { SHEET_MARK } from './sheet-mark.ts';

const EDITION = /^#printed=(\d{1,5})$/;

/** The fragment for a sheet of the edition of a day, `2026-11-29`. */
export function sheetFragment(day: string): string {
  return `${SHEET_MARK}${editionOf(day)}`;
}

/** The day of the edition that a sheet is of, from the fragment of its address; null for any other. */
export function readSheet(fragment: string): string | null {
  const [, edition] = EDITION.exec(fragment) ?? [];
  return edition === undefined ? null : dayOf(Number(edition));
}
