import { editDistance, forgivenSlips } from '../search/distance.ts';
import type { Addresses } from './addresses.ts';

/** How many pages are offered, and how much of an address has to agree with each. */
const MOST = 3;
const ENOUGH = 0.5;
/** A page that agrees so much less than the best one is not worth a reader's time. */
const CLOSE = 0.25;

/** Words of an address that are compared; ours have nine at the most. */
const LONGEST = 12;

export type Near = {
  /** The page that was surely meant, below the base. */
  readonly page: string | null;
  /** Pages that may be meant, the nearest first; none if `page` is known. */
  readonly maybe: Addresses['pages'];
};

/**
 * An address without what mails and messengers do to it: `Exercises/Cat-And-Cow).` is
 * `exercises/cat-and-cow/`. Whatever comes in, letters, digits, hyphens and slashes come out.
 * @param path below the base, as the browser has it, with or without escapes
 */
export function cleanAddress(path: string): string {
  return decoded(path)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(\/index)?\.html?(?=[^a-z0-9]*$)/, '/')
    .split('/')
    .map((part) => part.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, ''))
    .filter((part) => part !== '')
    .map((part) => `${part}/`)
    .join('');
}

/** The words of an address, for a search: `exercises/foam-rol-quads` → foam, rol, quads. */
export function wordsOfAddress(path: string): string[] {
  const parts = cleanAddress(path).split('/').filter(Boolean);
  return (parts.at(-1) ?? '').split('-').filter(Boolean).slice(0, LONGEST);
}

/** What somebody may have meant who came to an address that does not exist. */
export function nearAddress(path: string, { pages, moved }: Addresses): Near {
  const clean = cleanAddress(path);
  const page = pages.find(([address]) => address === clean)?.[0];
  const now = page ?? moved.find(([from]) => from === clean)?.[1];
  if (now !== undefined) return { page: now, maybe: [] };
  const asked = wordsOfAddress(path);
  const seen = new Set<string>();
  const scored = pages
    .map((one) => ({ one, score: agreement(asked, wordsOfAddress(one[0])) }))
    .filter(({ score }) => score >= ENOUGH)
    .sort((a, b) => b.score - a.score)
    // An exercise, its player and its picture share the last part: the first of the list will do.
    .filter(({ one: [address] }) => {
      const last = address.split('/').at(-2) ?? '';
      return !seen.has(last) && seen.add(last);
    });
  const best = scored[0]?.score ?? 0;
  const maybe = scored.filter(({ score }) => score >= best - CLOSE).slice(0, MOST);
  return { page: null, maybe: maybe.map(({ one }) => one) };
}

/** From 0 to 1: how many words two addresses share (Dice), slips of a finger forgiven. */
function agreement(asked: readonly string[], names: readonly string[]): number {
  if (asked.length === 0 || names.length === 0) return 0;
  const shared = asked.reduce((sum, word) => {
    const slips = names.map((name) => {
      const limit = forgivenSlips(name.length > word.length ? name : word);
      const apart = editDistance(word, name, limit);
      return apart > limit ? 0 : 1 - apart / 10;
    });
    return sum + Math.max(0, ...slips);
  }, 0);
  return Math.min(1, (2 * shared) / (asked.length + names.length));
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // A lone percent sign: as it stands, it is no letter of ours anyway.
    return path;
  }
}
