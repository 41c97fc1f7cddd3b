import type { Collections } from './check/collections.ts';
import { changesOn, inOrderOfDays, type Change } from '../lib/handbook/change.ts';
import { ORIGINAL, wordsFor } from '../words/languages.ts';
import { oncePer } from './once.ts';
import { allChanges, type Locale } from './queries.ts';
import { sitePages } from './site-pages.ts';

/** A change with the pages that it is about, as a reader finds them. */
export type ChangeView = Change & {
  readonly links: readonly { readonly path: string; readonly title: string }[];
};

/** The titles of all pages, by address. */
const titlesIn = oncePer(
  async (locale: Locale) =>
    new Map((await sitePages(locale)).map(({ address, title }) => [address, title])),
);

/** Every change that readers are told, the newest first. */
export const viewChanges = (locale: Locale = ORIGINAL): Promise<readonly ChangeView[]> =>
  changesIn(locale);

const changesIn = oncePer(async (locale: string): Promise<readonly ChangeView[]> => {
  const words = wordsFor({ currentLocale: locale });
  const titles = await titlesIn(locale);
  const linkTo = (page: string) => {
    const [folder = '', id = ''] = page.split('/');
    const title = titles.get(`${page}/`);
    if (title !== undefined) return { path: `/${page}/`, title };
    // What has no page of its own stands on one with others.
    const whole = SHARED[folder] ?? 'care/';
    const at = folder === 'conditions' ? WHO_ASKS_FIRST : id;
    return { path: `/${whole}#${at}`, title: titles.get(whole) ?? words.changes.title };
  };
  return inOrderOfDays(await allChanges()).map((change) => ({
    ...change,
    links: change.pages.map(linkTo),
  }));
});

const SHARED: Readonly<Record<string, string>> = {
  zones: 'zones/',
  sources: 'sources/',
  signs: 'search/',
};

/** The care box in which every condition stands. */
const WHO_ASKS_FIRST = 'ask-first';

/** An exercise, by its id. */
type Exercise = {
  readonly id: string;
  readonly data: Pick<Collections['exercises'], 'zones' | 'care' | 'conditions'>;
};

/** An exercise as changes name it, and whatever its page says that is written down elsewhere. */
export function carriedBy({ id, data: { zones, care, conditions } }: Exercise): string[] {
  return [
    `exercises/${id}`,
    ...zones.map((one) => `zones/${one}`),
    ...care.map((one) => `care/${one}`),
    ...[...conditions.stop, ...conditions.ask].map((one) => `conditions/${one}`),
  ];
}

/**
 * What changed on these pages since this list was begun, what is safe first, with links to those of them:
 * for a sheet of paper that was printed before.
 */
export async function viewChangesOn(
  pages: readonly string[],
  locale?: Locale,
): Promise<readonly ChangeView[]> {
  return changesOn(pages, await viewChanges(locale)).map((change) => ({
    ...change,
    links: change.links.filter((_, at) => pages.includes(change.pages[at] ?? '')),
  }));
}
