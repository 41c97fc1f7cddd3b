/** What changed in the handbook: a page for readers, and a feed. */
export const changes = {
  title: 'What changed',
  description:
    'Changes of warnings first, then of doses, new pages and words: what is different in the handbook, and since when.',
  lead: 'If you printed or saved a page, look here whether it changed since. Changes of warnings come first.',
  /** Headings of the two lists. */
  safety: 'Changes of what is safe',
  others: 'All other changes',
  /** Instead of the first list, while it is empty. */
  noSafety: 'No warning has changed since we began to write this list.',
  /** What kind of change it is, before its text. */
  kinds: { safety: 'Safety', dose: 'Dose', new: 'New', wording: 'Words' },
  /** A link to the feed, and to the list for programs. */
  feed: 'As a feed (Atom)',
  /** The title of a change in a feed. kind: one of the kinds; title: of the page. */
  entry: '{kind}: {title}',
} as const;
