import { TECHNIQUE_NAMES } from '../handbook/technique-names.ts';
import { POSITION_NAMES, POSITIONS, TECHNIQUES } from '../handbook/vocabulary.ts';
import { NOTHING } from '../kit/kit.ts';
import { MINUTES, NO_FLOOR, type Criteria } from './criteria.ts';
import { countFor, countWith, type Facet } from './filter.ts';
import type { Facts, PageKind } from './page-facts.ts';

/** A choice as one select: its name in the address, its label, its options with their counts. */
export type Choice = {
  readonly name: Exclude<Facet, 'have'> | 'sort';
  readonly label: string;
  readonly options: readonly Option[];
};
export type Option = { readonly value: string; readonly name: string; readonly count?: number };

export const KIND_NAMES: Readonly<Record<PageKind, string>> = {
  exercise: 'Exercise',
  guide: 'Guide',
  area: 'Body area',
  equipment: 'Equipment',
  chapter: 'Good to know',
};

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
  sort: 'best',
  asTyped: false,
};

/** All choices with their counts as the page is built. */
export function buildChoices(facts: Facts): Choice[] {
  const choice = (
    name: Exclude<Facet, 'have'>,
    label: string,
    any: string,
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
  return [
    choice('area', 'Body area', 'Any area', Object.entries(facts.areas)),
    choice(
      'technique',
      'What you do',
      'Anything',
      TECHNIQUES.map((id) => [id, TECHNIQUE_NAMES[id]]),
    ),
    choice('position', 'Position', 'Any position', [
      [NO_FLOOR, 'No floor: standing or on a chair'],
      ...POSITIONS.map((id) => [id, POSITION_NAMES[id]] as const),
    ]),
    choice(
      'minutes',
      'Time',
      'Any time',
      MINUTES.map((at) => [String(at), sayMinutes(at)]),
    ),
    choice(
      'equipment',
      'Used in it',
      'Any equipment',
      Object.entries(facts.equipment).map(([id, { title }]) => [id, title]),
    ),
    choice('kind', 'Kind of page', 'All kinds', [
      ['guide', 'Guides'],
      ['exercise', 'Exercises'],
      ['area', 'Body areas'],
      ['equipment', 'Equipment'],
      ['chapter', 'Good to know'],
    ]),
    {
      name: 'sort',
      label: 'Order',
      options: [
        { value: 'best', name: 'Best match first' },
        { value: 'time', name: 'Shortest first' },
      ],
    },
  ];
}

function sayMinutes(minutes: number): string {
  return minutes === 1 ? 'Up to 1 minute' : `Up to ${String(minutes)} minutes`;
}

/** The tick boxes: what most exercises use comes first, and "nothing" last. */
export function buildHave(facts: Facts): { value: string; name: string; count: number }[] {
  const count = (item: string) => countWith(facts.pages, NO_CRITERIA, item);
  const items = Object.entries(facts.equipment)
    .filter(([id]) => id !== 'hands')
    .map(([value, { title }]) => ({ value, name: title, count: count(value) }))
    .sort((a, b) => b.count - a.count);
  return [...items, { value: NOTHING, name: 'Nothing at all', count: count(NOTHING) }];
}
