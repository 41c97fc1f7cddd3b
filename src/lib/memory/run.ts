import type { RunRecord } from '../timer/save.ts';
import { readObject } from './read-note.ts';

type Fits = (value: unknown) => boolean;

const isNumber: Fits = (value) => typeof value === 'number' && value >= 0 && value < Infinity;
const isShort: Fits = (value) => typeof value === 'string' && value.length <= 16;
const isPair: Fits = (value) => Array.isArray(value) && value.length === 2 && value.every(isNumber);
const isLapse: Fits = (value) =>
  value === null ||
  (typeof value === 'object' &&
    Object.values(value).every((one) => isNumber(one) || typeof one === 'boolean'));

const isSimple: Fits = (value) => value === null || /^(boolean|number|string)$/.test(typeof value);
const isLine: Fits = (value) => typeof value === 'string' && value.length <= 200;
const isShape: Fits = (value) =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((one) => isSimple(one) && String(one).length <= 80);

const FIELDS = {
  v: (value) => value === 1,
  print: isShort,
  wall: isNumber,
  status: (value) => value === 'live' || value === 'paused',
  index: isNumber,
  base: isNumber,
  strikes: isNumber,
  changed: (value) => Array.isArray(value) && value.every(isPair),
  by: (value) => value === undefined || isShort(value),
  lapse: (value) => value === undefined || isLapse(value),
  shape: (value) => value === undefined || isShape(value),
  page: (value) => value === undefined || isLine(value),
  title: (value) => value === undefined || isLine(value),
} satisfies { readonly [Key in keyof RunRecord]-?: Fits };

/**
 * The fields of a run that is kept, and nothing else; null if one does not fit. Whether the run of a
 * page can go on there is for `../timer/restore.ts` to say, which trusts none of them.
 */
export function tidyRun(text: string): string | null {
  const run = readObject(text);
  if (!run) return null;
  const fields = Object.entries(FIELDS);
  if (!fields.every(([key, fits]) => fits(run[key]))) return null;
  return JSON.stringify(Object.fromEntries(fields.map(([key]) => [key, run[key]])));
}
