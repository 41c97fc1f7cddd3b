import { readList } from './read-list.ts';

/** More than anybody looks through. */
const MAX_FAVOURITES = 100;
/** Nothing we write is longer. */
const MAX_LENGTH = 10_000;
/** A page as changes and links name it: `exercises/cat-and-cow`. */
const PAGE = /^(?:exercises|guides)\/[a-z0-9-]{1,60}$/;

/** Is this a list of ours? What is none is never written over. Never throws. */
export function isFavourites(text: string): boolean {
  return readList(text, MAX_LENGTH) !== null;
}

/** The pages that the reader marked, the newest first: `guides/desk-reset`. Never throws. */
export function readFavourites(text: string | null): string[] {
  return (readList(text ?? '[]', MAX_LENGTH) ?? [])
    .filter((one): one is string => typeof one === 'string' && PAGE.test(one))
    .slice(0, MAX_FAVOURITES);
}

/** The text to keep. Null for nothing. */
export function formatFavourites(pages: readonly string[]): string | null {
  const all = [...new Set(pages)].slice(0, MAX_FAVOURITES);
  return all.length === 0 ? null : JSON.stringify(all);
}

/** The text to keep after a page was marked, or no longer is. */
export function markFavourite(text: string | null, page: string, isMarked: boolean): string | null {
  const others = readFavourites(text).filter((one) => one !== page);
  return formatFavourites(isMarked ? [page, ...others] : others);
}

/** Favourites of two devices: those that are here come first. */
export function joinFavourites(here: string, there: string): string | null {
  return formatFavourites([...readFavourites(here), ...readFavourites(there)]);
}
