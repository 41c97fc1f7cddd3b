/** What is said while the whole handbook is saved on the device. */
export const saving = {
  /** Said once at the beginning; then the numbers beside the bar. done, n: files. */
  begun: 'Saving the handbook.',
  files: { one: 'Saving: {done} of {n} file.', other: 'Saving: {done} of {n} files.' },
  /** Why it ended before its end, and what is there. done, n: files. */
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
  /** It is all there, or was. day: a date. */
  saved: 'The whole handbook is saved on this device, as of {day}.',
  outdated: 'Saved on {day}. The handbook has changed since.',
  removed: 'Removed. Pages that you opened are still here.',
  needsConnection: 'Saving needs a connection.',
  /** The button. size: “7 MB”. */
  save: 'Save the handbook on this device ({size})',
  goOn: 'Go on saving',
  saveNew: 'Save the new version',
  /** Below the button. room, transfer: “7 MB”. */
  about: 'It takes {room} of room. About {transfer} come through the network.',
} as const;
