/** The list of guides, and the page of one. */
export const guidePages = {
  list: {
    title: 'Guides',
    description:
      'Ordered lists of exercises for one complaint or goal, with the time they take and what you need.',
    lead: 'A few exercises in the right order, for one complaint or goal.',
  },
  /** What the preview card shows, for those who cannot see it. title: of the guide. */
  cardAlt: '{title}: a drawing of the first exercise',
  /** Below the heading. n: exercises, time: “about 7 minutes”; what is marked stays on one line. */
  length: {
    one: '{n} exercise, <together>{time}</together>',
    other: '{n} exercises, <together>{time}</together>',
  },
  /** The button that opens the player. */
  start: 'Start the guide',
  /** A link to the page on which a plan is made, with this guide in it. */
  change: 'Change this guide: make a plan of it',
  /** Headings of the parts of the page, in its order. */
  parts: {
    need: 'What you need',
    who: 'Is this for you?',
    order: 'What to do, in this order',
    exercises: 'Its exercises, and why',
    check: 'Before and after',
    care: 'If something is not right',
    after: 'Better, the same, or worse?',
    background: 'What is known',
    sources: 'Sources and review',
  },
  /** Above the two lists of “Is this for you?”. */
  forYou: 'For you if',
  notForYou: 'Not for you if',
  /** measure: what to measure, without a full stop; how: a sentence. Both are the therapist's. */
  check: '<strong>{measure}.</strong> {how}',
  /** Names of what to do afterwards, each before a sentence of the therapist. */
  after: {
    better: 'Better',
    same: 'The same',
    worse: 'Worse',
    often: 'How often',
    expect: 'What to expect',
  },
  /** A link after the thanks to the author of an article. */
  readArticle: 'Read the article',
  /** Before the address of e-mail. */
  writeTo: 'Questions or comments? Write to',
} as const;
