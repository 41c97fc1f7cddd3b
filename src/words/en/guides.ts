/** Parts of guides: cards, lists, what one needs. */
export const guides = {
  /** A card of a guide. n: exercises, time: “about 7 minutes”; what is marked stays on one line. */
  length: {
    one: '{n} exercise, <together>{time}</together>',
    other: '{n} exercises, <together>{time}</together>',
  },
  /** Instead of the names of what one needs. */
  nothingNeeded: 'Nothing needed',
  /** After the name of an exercise. */
  optional: '(you may leave it out)',
  /** Names the list of exercises at the top, for screen readers, and its heading. */
  glance: 'The guide at a glance',
  inThisOrder: 'In this order',
  /** What one needs for all of a guide. */
  needNothing: 'You need nothing.',
  /**
   * One line of it. things: links to “a foam roller” and what does as well; use: how it is used, in
   * the words of the therapist.
   */
  needs: {
    plain: '{things}.',
    use: '{things}, {use}.',
    optional: '{things} (nice to have).',
    useOptional: '{things}, {use} (nice to have).',
  },
  /** After such a line. list: “a towel, a wall”. */
  instead: 'Instead: {list}.',
} as const;
