/**
 * The copies of pages that open without a connection. Each kind is a store of its own in the browser
 * (Cache Storage); its name begins with `uncoil` and the address of the handbook.
 */
export const COPIES = [
  {
    kind: 'shell',
    what: 'What every page needs',
    why: 'Look, timer, player, the start page and “When to get help”: the handbook opens offline.',
  },
  { kind: 'visited', what: 'The pages you opened last', why: 'So that they open again offline.' },
  { kind: 'images', what: 'The pictures on them', why: 'The same. The last 150.' },
  { kind: 'saved', what: 'The whole handbook', why: 'If you saved it.' },
] as const;
