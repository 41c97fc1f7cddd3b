/** The start page, and the page at addresses that do not exist. */
export const home = {
  /** In the tab and in results of search engines. site: its name. */
  title: '{site}: roll, press, stretch',
  /** The line below the heading. */
  lead: 'Find your sore spot, see a clear picture, press Start. Free, with no account and no tracking.',
  /** The label of the search box, and the words below it: examples of what people type. */
  search: 'Search in your own words',
  searchHint: 'For example: hammy, sore feet, desk',
  /** The heading of the page. */
  heading: 'Where does it feel tight?',
  /** Names the links to a few spots below it, for screen readers; then the spots. */
  places: 'Spots',
  place: {
    'lower-back': 'Lower back',
    neck: 'Neck',
    shoulders: 'Shoulders',
    'hip-flexors': 'Hips',
    'front-of-the-knee': 'Knees',
    calves: 'Calves',
    feet: 'Feet',
  },
  /** A link to one guide. title: of the guide; time: “about 7 minutes”. */
  oneGuide: '{title} · {time}',
  /** Headings of the parts. */
  where: 'Point to the spot',
  have: 'What do you have?',
  guides: 'Take a guide',
  /** After the name of a thing. n: its exercises, seen; `unseen` is only read out. */
  thingCount: {
    one: '{n}<unseen> exercise</unseen>',
    other: '{n}<unseen> exercises</unseen>',
  },
  /** The link to all equipment, after the most useful things. */
  everythingElse: 'Everything else',
  /** The page for an address that does not exist. */
  missing: {
    title: 'Page not found',
    heading: 'This page does not exist',
    description: 'This page does not exist.',
    lead: 'Maybe the link is old, or a letter is missing.',
    /** What the preview card shows, for those who cannot see it. */
    cardAlt: 'A card with the name of the handbook',
    /** Links to go on from here. */
    search: 'Search',
    exercises: 'All exercises',
    guides: 'All guides',
    areas: 'Body areas',
  },
} as const;
