/** The numbers to call in an emergency. */
export const emergency = {
  /** Where a number is the one to call; by the number. */
  where: {
    '112': 'EU',
    '911': 'USA, Canada',
    '999': 'UK',
    '000': 'Australia',
    '111': 'New Zealand',
    /** Instead of a country: the number that the reader chose. */
    yours: 'yours',
  },
  /** The line below the numbers: whose word the first one is. number: that one. */
  take: 'Take the number of the country you are in.',
  guessed: '{number}: guessed from your phone’s language. Not there? Take another one.',
  chosen: '{number}: your choice. Somewhere else today? Take another one.',
  /** What a link to a number is called. number: its digits, where: a country. */
  call: 'Call {number} {where}',
  /** The button below the numbers, and what it opens: a list, and a field for a number of one’s own. */
  choose: 'Choose mine',
  mine: 'Mine, kept on this device',
  none: 'None: guess from the language',
  another: 'Another number',
  digits: 'Its digits',
} as const;
