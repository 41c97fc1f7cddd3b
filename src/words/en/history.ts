/** The list of what somebody did. These words travel to the page. */
export const history = {
  /** After the title of a guide or a plan. day: “29 November 2026”; n: exercises that were done; of: how many it has. */
  entry: {
    one: '{day}, {n} of {of} exercises',
    other: '{day}, {n} of {of} exercises',
  },
  /** In place of the title of a plan that has none. */
  plan: 'A plan',
  /** A button that takes one off the list. title: what was done; day: when. */
  forget: 'Delete {title}, {day}',
} as const;
