import type { IsoDate } from './review.ts';

/** What kind of change it is, the most important first: what is safe, how much, a page, the words. */
export const CHANGE_KINDS = ['safety', 'dose', 'new', 'wording'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** A change that readers are told: `content/changes.yaml`. */
export type Change = {
  readonly day: IsoDate;
  readonly kind: ChangeKind;
  /** Pages that it is about, by collection and id: `exercises/cat-and-cow`. */
  readonly pages: readonly string[];
  /** What is different now, in a sentence for readers. */
  readonly text: string;
};

/** The newest first; on one day what is safe before all else. */
export function inOrderOfDays<Some extends Change>(changes: readonly Some[]): Some[] {
  const rank = ({ kind }: Change) => CHANGE_KINDS.indexOf(kind);
  return changes.toSorted((a, b) => (a.day === b.day ? rank(a) - rank(b) : a.day < b.day ? 1 : -1));
}

/** What is safe first, whatever its day, then the rest; each the newest first. */
export function safetyFirst<Some extends Change>(changes: readonly Some[]): Some[] {
  const all = inOrderOfDays(changes);
  return [
    ...all.filter(({ kind }) => kind === 'safety'),
    ...all.filter(({ kind }) => kind !== 'safety'),
  ];
}

/** What changed on any of these pages, what is safe first. A new page is no change of it. */
export function changesOn<Some extends Change>(
  pages: readonly string[],
  changes: readonly Some[],
): Some[] {
  return safetyFirst(
    changes.filter((one) => one.kind !== 'new' && one.pages.some((page) => pages.includes(page))),
  );
}

/** What a feed says of itself. */
export type Feed = {
  readonly title: string;
  /** Whole addresses: of the page for people, of the feed. */
  readonly page: string;
  readonly self: string;
  /** The licence, as a whole address. */
  readonly licence: string;
  readonly author: string;
  /** BCP 47. */
  readonly tag: string;
};

/** A change as the feed says it. */
export type FeedEntry = Change & { readonly title: string; readonly url: string };

/**
 * The feed as Atom (RFC 4287), in the order given. Its ids never change, whatever the text: a reader of
 * feeds shows each change once.
 */
export function atomFeed(feed: Feed, entries: readonly FeedEntry[]): string {
  const days = entries.map(({ day }) => day).sort();
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escaped(feed.tag)}">
  <id>${escaped(feed.self)}</id>
  <title>${escaped(feed.title)}</title>
  <updated>${moment(days.at(-1) ?? '1970-01-01')}</updated>
  <author><name>${escaped(feed.author)}</name></author>
  <rights>${escaped(feed.licence)}</rights>
  <link rel="self" type="application/atom+xml" href="${escaped(feed.self)}"/>
  <link rel="alternate" type="text/html" href="${escaped(feed.page)}"/>
${entries.map((entry) => atomEntry(feed, entry)).join('')}</feed>
`;
}

function atomEntry(feed: Feed, { day, kind, pages, title, url, text }: FeedEntry): string {
  return `  <entry>
    <id>${escaped(`${feed.page}#${anchorOf({ day, kind, pages })}`)}</id>
    <title>${escaped(title)}</title>
    <updated>${moment(day)}</updated>
    <category term="${kind}"/>
    <link rel="alternate" type="text/html" href="${escaped(url)}"/>
    <summary>${escaped(text)}</summary>
  </entry>
`;
}

/** The name of a change on the page of changes, and in the feed. */
export function anchorOf({ day, kind, pages }: Pick<Change, 'day' | 'kind' | 'pages'>): string {
  return [day, kind, ...(pages[0] ?? '').split('/')].join('-');
}

const moment = (day: IsoDate) => `${day}T00:00:00Z`;

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
