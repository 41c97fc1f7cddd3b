/** How often a day and a week, and for how many weeks, and what comes of it. */
export const frequency = {
  /** How often, one after another with commas. n: times, days or weeks, from: the lower end of a range. */
  perDay: { one: 'once a day', other: '{n} times a day' },
  perDayRange: { one: '{from} to {n} times a day', other: '{from} to {n} times a day' },
  everyDay: 'every day',
  perWeek: { one: '{n} day a week', other: '{n} days a week' },
  perWeekRange: { one: '{from} to {n} days a week', other: '{from} to {n} days a week' },
  weeks: { one: 'for {n} week', other: 'for {n} weeks' },
  /** In the place of the weeks where there is no number, and of the whole where nobody knows one. */
  openEnd: 'as long as it does you good',
  noRule: 'no rule is known',
  /** A line each, with its name in front. text: how often, or a sentence of the author. */
  lines: {
    often: '<strong>How often:</strong> {text}.',
    load: '<strong>With what weight:</strong> {text}',
    expect: '<strong>What to expect:</strong> {text}',
    more: '<strong>When to do more:</strong> {text}',
    worse: '<strong>Worse tomorrow?</strong> {text}',
  },
  /** After how often: where it comes from. What comes from sources alone needs no words. */
  basis: {
    'part-source': 'Part of it is our own choice.',
    editor: 'This is our own choice.',
    'no-rule-known': 'Nobody has tested it.',
  },
} as const;
