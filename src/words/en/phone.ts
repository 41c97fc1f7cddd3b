/** Where a page tells its reader to call for help. */
export const phone = {
  /**
   * Phrases by which a text of the handbook says so, in small letters: where one of them stands, the
   * numbers to dial stand, too. As `content/` of the language says it.
   */
  calls: [
    'local emergency number',
    'emergency help',
    'call emergency',
    'call an emergency',
    'call ambulance',
    'call an ambulance',
  ],
};
