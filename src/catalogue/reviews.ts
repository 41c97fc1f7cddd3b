import type { Review } from '../lib/handbook/review.ts';
import { SCHEMAS } from './check/collections.ts';
import type { Entry, Handbook } from './check/entry.ts';
import { leavesIn } from './field-tree.ts';
import { printsOf, type AllPrints } from './prints.ts';
import { REVIEWED } from './review.schema.ts';
import { hash } from './translation.ts';

/*
 * Who has read which page. A page is known by its fingerprint, and so is what a clinician read: as soon
 * as the two differ, nobody has read the page.
 */

/** A page that can be read: `exercises/cat-and-cow`. */
export type ReadablePage = {
  readonly page: string;
  readonly collection: (typeof REVIEWED)[number];
  readonly entry: Entry<(typeof REVIEWED)[number]>;
  /** The care boxes, zones and conditions that it shows, as `care/tingling`. */
  readonly shows: readonly string[];
  readonly fingerprint: string;
};

/** Texts that many pages show. */
export const SHARED = ['care', 'zones', 'conditions'] as const;

/** Every page that a clinician can read, with its fingerprint of today. */
export function readablePages(handbook: Handbook): ReadablePage[] {
  const prints = printsOf(handbook);
  return REVIEWED.flatMap((collection) =>
    [...handbook[collection].values()].map((entry): ReadablePage => {
      const page = `${collection}/${entry.id}`;
      const names = leavesIn(SCHEMAS[collection], entry.data).flatMap(({ meta, value }) =>
        meta.to === undefined ? [] : [{ to: meta.to, name: `${meta.to}/${String(value)}` }],
      );
      const ofKind = (kinds: readonly string[]) => [
        ...new Set(names.filter(({ to }) => kinds.includes(to)).map(({ name }) => name)),
      ];
      const shows = ofKind(SHARED);
      // A guide plays its exercises at their doses, with their warnings.
      const plays = collection === 'guides' ? ofKind(['exercises']) : [];
      const drawn = collection === 'exercises' ? handbook.pictures.get(entry.id)?.print : undefined;
      const said = [
        prints[page],
        drawn ?? null,
        ...[...shows].sort().map((name) => [name, prints[name] ?? null]),
        ...[...plays].sort().map((name) => [name, safetyAndDose(prints, name)]),
      ];
      return { page, collection, entry, shows, fingerprint: hash(said) };
    }),
  );
}

const safetyAndDose = (prints: AllPrints, name: string) => [
  prints[name]?.safety ?? null,
  prints[name]?.dose ?? null,
];

/** What a page says of the clinician who read it. */
type Yes = Omit<Extract<Review, { state: 'reviewed' }>, 'written' | 'due'>;

/** The pages that a clinician has read as they stand today. Of several, the last one who did. */
export function readToday(handbook: Handbook): ReadonlyMap<string, Yes> {
  // Every collection asks, and to print all pages takes as long as to read them.
  if (handbook.reviews.length === 0) return new Map();
  const today = new Map(readablePages(handbook).map((one) => [one.page, one.fingerprint]));
  const inOrder = handbook.reviews.toSorted(({ data: a }, { data: b }) =>
    a.date < b.date ? -1 : 1,
  );
  return new Map(
    inOrder.flatMap(({ data: { name, profession, register, number, date, pages } }) =>
      pages
        .filter(({ page, fingerprint }) => today.get(page) === fingerprint)
        .map(({ page }): [string, Yes] => [
          page,
          { state: 'reviewed', by: name, role: profession, register, number, date },
        ]),
    ),
  );
}
