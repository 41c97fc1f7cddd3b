/** Parts that pages of several kinds have. */
export const page = {
  /** The list of the parts of a long page, closed until it is opened. */
  onThisPage: 'On this page',
  /** Two links to the pages beside this one in a list: the name of both for screen readers, then each. */
  neighbours: {
    exercise: {
      name: 'Next and previous exercise',
      before: 'Previous exercise',
      after: 'Next exercise',
    },
    guide: { name: 'Next and previous guide', before: 'Previous guide', after: 'Next guide' },
    chapter: {
      name: 'Next and previous chapter',
      before: 'Previous chapter',
      after: 'Next chapter',
    },
  },
  /** A button: sends the link of the page to somebody. */
  share: 'Share this page',
  /** A button that is on or off: the page is listed among the favourites, on this device only. */
  favourite: 'Favourite',
  /** Buttons: open the printer’s dialog; the second makes the letters larger, 16 points high. */
  print: 'Print',
  printLarge: 'Print in large letters',
  /** On paper only, above empty lines to write on. */
  note: 'My note:',
} as const;
