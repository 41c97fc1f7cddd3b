/** At an address at which there is no page. */
export const missing = {
  /** A link. words: from the address, as they would be typed. */
  searchFor: 'Search for “{words}”',
} as const;
