/** Lists and pages of body areas and of equipment, and the page of spots to keep off. */
export const topicPages = {
  areas: {
    title: 'Body areas',
    description: 'Find exercises by where it feels tight: from the neck to the soles of the feet.',
    lead: 'Where does it feel tight? If it hurts, <find>start with three questions</find>.',
  },
  /** The page of one area. */
  area: {
    /** What the preview card shows, for those who cannot see it. title: of the area. */
    cardAlt: '{title}: a drawing of an exercise',
    /** Headings of the parts of the page, in its order. */
    exercises: 'Exercises',
    guides: 'Guides',
    helps: 'What often helps',
    about: 'What it may be',
    neighbours: 'Look next door',
    keepOff: 'Keep tools off these spots',
    help: 'When to get help',
    sources: 'Sources and review',
  },
  equipment: {
    title: 'Equipment',
    description:
      'What you need, what does instead, and every exercise you can do with what you have at home.',
    lead: 'What do you have? Much of it lies around at home.',
  },
  /** The page of one thing. */
  thing: {
    /** Headings of the parts of the page, in its order. */
    about: 'What it is',
    notFor: 'Where not to use it',
    instead: 'What does instead',
    exercises: 'Exercises with it',
    asSubstitute: 'Exercises where it does instead',
    sources: 'Sources and review',
    /** Before a sentence of the author. text: that sentence. */
    firmness: '<strong>How firm:</strong> {text}',
    free: '<strong>Costs nothing:</strong> {text}',
    /**
     * On the card of an exercise. thing, other: what serves, and what it stands in for, both as in a
     * sentence, with the article (“a towel”); change: a sentence on what changes.
     */
    insteadOf: 'With {thing} instead of {other}. {change}',
  },
  zones: {
    title: 'Spots to keep off',
    description:
      'Where no roller, ball or hand should press: what lies there, the rule and the reason.',
    /** n: how many spots the page lists. */
    lead: {
      one: '{n} spot where a roller, a ball or a hand should not press.',
      other: '{n} spots where a roller, a ball or a hand should not press.',
    },
    /** Below a spot whose rule rests on no study. */
    precaution: 'Our own precaution from anatomy; we know of no study of this spot.',
  },
} as const;
