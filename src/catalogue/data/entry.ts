import type { Change } from '../../lib/handbook/change.ts';
import { printableCitation } from '../../lib/handbook/source.ts';
import type { Collections } from '../check/collections.ts';
import type { CollectionName } from '../collection-names.ts';

/** Of the data below `/data/`: major and minor. What each number promises is in README.md. */
export const DATA_FORMAT = '1.2';

/** An entry as the catalogue has it. */
export type Known<Name extends CollectionName = CollectionName> = {
  readonly id: string;
  readonly data: Collections[Name];
  /** The prose in Markdown; nothing where a file has none. */
  readonly body?: string | undefined;
};

/** The whole handbook, each collection in an order of its own. */
export type Catalogue = { readonly [Name in CollectionName]: readonly Known<Name>[] };

/** What is published of an entry: the record of its collection, and what stands here beside it. */
export type PublicEntry = {
  readonly id: string;
  /** The page for readers. */
  readonly page: string;
  readonly formerIds: readonly string[];
  /** What changed in it, as readers were told. */
  readonly changes: readonly Omit<Change, 'pages'>[];
  /** Markdown. */
  readonly prose?: string;
  /** The drawing, an SVG. */
  readonly figure?: string;
};

/** What an entry has to know of the site. */
export type Place = {
  /** Where the handbook begins: `https://example.org/handbook/`. */
  readonly root: string;
  readonly isDrawn: (exercise: string) => boolean;
  readonly changes: readonly Change[];
};

/** Where readers find an entry, below the base. */
const PAGES: Readonly<Record<CollectionName, (id: string) => string>> = {
  exercises: (id) => `exercises/${id}/`,
  guides: (id) => `guides/${id}/`,
  areas: (id) => `areas/${id}/`,
  equipment: (id) => `equipment/${id}/`,
  chapters: (id) => `chapters/${id}/`,
  zones: (id) => `zones/#${id}`,
  care: () => 'care/',
  conditions: () => 'care/',
  signs: () => 'search/',
  sources: (id) => `sources/#${id}`,
};

/** Is it published at all? A source that nobody could confirm is never cited. */
export function isPublic(name: CollectionName, { data }: Known): boolean {
  return name !== 'sources' || (data as Collections['sources']).checked !== 'unverified';
}

/** An entry as it is published. */
export function publicEntry(
  name: CollectionName,
  { id, data, body = '' }: Known,
  { root, isDrawn, changes }: Place,
): PublicEntry {
  const prose = body.trim();
  return {
    id,
    page: root + PAGES[name](id),
    formerIds: [],
    ...withoutNotes(name === 'sources' ? printed(data as Collections['sources']) : data),
    changes: changes
      .filter(({ pages }) => pages.includes(`${name}/${id}`))
      .map(({ day, kind, text }) => ({ day, kind, text })),
    ...(prose === '' ? {} : { prose }),
    ...(name === 'exercises' && isDrawn(id) ? { figure: `${root}figures/${id}.svg` } : {}),
  };
}

/** A source as it is cited in print. */
function printed(source: Collections['sources']) {
  return { ...source, citation: printableCitation(source) };
}

/** Fields that are for editors only; what is published holds none of them. */
export const EDITORS_ONLY: readonly string[] = ['note', 'draft'];

function withoutNotes(data: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(data).filter(([field]) => !EDITORS_ONLY.includes(field)),
  );
}
