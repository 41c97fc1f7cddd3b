/**
 * What stands in a link: a version letter, the text, and a check behind it, so that a link which lost
 * or changed a sign says nothing instead of something else. "10 reps, 2 sets" cut short would be a
 * dose, too: the wrong one.
 */

/** The version that we write. What does not begin with a letter is version 0. */
const VERSION = 'a';

/** Longer than anything that is written, and short enough for every address bar. */
const LONGEST = 2000;

/** A text of letters, digits and the signs that an address takes as they are, sealed. */
export function seal(text: string): string {
  return `${VERSION}${text}~${checkOf(text)}`;
}

/** The text that was sealed; null if it is damaged, or of a version that we do not know. */
export function unseal(sealed: string | null): string | null {
  if (sealed === null || sealed.length > LONGEST) return null;
  const end = sealed.lastIndexOf('~');
  if (end < 1 || !sealed.startsWith(VERSION)) return null;
  const text = sealed.slice(VERSION.length, end);
  return sealed.slice(end + 1) === checkOf(text) ? text : null;
}

/** Whether a value of a link is one of those before there were versions. */
export function isVersion0(value: string): boolean {
  return !/^[a-z]/.test(value);
}

/** Whether a value came as it was written; of version 0 nobody can tell, but these are its signs. */
export function isWhole(value: string): boolean {
  return isVersion0(value) ? /^[0-9][0-9msx:]*$/.test(value) : unseal(value) !== null;
}

/** Four signs of FNV-1a: one in 1.7 million damaged texts has the check of the whole one. */
function checkOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const letter of text) {
    hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return (hash % 36 ** 4).toString(36).padStart(4, '0');
}
