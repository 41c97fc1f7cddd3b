import type { Speaking } from '../../words/words.ts';
import { POSITIONS, TECHNIQUES } from '../handbook/vocabulary.ts';
import { AT_HOME, NOTHING } from '../kit/kit.ts';
import { MINUTES, NO_FLOOR, type Criteria } from './criteria.ts';
import { countFor, countWith, type Facet } from './filter.ts';
import type { Facts } from './page-facts.ts';

/** A choice as one select: its name in the address, its label, its options with their counts. */
export type Choice = {
  readonly name: Exclude<Facet, 'have'> | 'sort';
  readonly label: string;
  readonly options: readonly Option[];
};
export type Option = { readonly value: string; readonly name: string; readonly count?: number };

/** Nothing asked for: what the page shows before anybody touches it. */
export const NO_CRITERIA: Criteria = {
  query: '',
  area: '',
  equipment: '',
  technique: '',
  kind: '',
  position: '',
  minutes: 0,
  have: [],
  without: [],
  sort: 'best',
  asTyped: false,
};

/** All choices with their counts as the page is built. */
export function buildChoices(
  facts: Facts,
  { say, names, search }: Speaking<'names' | 'search'>,
): Choice[] {
  const choice = (
    name: Exclude<Facet, 'have'>,
    { label, any }: { readonly label: string; readonly any: string },
    values: readonly (readonly [value: string, name: string])[],
  ): Choice => ({
    name,
    label,
    options: [
      { value: '', name: any },
      ...values.map(([value, text]) => ({
        value,
        name: text,
        count: countFor(facts.pages, NO_CRITERIA, name, value),
      })),
    ],
  });
  const words = search.choices;
  return [
    choice('area', words.area, Object.entries(facts.areas)),
    choice(
      'technique',
      words.technique,
      TECHNIQUES.map((id) => [id, names.techniques[id]]),
    ),
    choice('position', words.position, [
      [NO_FLOOR, search.noFloor],
      ...POSITIONS.map((id) => [id, names.positions[id]] as const),
    ]),
    choice(
      'minutes',
      words.minutes,
      MINUTES.map((n) => [String(n), say(search.upTo, { n })]),
    ),
    choice(
      'equipment',
      words.equipment,
      Object.entries(facts.equipment).map(([id, { title }]) => [id, title]),
    ),
    choice('kind', words.kind, [
      ['guide', search.kinds.guide],
      ['exercise', search.kinds.exercise],
      ['area', search.kinds.area],
      ['equipment', search.kinds.equipment],
      ['chapter', search.kinds.chapter],
    ]),
    {
      name: 'sort',
      label: search.order.label,
      options: [
        { value: 'best', name: search.order.best },
        { value: 'time', name: search.order.time },
      ],
    },
  ];
}

/** The tick boxes: what most exercises use comes first, and "nothing" last. */
export function buildHave(
  facts: Facts,
  { search }: Speaking<'search'>,
): { value: string; name: string; count: number; atHome: boolean }[] {
  const count = (item: string) => countWith(facts.pages, NO_CRITERIA, item);
  const items = Object.entries(facts.equipment)
    .filter(([id]) => id !== 'hands')
    .map(([value, { title }]) => ({
      value,
      name: title,
      count: count(value),
      atHome: AT_HOME.includes(value),
    }))
    .sort((a, b) => b.count - a.count);
  return [...items, { value: NOTHING, name: search.nothing, count: count(NOTHING), atHome: false }];
}
