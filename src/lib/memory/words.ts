/** A theme that was chosen. */
export function isTheme(text: string): boolean {
  return text === 'light' || text === 'dark';
}

/** The mark of somebody who saved the whole handbook. */
export function isWanted(text: string): boolean {
  return text === 'wanted';
}
