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
  /** At the head of every page, until a clinician who speaks this language has read it. A link to the English page. */
  machineMade:
    'A machine made these words out of English, and no clinician who speaks this language has read them yet. Where it matters, <a>read the page in English</a>.',
  /** A fold above a page: the English texts on safety that the page says in this language. */
  safety: 'What the English page says on safety',
  /** Above a page that nobody has translated; a link to the English page follows. */
  inEnglish: 'This page is not translated yet, and stands here in English.',
  /** In brackets behind the name of such a page, in lists and links. */
  englishHere: 'in English',
} as const;
