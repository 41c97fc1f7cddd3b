import { NO_FLOOR_POSITIONS } from '../handbook/vocabulary.ts';
import { kitOf, NOTHING, swapsFor, takesPart, usableItems } from '../kit/kit.ts';
import type { Criteria } from './criteria.ts';
import { NO_FLOOR } from './criteria.ts';
import type { PageFacts } from './page-facts.ts';

/** The choices that carry a count. */
export type Facet = 'area' | 'equipment' | 'technique' | 'kind' | 'position' | 'minutes' | 'have';

const DOABLE: readonly string[] = ['exercise', 'guide'];

/** One test for each choice, so that a count can leave its own out. */
const TESTS: Readonly<Record<Facet, (page: PageFacts, criteria: Criteria) => boolean>> = {
  area: (page, { area }) => area === '' || page.areas.includes(area),
  equipment: (page, { equipment }) =>
    equipment === '' || usableItems(page.needs).includes(equipment),
  technique: (page, { technique }) => technique === '' || page.techniques.includes(technique),
  kind: (page, { kind }) => kind === '' || page.kind === kind,
  position: (page, { position }) => position === '' || inPosition(page, position),
  minutes: (page, { minutes }) =>
    minutes === 0 || (page.seconds !== undefined && page.seconds <= minutes * 60),
  have: (page, { have, without }) =>
    have.length + without.length === 0 ||
    (DOABLE.includes(page.kind) && swapsFor(page.needs, kitOf({ have, without })) !== null),
};

function inPosition(page: PageFacts, position: string): boolean {
  if (page.positions.length === 0) return false;
  if (position !== NO_FLOOR) return page.positions.includes(position);
  const standing: readonly string[] = NO_FLOOR_POSITIONS;
  return page.positions.every((one) => standing.includes(one));
}

const FACETS = Object.keys(TESTS) as Facet[];

/** Does the page meet everything, apart from the choice that is left out? */
function meets(page: PageFacts, criteria: Criteria, except?: Facet): boolean {
  return FACETS.every((facet) => facet === except || TESTS[facet](page, criteria));
}

/** The pages that meet everything, in the order given or shortest first. */
export function filterPages<Page extends PageFacts>(
  pages: readonly Page[],
  criteria: Criteria,
): Page[] {
  const kept = pages.filter((page) => meets(page, criteria));
  if (criteria.sort !== 'time') return criteria.have.length > 0 ? usingFirst(kept, criteria) : kept;
  const length = ({ seconds }: PageFacts) => seconds ?? Number.POSITIVE_INFINITY;
  return kept.sort((a, b) => (length(a) === length(b) ? 0 : length(a) - length(b)));
}

/** What uses a ticked thing comes before what needs nothing anyway. */
function usingFirst<Page extends PageFacts>(pages: readonly Page[], criteria: Criteria): Page[] {
  const { have } = criteria;
  const kit = kitOf(criteria);
  const uses = ({ needs }: PageFacts) => have.some((item) => takesPart(needs, kit, item));
  return [...pages.filter(uses), ...pages.filter((page) => !uses(page))];
}

/** How many pages there would be with this value for this choice, all else as it is. */
export function countFor(
  pages: readonly PageFacts[],
  criteria: Criteria,
  facet: Exclude<Facet, 'have'>,
  value: string,
): number {
  const asked = { ...criteria, [facet]: facet === 'minutes' ? Number(value) : value };
  return pages.filter((page) => meets(page, asked)).length;
}

/**
 * The number beside a thing one may have: how many of the pages use it, if one has it and all the
 * things ticked already. Beside "nothing": how many need nothing at all.
 */
export function countWith(pages: readonly PageFacts[], criteria: Criteria, item: string): number {
  const have = kitOf({ ...criteria, have: [...criteria.have, item] });
  return pages.filter((page) => {
    if (!DOABLE.includes(page.kind) || !meets(page, criteria, 'have')) return false;
    if (item === NOTHING) return page.needs.every(({ optional }) => optional);
    return takesPart(page.needs, have, item);
  }).length;
}
