/**
 * The same text in bytes of its own. What is cut out of a text refers to it, so that the name of a page
 * would keep the whole page in memory for as long as it is known.
 */
export function cutFree(text: string): string {
  return Buffer.from(text).toString();
}
