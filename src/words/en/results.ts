/** What the search says of what it found. */
export const results = {
  /** While it looks. */
  searching: 'Searching …',
  /** How many. n: pages; words: those that were looked for, if they were corrected. */
  count: { one: '{n} result', other: '{n} results' },
  countFor: { one: '{n} result for {words}', other: '{n} results for {words}' },
  /** Words were corrected. words: the corrected ones; typed: as they were typed, a link to search for these. */
  corrected: 'Showing results for <strong>{words}</strong>. <a>Search for “{typed}” instead</a>.',
  relaxed: 'No page has all of your words. These are the closest.',
  /** Nothing was found. n: pages that fit the words. */
  filtered: {
    one: '{n} page fits the words, but not your filters. Clear a filter to see it.',
    other: '{n} pages fit the words, but none of them your filters. Clear a filter to see them.',
  },
  noneForFilters: 'Nothing fits all of your filters. Clear one of them, or browse everything.',
  none: 'Nothing was found. Try a body part, such as “back” or “foot”, or browse everything.',
  /** Something does not work: in the line of the count, then at length. */
  broken: 'Search does not work just now',
  brokenPartly:
    'Search is broken just now: it could look at names only, not at the text of the pages. More may be there than you see.',
  brokenWholly:
    'Search is broken just now. That does not mean that there is nothing. Everything is in the list below.',
  /** The button that opens the filters. n: how many are set. */
  filters: { one: 'Filter ({n})', other: 'Filter ({n})' },
  noFilters: 'Filter',
  /** The button below the filters. n: results. */
  showResults: { one: 'Show {n} result', other: 'Show {n} results' },
  /** Buttons. n: results; list: “Band, Towel”. */
  showAll: { one: 'Show all {n}', other: 'Show all {n}' },
  again: 'Same as last time: {list}',
  /** A choice, and how many pages it would leave. name: of the choice; n: pages. */
  option: '{name} ({n})',
  /** After the name of a filter that is closed: what is set in it. list: “Band, Towel”. */
  set: ': {list}',
  /** What sort of page a result of the search is. */
  kinds: {
    exercise: 'Exercise',
    guide: 'Guide',
    area: 'Body area',
    equipment: 'Equipment',
    chapter: 'Good to know',
  },
  /** The line below a result. list: what one needs; kind: “Body area”; note: a sentence. */
  nothingNeeded: 'Nothing needed',
  guide: 'Guide · {list}',
  other: '{kind}. {note}',
  /** One thing in place of others. use, list: “a towel”, “a long band or strap”; swaps: all of these. */
  swap: '{use} instead of {list}',
  swaps: 'With {swaps}',
  /** Some pages are not for this reader, by what they said of themselves. n: pages. */
  leftOut: {
    one: '{n} page is left out for this reason.',
    other: '{n} pages are left out for this reason.',
  },
  askFirst: 'Ask first: some of its exercises are not for you as they stand.',
  /** Read out when a sign is found. heading: “Get help first”; sign, act: the therapist’s. */
  sign: '{heading}: {sign}. {act}',
} as const;
