/** What the page about the memory of the device says when something is saved, brought or deleted. */
export const memory = {
  /** What each note holds: in a table, in quotation marks in a sentence. */
  notes: {
    theme: 'Light or dark',
    language: 'The language you chose',
    run: 'The timer that is running',
    settings: 'Your timer settings',
    done: 'What you finished in the last half hour',
    tingled: 'That a tingling stayed',
    checks: 'Your checks before and after a guide',
    kit: 'What you have at home',
    emergency: 'Your emergency number',
    offline: 'That you saved the handbook',
    plans: 'Plans you saved',
    favourites: 'Your favourites',
    programmes: 'Where you are in a programme',
    history: 'What you did, and when',
    /** A note that was laid aside. what: one of the names above. */
    aside: '{what}, from before',
    strange: 'Something from another edition',
  },
  /** A name of a note in a list, which stands in several sentences below. what: the name. */
  quoted: '“{what}”',
  /** Storage is blocked. */
  blocked: 'This browser keeps nothing for us: its storage is blocked.',
  /** Saving all of it as a file. name: of the file. */
  saved: 'Saved as {name}.',
  savedPartly: 'Saved as {name}. What cannot be read is not in it.',
  noRoom: 'This browser has no room for it, or keeps nothing. Nothing was changed.',
  /** Why a file that was brought is refused. list: names of notes. */
  refused: {
    unreadable:
      'This file cannot be used. It says of {list} what nobody can read. Nothing was changed.',
    tooBig: 'This file cannot be used. It is too big to be one of ours. Nothing was changed.',
    noJson: 'This file cannot be used. It is damaged, or of another kind. Nothing was changed.',
    foreign: 'This file cannot be used. It is none that this page saved. Nothing was changed.',
    later:
      'This file cannot be used. A later edition of the handbook saved it. Open the newest one, then try again. Nothing was changed.',
    damaged: 'This file cannot be used. It is damaged. Nothing was changed.',
  },
  /** What came of a file, one sentence after the other. list: names of notes; n: how many. */
  brought: 'Brought back: {list}.',
  nothing: 'Nothing in this file is of use now.',
  savedAnew: 'The handbook itself is in no file: it is saved anew.',
  stale: 'Too old or too damaged to be of use: {list}.',
  stays: 'What is on this device stays: {list}.',
  notWritten: 'Not written over, because what is here cannot be read: {list}.',
  unknown: {
    one: 'Left out, because we do not know what it is: one note in the file.',
    other: 'Left out, because we do not know what it is: {n} notes in the file.',
  },
  /** What cannot be read: what it is and its name in the browser, with a button; what the button did.
   * what: one of the names above; key: “uncoil.run”. */
  unread: '{what} ({key})',
  delete: 'Delete “{what}”',
  deleted: 'Deleted: “{what}”.',
  /** Everything was deleted. n: notes that were there. */
  none: 'No note was kept.',
  deletedAll: { one: 'Deleted. One note was kept.', other: 'Deleted. {n} notes were kept.' },
  copiesGone: 'The copies of pages are gone, too; from the next page you open, new ones are kept.',
} as const;
