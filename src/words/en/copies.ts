/** What the page for offline use says itself. */
export const copies = {
  /** Below the field that narrows the list of kept pages. n: pages. */
  none: 'No page of that name is kept.',
  pages: { one: 'One page.', other: '{n} pages.' },
} as const;
