/** What is said while the whole handbook is saved on the device. */
export const saving = {
  /** Said once at the beginning; then the numbers beside the bar. done, n: files. */
  begun: 'Saving the handbook.',
  files: { one: 'Saving: {done} of {n} file.', other: 'Saving: {done} of {n} files.' },
  /** Why it is not whole, and what is there. done, n: files. */
  partly: {
    stopped: {
      one: 'Stopped. {done} of {n} file is here.',
      other: 'Stopped. {done} of {n} files are here.',
    },
    noNetwork: {
      one: 'The connection was lost. {done} of {n} file is here.',
      other: 'The connection was lost. {done} of {n} files are here.',
    },
    noRoom: {
      one: 'There is no room left on this device. {done} of {n} file is here.',
      other: 'There is no room left on this device. {done} of {n} files are here.',
    },
    /** The web site did not send what it should. */
    badHost: {
      one: 'The site did not send all of it. {done} of {n} file is here. Try again later.',
      other: 'The site did not send all of it. {done} of {n} files are here. Try again later.',
    },
    /** It was whole, and then something was taken back or cleared away. */
    gone: {
      one: 'It was saved, but not all of it is still here: {done} of {n} file.',
      other: 'It was saved, but not all of it is still here: {done} of {n} files.',
    },
  },
  /** The browser deleted it without being asked. */
  cleared: 'The handbook was saved here. The browser has cleared it away.',
  /** It is all there, or was. day: a date. */
  saved: 'The whole handbook is saved on this device, as of {day}.',
  outdated: 'Saved on {day}. The handbook has changed since.',
  /** Above a list of the changes. n: how many warnings. */
  warnings: {
    one: 'A warning has changed since. Read it before you use this copy:',
    other: '{n} warnings have changed since. Read them before you use this copy:',
  },
  removed: 'Removed. Pages that you opened are still here.',
  needsConnection: 'Saving needs a connection.',
  /** The button. size: “7 MB”. */
  save: 'Save the handbook on this device ({size})',
  goOn: 'Go on saving',
  mend: 'Fetch what is missing',
  saveNew: 'Save the new version',
  /** Below the button. room, transfer: “7 MB”. */
  about: 'It takes {room} of room. About {transfer} come through the network.',
} as const;
