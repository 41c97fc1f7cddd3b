/** A theme that was chosen. */
export function isTheme(text: string): boolean {
  return text === 'light' || text === 'dark';
}

/** A language that was chosen, by the first part of its addresses; `en` for that of the originals. */
export function isLanguage(text: string): boolean {
  return /^[a-z]{2,3}$/.test(text);
}

/** The mark of somebody who saved the whole handbook. */
export function isWanted(text: string): boolean {
  return text === 'wanted';
}
