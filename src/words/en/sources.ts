/** What a page rests on, and who has checked it. */
export const sources = {
  /** How far a source was checked, after its name; name: “Behm and others, 2020”, a link. */
  levels: {
    read: '<a>{name}</a>',
    copy: '<a>{name}</a> (read on a copy)',
    listed: '<a>{name}</a> (not read by us)',
    unverified: '<a>{name}</a> (not confirmed)',
  },
  /** Opens the list. n: how many. */
  title: 'Sources ({n})',
  /** Above those that we have not read. */
  further: 'Further reading',
  /** A link to the page of all sources. */
  howWeCheck: 'How we check sources',
  /** Who checked the page. by: a name; role: a profession; register, number: where to look them up; day: a date. */
  reviewed: 'Reviewed by {by}, {role} ({register} {number}), on <day>{day}</day>.',
  notReviewed:
    '<strong>No clinician has reviewed this page yet.</strong> Written on <day>{day}</day>.',
  /** When it is to be looked at again, and that this day is past. day: a date. */
  due: 'Next look due by <day>{day}</day>.',
  overdue:
    '<strong>The next look at this page was due on {day}.</strong> Read it with care: it may be out of date.',
  /** The account of the authors of an article. name: of the account, a link. */
  account:
    'The article’s own account on Instagram is <a>{name}</a>. It is not ours, and we cannot promise an answer there.',
} as const;
