/** The page about the memory of the device: its table, headings and buttons. */
export const memoryBox = {
  /** The heads of the columns: a name, a reason, a technical name. */
  what: 'What',
  why: 'Why',
  name: 'Name in the browser',
  /** Why each note is kept; their names stand in `memory`. */
  notes: {
    theme: 'If you chose one with the switch.',
    language: 'If you chose one. Pages in another language offer theirs in it.',
    run: 'Which page it is on, where it is, and the settings it was begun with. So that it goes on after a reload or a locked screen, and every page can lead back. Dropped after 12 hours.',
    settings: 'Get-ready time, switch time, first side, which side is sore, sounds.',
    done: 'So that nobody is asked twice whether they rolled first.',
    tingled:
      'If you said “Still there”: arm or leg, and when. So that nothing presses there for 12 hours.',
    checks:
      'The last four of each guide, so that you see them side by side, and are told when it hurts more twice.',
    kit: 'The boxes you ticked in the finder.',
    emergency: 'If you chose one beside “Call”. It comes first from then on.',
    offline: 'So that a new version of it is saved, too.',
    plans: 'If you pressed “Save on this device” on one: its link, with the notes in it.',
    favourites: 'If you pressed the star on a page. The newest 100.',
    programmes:
      'Of each programme that you began: the stage and its first day, the last day on which you did it, and whether it is half.',
    history:
      'Of each exercise, guide and plan that you did with the timer or the player: when you began, and how many of its exercises you did. The newest 200. Nothing is reckoned up.',
  },
  /** The copies of pages that open without a connection: what each store holds, and why. */
  copies: {
    shell: {
      what: 'What every page needs',
      why: 'Look, timer, player, the start page and “When to get help”: the handbook opens offline.',
    },
    visited: { what: 'The pages you opened last', why: 'So that they open again offline.' },
    /** n: how many. */
    images: { what: 'The pictures on them', why: 'The same. The last {n}.' },
    saved: { what: 'The whole handbook', why: 'If you saved it.' },
    picked: { what: 'Guides, areas and plans', why: 'Those that you saved.' },
  },
  /** The checks that are kept, below their heading, and a button. */
  checks: {
    none: 'Nothing was written down yet. The player of a guide asks before and after, if you like.',
    delete: 'Delete these',
  },
  /** What somebody did, below its heading, and a button. */
  history: {
    none: 'Nothing yet. What you do with the timer or the player is listed here, on this device only.',
    delete: 'Delete the whole list',
  },
  /** Below the heading of the favourites, while there are none. */
  noFavourites: 'None yet. Each exercise and each guide has a button with a star.',
  /** A heading, and what stands below it: what is kept but cannot be read. */
  unread: 'What cannot be read',
  aboutUnread:
    'Something is kept here that this edition cannot read. It is not written over. As long as it is here, what you change about it mostly holds for one page only.',
  /** A button. */
  deleteAll: 'Delete all of it',
  /** A heading, and what stands below it: saving as a file. */
  file: 'Take it with you',
  aboutFile:
    'For a new phone, or before you delete anything: the notes above as one file. It stays with you; your checks are in it, too, so keep it where only you look. When you bring it back, its notes take the place of the ones here. A tingling that stayed, a timer that is running and the emergency number you chose here stay as they are.',
  /** Two buttons, and the name of a field for screen readers. */
  save: 'Save it as a file',
  bring: 'Bring it back from a file',
  chooser: 'File to bring back',
  noScript:
    'JavaScript is off, so nothing is kept. To save what was kept as a file, to bring it back or to delete it, switch JavaScript on for this page.',
  /** After a tingling that stayed, by limb. until: a time of today or tomorrow; then a button. */
  tingling: {
    none: 'Nothing is left out on this device just now.',
    arm: { until: 'Arms: left out until {until}.', lift: 'Arms: back to normal, bring it back' },
    leg: { until: 'Legs: left out until {until}.', lift: 'Legs: back to normal, bring it back' },
  },
} as const;
