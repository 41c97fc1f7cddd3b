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
  /** The name of this language, in itself: a link of the header to the same page in it. */
  language: 'English',
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
  /** A strip while a run is on elsewhere. title: of its page, as a link that leads back. */
  run: 'You are in the middle of: {title}',
  /** Links of the menu on a phone, below the sections. */
  menuMore: { find: 'Where does it hurt?', care: 'When to get help', offline: 'Use it offline' },
  /** Where one is: the name of that navigation, for screen readers, and its first link. */
  youAreHere: 'You are here',
  home: 'Home',
  /** The foot of every page. */
  footer: {
    /** On every page, on paper, too. What is marked is bold. */
    general:
      '<strong>General information, not medical advice.</strong> No clinician has reviewed this handbook yet. Stop if something hurts.',
    /** On paper only. care, page: addresses; day: the day of the build. */
    printed:
      '<strong>General information, not medical advice. No clinician has reviewed it yet.</strong> When to get help: {care}. This page: {page}, printed from the edition of {day}.',
    /** Names the navigation at the foot, for screen readers; then its links. */
    about: 'About this handbook',
    links: {
      about: 'About',
      beforeYouStart: 'Before you start',
      care: 'When to get help',
      sources: 'Sources',
      offline: 'Use it offline',
      stored: 'What is kept on this device',
      accessibility: 'Accessibility',
      changes: 'What changed',
      data: 'Open data',
    },
    /** Before the address of e-mail. */
    contact: 'Questions and comments:',
    /** The last line; licence: the name of a licence. Links to that licence, and to all of them. */
    licence:
      'Text and pictures: <licence>{licence}</licence>. <all>All licences</all>. No account, no cookies, no tracking.',
  },
  /** A switch, on or off. */
  darkTheme: 'Dark theme',
  /** On the page for addresses at which there is none: a heading above links, and a link. */
  didYouMean: 'Did you mean this?',
  searchWords: 'Search for these words',
} as const;
