import { FITS } from '../../../src/lib/finder/contract.ts';
import { MEMORY_BOX, TINGLING_NOTE } from '../../../src/lib/memory/contract.ts';
import { AWAY, COPIED_PAGES, PICKING, SAVING } from '../../../src/lib/offline/contract.ts';
import { PLAN_PAGE } from '../../../src/lib/plan/contract.ts';
import { PROGRAMME } from '../../../src/lib/programme/contract.ts';
import { PLAYER } from '../../../src/lib/player/contract.ts';
import { SEARCH } from '../../../src/lib/search/contract.ts';
import { TIMER } from '../../../src/lib/timer/contract.ts';
import type { Contract } from '../../../src/lib/timer/contract.ts';
import type { BuiltPage, PageElement } from './built-site.ts';

const CONTRACTS: readonly Contract[] = [
  TIMER,
  PLAYER,
  SEARCH,
  FITS,
  SAVING,
  PICKING,
  COPIED_PAGES,
  AWAY,
  MEMORY_BOX,
  TINGLING_NOTE,
  PLAN_PAGE,
  PROGRAMME,
];

/** Which attributes hold names of which list; several names stand with spaces between them. */
const ATTRIBUTES = {
  parts: ['data-part'],
  times: ['data-when', 'data-pressed'],
  actions: ['data-do'],
} as const;
const LISTS = ['parts', 'times', 'actions'] as const;

/**
 * Where the HTML of an island and its script do not agree: a name that the script does not know, one
 * that it knows and the page does not have, and words that the page does not bring along.
 */
export function contractProblems(pages: readonly BuiltPage[], contracts = CONTRACTS): string[] {
  return contracts.flatMap((contract) => {
    const uses = pages.flatMap((page) => islandsOf(page, contract));
    const used = new Set(
      uses.flatMap(({ names }) => [...names.values()].flatMap((all) => [...all])),
    );
    return [
      ...uses.flatMap((use) => useProblems(use, contract)),
      ...contract.sometimes
        .filter((name) => !used.has(name))
        .map((name) => `No page has “${name}” in a <${contract.root}> any more.`),
    ];
  });
}

type Use = {
  readonly page: BuiltPage;
  /** The names that are used inside, with `#` for a number. */
  readonly names: ReadonlyMap<(typeof LISTS)[number], ReadonlySet<string>>;
};

function islandsOf(page: BuiltPage, { root }: Contract): Use[] {
  return page.elements.flatMap(({ tag, below }, at) => {
    if (tag !== root) return [];
    const inside = page.elements.slice(at + 1, at + 1 + below);
    return [{ page, names: new Map(LISTS.map((list) => [list, namesIn(inside, list)])) }];
  });
}

function namesIn(elements: readonly PageElement[], list: (typeof LISTS)[number]): Set<string> {
  return new Set(
    elements.flatMap(({ attributes }) =>
      ATTRIBUTES[list].flatMap((attribute) =>
        (attributes[attribute] ?? '')
          .split(' ')
          .filter((name) => name !== '')
          .map((name) => name.replace(/(?<=-)\d+$/, '#')),
      ),
    ),
  );
}

function useProblems({ page, names }: Use, contract: Contract): string[] {
  const say = (words: string) => `${page.file}: <${contract.root}> ${words}`;
  const ids = page.elements.map(({ attributes }) => attributes['id']);
  return [
    ...LISTS.flatMap((list) => {
      const used = names.get(list) ?? new Set();
      const known = contract[list];
      return [
        ...[...used]
          .filter((name) => !known.includes(name))
          .map((name) => say(`has “${name}”, which is none of its ${list}.`)),
        ...known
          .filter((name) => !used.has(name) && !contract.sometimes.includes(name))
          .map((name) => say(`lacks “${name}” of its ${list}.`)),
      ];
    }),
    ...contract.rooms
      .filter((room) => ids.filter((id) => id === `words-${room}`).length !== 1)
      .map((room) => say(`needs the words of “${room}” once on its page.`)),
  ];
}
