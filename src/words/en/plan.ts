/** What the page of a plan says while somebody makes or reads one. These words travel to the page. */
export const plan = {
  /** What is wrong with the order. title, first: names of exercises; why: the author’s reason. */
  faults: {
    twice: {
      what: '{title} stands in this plan twice.',
      rule: 'A plan names each exercise once: sets and repetitions are part of its dose.',
      cure: 'Remove one of the two, or change the dose of the exercise.',
    },
    before: {
      what: '{title} stands before {first}, which it requires.',
      rule: 'Order is safety: {why}',
      cure: 'Move {first} above {title}.',
    },
    missing: {
      what: '{title} requires {first}, which is not in this plan.',
      rule: 'Order is safety: {why}',
      cure: 'Add {first} above {title}, or leave {title} out.',
    },
    /** The kinder ones. */
    better: {
      what: '{title} is better after {first}.',
      rule: '{why}',
      cure: 'Move {first} above {title}.',
    },
    technique: {
      what: '{title} stands before {first}, on the same part of the body.',
      rule: 'Rolling comes before pressing, pressing before stretching. On the neck and the lower back, slow movement comes first.',
      cure: 'Move {first} above {title}.',
    },
    learn: {
      what: '{title} is for somebody who has known {first} for some days.',
      rule: '{why}',
      cure: 'Begin with {first} alone.',
    },
    'not-first': {
      what: '{title} is never the first thing for a complaint.',
      rule: 'It is for somebody who has done gentler exercises for a while.',
      cure: 'Begin with something gentler, or know the person you send it to.',
    },
  },
  /** Why a dose from a link was not taken over. */
  refused: {
    'one-side': 'This exercise has two sides, and that dose has none.',
    'no-sides': 'This exercise works on both sides at once, and that dose has sides.',
    long: 'That is longer at one go than the handbook says.',
    sets: 'That is more often than the handbook says.',
    total: 'That is more in all than the handbook says.',
  },
  /** In the place of the dose. theirs, ours: doses, “1 minute on each side”; why: one of `refused`. */
  ours: 'The link says {theirs}. {why} So this page goes by the handbook: {ours}.',
} as const;
