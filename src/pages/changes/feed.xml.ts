import type { APIRoute } from 'astro';
import { viewChanges } from '../../catalogue/changes-view.ts';
import { atomFeed, safetyFirst } from '../../lib/handbook/change.ts';
import { href, SITE } from '../../site.ts';
import { wordsFor } from '../../words/languages.ts';

/** What changed, for readers of feeds; what is safe first. */
export const GET: APIRoute = async ({ site, currentLocale }) => {
  const words = wordsFor({ currentLocale });
  const { say, tag, changes } = words;
  const full = (path: string) => new URL(href(path), site).href;
  const entries = safetyFirst(await viewChanges(currentLocale)).map((change) => {
    const [link] = change.links;
    const title = say(changes.entry, {
      kind: changes.kinds[change.kind],
      title: link?.title ?? '',
    });
    return { ...change, title, url: full(link?.path ?? '/changes/') };
  });
  const feed = {
    title: `${SITE.name}: ${changes.title}`,
    page: full('/changes/'),
    self: full('/changes/feed.xml'),
    licence: SITE.licence.url,
    author: SITE.name,
    tag,
  };
  return new Response(atomFeed(feed, entries), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
};
