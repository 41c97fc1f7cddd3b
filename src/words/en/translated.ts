/** On pages that were translated from English. None stands on an English page. */
export const translated = {
  /** Above a page: the English one has changed since. */
  behind: 'The English page has changed since it was translated.',
  /** After it, before a list of what the English page warns of; that list stays English. */
  warnings: 'A warning changed, too. This is what the English page warns of today:',
  /** things: names of boxes and warnings that the page shows in English. */
  untranslated: 'Not translated yet, and shown in English: {things}.',
  /** A link to the English page. */
  original: 'The page in English',
} as const;
