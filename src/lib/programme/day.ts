/** A day of the calendar: `2026-11-29`. */
export type Day = string;

const FORM = /^(\d{4})-(\d\d)-(\d\d)$/;

/** Is this a day that exists? */
export function isDay(value: unknown): value is Day {
  return typeof value === 'string' && FORM.test(value) && addDays(value, 0) === value;
}

/** Whole days from one day to another; negative if the other is earlier. */
export const daysBetween = (from: Day, to: Day): number => numberOf(to) - numberOf(from);

export function addDays(day: Day, days: number): Day {
  // After Howard Hinnant, “chrono-Compatible Low-Level Date Algorithms”: years begin with March.
  const all = numberOf(day) + days;
  const era = Math.floor(all / 146_097);
  const inEra = all - era * 146_097;
  const year = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) /
      365,
  );
  const inYear = inEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const month = Math.floor((5 * inYear + 2) / 153);
  const date = inYear - Math.floor((153 * month + 2) / 5) + 1;
  const isNextYear = month >= 10;
  return writeDay(year + era * 400 + (isNextYear ? 1 : 0), month + (isNextYear ? -9 : 3), date);
}

/** A day from its year, its month from 1 to 12, and its date. */
export function writeDay(year: number, month: number, date: number): Day {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`;
}

/** Days since the first of March of the year 0. */
function numberOf(day: Day): number {
  const [year = 0, month = 1, date = 1] = (FORM.exec(day) ?? []).slice(1).map(Number);
  const fromMarch = (month + 9) % 12;
  const march = year - (month <= 2 ? 1 : 0);
  const era = Math.floor(march / 400);
  const inEra = march - era * 400;
  const inYear = Math.floor((153 * fromMarch + 2) / 5) + date - 1;
  return era * 146_097 + inEra * 365 + Math.floor(inEra / 4) - Math.floor(inEra / 100) + inYear;
}
