/** Saving one guide or area for use without a connection; said by its island. */
export const picking = {
  /** The button. size: “0.4 MB”. */
  save: 'Save it on this device ({size})',
  /** While it is fetched. done, n: files. */
  files: { one: 'Saving: {done} of {n} file.', other: 'Saving: {done} of {n} files.' },
  /** It is all there. day: a date. */
  saved: 'Saved on this device, with its exercises, as of {day}.',
  outdated: 'Saved on {day}. The handbook has changed since.',
  /** Above the change of a warning. text: the change, in a sentence. */
  warning: 'A warning has changed since: {text}',
  /** Why it is not whole. */
  stopped: 'Not all of it is here yet.',
  noNetwork: 'The connection was lost. Not all of it is here.',
  noRoom: 'There is no room left on this device. Not all of it is here.',
  badHost: 'The site did not send all of it. Try again later.',
  gone: 'It was saved, but not all of it is still here.',
  /** Buttons. */
  goOn: 'Go on saving',
  saveNew: 'Save the new version',
  removed: 'Removed.',
  needsConnection: 'Saving needs a connection.',
  /** In an old browser, or right after the first visit. */
  cannot: 'This browser cannot save pages now. Load this page again and try once more.',
} as const;
