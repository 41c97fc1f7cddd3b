/** What a printed page says of itself, and what is said to whoever opens it by its code. */
export const sheet = {
  /** Beside the code, on paper only. */
  code: 'Scan: the timer, and what has changed since this sheet.',
  /** The first thing on the screen, above what changed. day: of the edition that the sheet is of. */
  since: 'Your sheet is from {day}. Since then:',
  /** The same where nothing changed. day: as above. */
  same: 'Your sheet is from {day}. Nothing on this page has changed since.',
  /** Above changes of what is safe; then what else changed, before its text. */
  safety: 'Changed for your safety',
  kinds: { dose: 'Dose', wording: 'Words' },
} as const;
