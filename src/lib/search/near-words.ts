import { editDistance } from './distance.ts';

/** The most slips that are looked for: what `forgivenSlips` forgives in a long word. */
const MOST = 2;

/**
 * Finds which of many words lie within a few slips of another one without comparing it with each of
 * them. Two words at most `d` slips apart (insert, delete, replace, swap neighbours) have a word in
 * common when up to `d` letters are taken out of each, so every word is filed under all of those
 * (symmetric deletes, after W. Garbe's SymSpell).
 */
export class NearWords {
  readonly #filed = new Map<string, string[]>();

  constructor(words: Iterable<string>) {
    for (const word of words) {
      for (const rest of withoutLetters(word, MOST)) {
        const list = this.#filed.get(rest);
        if (list) list.push(word);
        else this.#filed.set(rest, [word]);
      }
    }
  }

  /** Every filed word at most `limit` (0 to 2) slips away, each once, in no particular order. */
  near(word: string, limit: number): string[] {
    const found = new Set<string>();
    for (const rest of withoutLetters(word, Math.min(limit, MOST))) {
      for (const filed of this.#filed.get(rest) ?? []) {
        if (!found.has(filed) && editDistance(word, filed, limit) <= limit) found.add(filed);
      }
    }
    return [...found];
  }
}

/** A word, and all that is left of it when up to `count` letters are taken out. */
function withoutLetters(word: string, count: number): Set<string> {
  const all = new Set([word]);
  let last = new Set([word]);
  for (let taken = 0; taken < count; taken += 1) {
    const next = new Set<string>();
    for (const one of last) {
      for (let at = 0; at < one.length; at += 1) next.add(one.slice(0, at) + one.slice(at + 1));
    }
    for (const one of next) all.add(one);
    last = next;
  }
  return all;
}
