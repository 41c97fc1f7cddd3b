/** Header, footer and frame of every page. */
export const site = {
  /** The heading of the start page; also the description of the installed app. */
  tagline: 'What to do with a roller, a ball and a band when something feels tight.',
  /** For search engines: the handbook as a whole. */
  description:
    'An open handbook of rolling, pressing and stretching: clear pictures, a timer, and what not to press.',
  /** The first link of every page, for those who use a keyboard. */
  skip: 'Skip to the page',
  /** Names the navigation of the header, for screen readers. */
  mainNavigation: 'Main',
  /** The button that opens the navigation on a phone, and its name for screen readers. */
  menu: 'Menu',
  /** The link to the search page. */
  search: 'Search',
  /** What the preview card of a page shows, for those who cannot see it. title, site: names. */
  cardAlt: 'The words “{title}” on a card of {site}',
  /** The sections of the handbook, in the header. */
  sections: {
    guides: 'Guides',
    exercises: 'Exercises',
    areas: 'Body areas',
    equipment: 'Equipment',
    /** Chapters about how to go about it, what is known, and words. */
    chapters: 'Good to know',
  },
} as const;
