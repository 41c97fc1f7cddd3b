import { escapeAttribute, escapeText, Markup } from './markup.ts';

/*
 * A page whose parts are still to come. Astro makes it once, with a place for each part; the build fills
 * them in for each exercise, in a hundredth of the time.
 */

/** The parts of a page that differ from one exercise to the next: text, or finished HTML. */
export type Parts = Readonly<Record<string, string | Markup>>;

/** Where a part comes: a word that stands in no content (ids have no low lines), and may stand in an address. */
export const placeFor = (part: string, skeleton: number): string =>
  `_place-${String(skeleton)}-${part}_`;

/** Does a text, or an address, hold such a place? */
export const hasPlace = (text: string): boolean => text.includes('_place-');

/** The same parts, each with its place for what it says. */
export function placesFor<Own extends Parts>(parts: Own, skeleton: number): Own {
  const places = Object.entries(parts).map(([name, part]) => {
    const place = placeFor(name, skeleton);
    return [name, part instanceof Markup ? new Markup(place) : place];
  });
  // Each part keeps its name and its kind.
  return Object.fromEntries(places) as Own;
}

/** A place in a cut page: in an attribute, or between tags. */
type Place = { readonly part: string; readonly inAttribute: boolean };

/** A page cut at its places: what stands before the first, between them and after the last. */
export type Skeleton = { readonly pieces: readonly string[]; readonly places: readonly Place[] };

/**
 * Cuts a page at its places.
 * @param html the page as Astro made it with `placesFor`
 * @param parts what comes into them: which are text and which are HTML
 * @param skeleton the number that its places carry
 * @throws Error if a part has no place, HTML has two or stands in an attribute, or a place is of no part
 */
export function cutSkeleton(html: string, parts: Parts, skeleton: number): Skeleton {
  const start = placeFor('', skeleton).slice(0, -1);
  const [first = '', ...rest] = html.split(start);
  const pieces = [first];
  const places: Place[] = [];
  let before = first;
  for (const piece of rest) {
    const end = piece.indexOf('_');
    const part = piece.slice(0, Math.max(end, 0));
    if (!(part in parts)) throw new Error(`A place is of no part: “${start}${part}_”.`);
    // Inside of a tag more has been opened than closed.
    const inAttribute = before.lastIndexOf('<') > before.lastIndexOf('>');
    if (inAttribute && parts[part] instanceof Markup) {
      throw new Error(`“${part}” is HTML, and its place is in an attribute.`);
    }
    places.push({ part, inAttribute });
    pieces.push(piece.slice(end + 1));
    before += piece.slice(end + 1);
  }
  for (const [name, part] of Object.entries(parts)) {
    const times = places.filter((place) => place.part === name).length;
    if (times === 0) throw new Error(`“${name}” has no place on the page.`);
    if (times > 1 && part instanceof Markup) throw new Error(`“${name}” has two places.`);
  }
  return { pieces, places };
}

/** @returns the page with its parts in their places, each escaped for where it stands */
export function fillSkeleton({ pieces, places }: Skeleton, parts: Parts): string {
  let html = pieces[0] ?? '';
  places.forEach(({ part, inAttribute }, at) => {
    html += written(parts[part] ?? '', inAttribute) + (pieces[at + 1] ?? '');
  });
  return html;
}

function written(part: string | Markup, inAttribute: boolean): string {
  if (part instanceof Markup) return part.html;
  return inAttribute ? escapeAttribute(part) : escapeText(part);
}
