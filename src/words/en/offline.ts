/** Keeping pages: what stands in the page. */
export const offline = {
  /** Where the offline page stands in for another one. */
  notKept:
    '<strong>This page is not kept on this device.</strong> Pages that you opened before are; they are listed below. The page comes by itself when the connection is back.',
  again: 'Try again',
  /** A field above the list of kept pages, and the name of that list for screen readers. */
  findKept: 'Find a kept page by its name',
  keptPages: 'Kept pages',
  /** Opens a box below a guide or an area, in which it can be saved. */
  pick: {
    guide: 'Keep this guide for when you are offline',
    area: 'Keep this area for when you are offline',
  },
  /** Saving all of it: the name of a bar for screen readers, and buttons. */
  progress: 'Saving the handbook',
  save: 'Save',
  cancel: 'Cancel',
  remove: 'Remove it',
} as const;
