/** Sentences about an exercise or a source that several parts of the site say. */
export const handbook = {
  /** Asked where another exercise has to come first, by what one does in it. */
  first: {
    /** The question, where the technique of what comes first has one of its own. */
    own: { roll: 'Rolled first?', press: 'Pressed first?', stretch: 'Stretched first?' },
    other: 'Done this first?',
    /** title: of that exercise, dose: “2 minutes on each side”. */
    what: '{title}, {dose}, comes before this one.',
    yes: 'Yes, start',
    no: 'Do it first',
  },
  /** A citation in a few words. Names of authors, and the year: 2020. */
  citation: {
    /** first, second: names of authors. */
    two: '{first} and {second}',
    more: '{first} and others',
    /** names: one of the two above, or one name; year: 2020. */
    dated: '{names}, {year}',
    /** A source whose name we did not see. id: “R02”. */
    unnamed: 'Source {id}',
    /** publisher: an institution, title: of its page. */
    titled: '{publisher}: {title}',
  },
} as const;
