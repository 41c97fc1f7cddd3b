/** The line at the top edge of any page. */
export const notes = {
  /** A new edition can be loaded, with two buttons. */
  newVersion: 'New version.',
  reload: 'Reload',
  later: 'Later',
  /** How old the copy is that one reads, with a button. day: a date. */
  offline: 'You are offline. This page was kept on {day}.',
  /** After it: what changed in a warning of this page since. text: the change, in a sentence. */
  changed: 'A warning on it has changed since, and may be missing here: {text}',
  close: 'Close',
} as const;
