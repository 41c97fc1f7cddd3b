import { inOrderOfDays, type Change } from '../lib/handbook/change.ts';
import type { Words } from '../words/words.ts';
import { allChanges } from './queries.ts';
import { sitePages } from './site-pages.ts';

/** A change with the pages that it is about, as a reader finds them. */
export type ChangeView = Change & {
  readonly links: readonly { readonly path: string; readonly title: string }[];
};

/** Every change that readers are told, the newest first. */
export async function viewChanges(words: Words): Promise<readonly ChangeView[]> {
  const titles = new Map((await sitePages()).map(({ address, title }) => [address, title]));
  const linkTo = (page: string) => {
    const [folder = '', id = ''] = page.split('/');
    const title = titles.get(`${page}/`);
    if (title !== undefined) return { path: `/${page}/`, title };
    // What has no page of its own stands on one with others.
    const whole = SHARED[folder] ?? 'care/';
    return { path: `/${whole}#${id}`, title: titles.get(whole) ?? words.changes.title };
  };
  return inOrderOfDays(await allChanges()).map((change) => ({
    ...change,
    links: change.pages.map(linkTo),
  }));
}

const SHARED: Readonly<Record<string, string>> = {
  zones: 'zones/',
  sources: 'sources/',
  signs: 'search/',
};
