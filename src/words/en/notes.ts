/** The line at the top edge of any page. */
export const notes = {
  /** A new edition can be loaded, with two buttons. */
  newVersion: 'New version.',
  reload: 'Reload',
  later: 'Later',
  /** How old the copy is that one reads, with a button. day: a date. */
  offline: 'You are offline. This page was kept on {day}.',
  close: 'Close',
} as const;
