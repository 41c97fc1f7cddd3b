/** What search and timer say of signs. */
export const safety = {
  /** The heading above the results, by what was found. */
  headings: { help: 'Get help first', tingling: 'Tingling or numb?', ask: 'Ask first' },
  /** The question before an exercise on a limb that tingled. */
  backToNormal: 'Is it back to normal?',
} as const;
