/** The line below the title on the picture that a messenger shows for a link. */
export const cards = {
  /** One for each page that stands alone; its title is that of the page. */
  lines: {
    home: 'An open handbook',
    exercises: 'A dose and a timer',
    guides: 'Step by step',
    areas: 'From the neck to the soles of the feet',
    equipment: 'What you need, and what does instead',
    chapters: 'Before you start, and what the evidence says',
    care: 'Signs that need help now, today or soon',
    find: 'Point to the spot',
    search: 'In everyday words',
    zones: 'What lies there, the rule and the reason',
    plan: 'Your own doses and notes, in a link or on paper',
    sources: 'What the handbook rests on',
    offline: 'Every page, without a connection',
    stored: 'And how to delete it',
    changes: 'Warnings first',
    data: 'To read, to check and to build with',
    accessibility: 'What we promise, and how we test it',
    chapter: 'Good to know',
  },
  /** A thing that only stands in for others. */
  onlyInstead: 'What it can do instead',
  /** What a browser says of the search when somebody adds it to the address bar. */
  browserSearch: 'Search the handbook in everyday words.',
} as const;
