/** Keeping pages: what stands in the page. */
export const offline = {
  /** Where the offline page stands in for another one. */
  notKept:
    '<strong>This page is not kept on this device.</strong> Pages that you opened before are; they are listed below. The page comes by itself when the connection is back.',
  again: 'Try again',
  /** A field above the list of kept pages, and the name of that list for screen readers. */
  findKept: 'Find a kept page by its name',
  keptPages: 'Kept pages',
  /** Saving all of it: the name of a bar for screen readers, and buttons. */
  progress: 'Saving the handbook',
  save: 'Save',
  cancel: 'Cancel',
  remove: 'Remove it',
} as const;
