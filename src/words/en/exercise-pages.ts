/** The list of exercises, the page of one, and its page in the player. */
export const exercisePages = {
  list: {
    title: 'Exercises',
    /** For search engines. n: how many. */
    description: {
      one: 'All {n} exercises of the handbook, by body area, each with its dose and what you need.',
      other:
        'All {n} exercises of the handbook, by body area, each with its dose and what you need.',
    },
    /** Below the heading, with links to the guides and the search. n: how many. */
    lead: {
      one: '{n} exercises by body area. Not sure which? <guides>Take a guide</guides> or <search>search</search>.',
      other:
        '{n} exercises by body area. Not sure which? <guides>Take a guide</guides> or <search>search</search>.',
    },
  },
  /** What the preview card shows, for those who cannot see it. title: of the exercise. */
  cardAlt: '{title}: a drawing of the exercise',
  /** Headings of the parts of the page, in its order. */
  parts: {
    before: 'Before you start',
    often: 'How often, and what to expect',
    equipment: 'What you need',
    steps: 'How to do it',
    feel: 'What it should feel like',
    keepOff: 'Keep off these spots',
    care: 'If something is not right',
    ways: 'Other ways to do it',
    mistakes: 'What often goes wrong',
    tips: 'Small helps',
    order: 'What comes before',
    background: 'What is known',
    areas: 'More for this part of the body',
    guides: 'Guides with this exercise',
    sources: 'Sources and review',
  },
  /** Instead of “On a chair”, where a box or a table does as well. */
  sitting: 'Sitting up',
  /** The link to the player, below the steps. */
  playFullScreen: 'Play it full screen',
  /** Before a sentence of the therapist on what may get easier. text: that sentence. */
  relief: '<strong>Where it may ease:</strong> {text}',
  /** The page of one exercise in the player. */
  player: {
    /** Its heading and title. title: of the exercise. */
    title: '{title}, full screen',
    /** For search engines. title: of the exercise, time: “about 3 minutes”. */
    description: 'The player for one exercise, with large digits: “{title}”, {time}.',
    /** Where one is, at the end of the trail. */
    here: 'Full screen',
    /** The button. time: “about 3 minutes”. */
    start: 'Start · {time}',
    /** The link back to the page of the exercise. */
    wholePage: 'The whole page, with care boxes and sources',
  },
} as const;
