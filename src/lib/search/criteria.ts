import { POSITIONS, TECHNIQUES } from '../handbook/vocabulary.ts';
import { AT_HOME, NOTHING } from '../kit/kit.ts';
import { PAGE_KINDS } from './page-facts.ts';
import { LONGEST_QUERY } from './words.ts';

/** Everything a search is asked for. All of it is in the address, so that a search can be shared. */
export type Criteria = {
  readonly query: string;
  readonly area: string;
  readonly equipment: string;
  readonly technique: string;
  readonly kind: string;
  /** One position, or `no-floor`: standing or on a chair. */
  readonly position: string;
  /** At most this many minutes; 0 for any length. */
  readonly minutes: number;
  readonly have: readonly string[];
  /** Of what stands in every home, what this one lacks. */
  readonly without: readonly string[];
  readonly sort: 'best' | 'time';
  /** The reader wants the words as typed, without our correction. */
  readonly asTyped: boolean;
};

export const NO_FLOOR = 'no-floor';
export const MINUTES = [1, 2, 3, 5, 10, 15] as const;

/** The ids that may stand in an address; everything else is ignored. */
export type Allowed = { readonly areas: readonly string[]; readonly equipment: readonly string[] };

/** Reads the part of an address after `?`. Never throws; what it does not know it leaves out. */
export function parseCriteria(search: string, allowed: Allowed): Criteria {
  const given = new URLSearchParams(search.slice(0, 2000));
  const oneOf = (name: string, values: readonly string[]) => {
    const value = given.get(name) ?? '';
    return values.includes(value) ? value : '';
  };
  const minutes = Number(given.get('minutes'));
  const listOf = (name: string) => given.getAll(name).join(',').split(',');
  const have = listOf('have');
  const without = listOf('without');
  return {
    query: (given.get('q') ?? '').slice(0, LONGEST_QUERY).trim(),
    area: oneOf('area', allowed.areas),
    equipment: oneOf('equipment', allowed.equipment),
    technique: oneOf('technique', TECHNIQUES),
    kind: oneOf('kind', PAGE_KINDS),
    position: oneOf('position', [NO_FLOOR, ...POSITIONS]),
    minutes: MINUTES.find((value) => value === minutes) ?? 0,
    have: [...allowed.equipment, NOTHING].filter((item) => have.includes(item)),
    without: AT_HOME.filter((item) => without.includes(item) && !have.includes(item)),
    sort: given.get('sort') === 'time' ? 'time' : 'best',
    asTyped: given.get('exact') === '1',
  };
}

/** The part of an address after `?`; empty when nothing is asked for. */
export function formatCriteria(criteria: Criteria): string {
  const params = new URLSearchParams();
  const set = (name: string, value: string) => {
    if (value !== '') params.set(name, value);
  };
  set('q', criteria.query);
  set('area', criteria.area);
  set('equipment', criteria.equipment);
  set('technique', criteria.technique);
  set('kind', criteria.kind);
  set('position', criteria.position);
  set('minutes', criteria.minutes === 0 ? '' : String(criteria.minutes));
  set('have', criteria.have.join(','));
  set('without', criteria.without.join(','));
  set('sort', criteria.sort === 'best' ? '' : criteria.sort);
  set('exact', criteria.asTyped ? '1' : '');
  // Ids hold letters and hyphens only, so a plain comma is safe and reads better.
  return params.toString().replaceAll('%2C', ',');
}

/** Is anything asked for at all? The order alone is no question. */
export function isEmpty(criteria: Criteria): boolean {
  return formatCriteria({ ...criteria, sort: 'best', asTyped: false }) === '';
}
