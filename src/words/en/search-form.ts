/** The search: its form, its filters, and the list of everything below. */
export const searchForm = {
  /** The label of the line to type into where a page gives it no other, and the button. */
  label: 'Search',
  button: 'Search',
  /** The filters that open: what one has, the body, the choices. */
  have: 'What I have at home',
  map: 'Body map',
  narrow: 'Narrow it down',
  /** Above the boxes of what one has, and what they do. */
  tick: 'Tick what you have',
  tickHint:
    'You see every exercise that you can do with it, also with one thing instead of another. The number says how many use it. Your ticks stay on this device.',
  /** A choice, and how many pages it leaves. name: of the choice; n: pages. */
  option: '{name} ({n})',
  /** On a phone: the button that opens the filters, and the one below them, before anything was looked for. */
  filter: 'Filter',
  showResults: 'Show results',
  /** A button. */
  clear: 'Clear all filters',
  /** Names the list of results, for screen readers; what stands in one until it is filled. */
  results: 'Search results',
  result: 'Result',
  /** A link to the list of everything. n: exercises. */
  browse: { one: 'Browse all {n} exercises', other: 'Browse all {n} exercises' },
  /** That list: its heading, and the first of its parts. */
  everything: 'Everything, by body area',
  guides: 'Guides',
  /** In the box above the results that tells of a sign: a button, and a link to all signs. */
  showAnyway: 'Show results anyway',
  signsInFull: 'The signs in full',
} as const;
