import { escapeAttribute, escapeText, Markup } from './markup.ts';

/*
 * A page whose parts are still to come. Astro makes it once, with a gap for each part; the build fills
 * them in for each exercise, in a hundredth of the time.
 */

/** The parts of a page that differ from one exercise to the next: text, or finished HTML. */
export type Parts = Readonly<Record<string, string | Markup>>;

/** Where a part comes: a word that stands in no content (ids have no low lines), and may stand in an address. */
export const gapFor = (part: string, skeleton: number): string =>
  `_gap-${String(skeleton)}-${part}_`;

/** Does a text, or an address, hold such a gap? */
export const hasGap = (text: string): boolean => text.includes('_gap-');

/** The same parts, each with its gap for what it says. */
export function gapsFor<Own extends Parts>(parts: Own, skeleton: number): Own {
  const gaps = Object.entries(parts).map(([name, part]) => {
    const gap = gapFor(name, skeleton);
    return [name, part instanceof Markup ? new Markup(gap) : gap];
  });
  // Each part keeps its name and its kind.
  return Object.fromEntries(gaps) as Own;
}

/** A gap in a cut page: in an attribute, or between tags. */
type Gap = { readonly part: string; readonly inAttribute: boolean };

/** A page cut at its gaps: what stands before the first, between them and after the last. */
export type Skeleton = { readonly pieces: readonly string[]; readonly gaps: readonly Gap[] };

/**
 * Cuts a page at its gaps.
 * @param html the page as Astro made it with `gapsFor`
 * @param parts what comes into them: which are text and which are HTML
 * @param skeleton the number that its gaps carry
 * @throws Error if a part has no gap, HTML has two or stands in an attribute, or a gap is of no part
 */
export function cutSkeleton(html: string, parts: Parts, skeleton: number): Skeleton {
  const start = gapFor('', skeleton).slice(0, -1);
  const [first = '', ...rest] = html.split(start);
  const pieces = [first];
  const gaps: Gap[] = [];
  let before = first;
  for (const piece of rest) {
    const end = piece.indexOf('_');
    const part = piece.slice(0, Math.max(end, 0));
    if (!(part in parts)) throw new Error(`A gap is of no part: “${start}${part}_”.`);
    // Inside of a tag more has been opened than closed.
    const inAttribute = before.lastIndexOf('<') > before.lastIndexOf('>');
    if (inAttribute && parts[part] instanceof Markup) {
      throw new Error(`“${part}” is HTML, and its gap is in an attribute.`);
    }
    gaps.push({ part, inAttribute });
    pieces.push(piece.slice(end + 1));
    before += piece.slice(end + 1);
  }
  for (const [name, part] of Object.entries(parts)) {
    const times = gaps.filter((gap) => gap.part === name).length;
    if (times === 0) throw new Error(`“${name}” has no gap on the page.`);
    if (times > 1 && part instanceof Markup) throw new Error(`“${name}” has two gaps.`);
  }
  return { pieces, gaps };
}

/** @returns the page with its parts in their gaps, each escaped for where it stands */
export function fillSkeleton({ pieces, gaps }: Skeleton, parts: Parts): string {
  let html = pieces[0] ?? '';
  gaps.forEach(({ part, inAttribute }, at) => {
    html += written(parts[part] ?? '', inAttribute) + (pieces[at + 1] ?? '');
  });
  return html;
}

function written(part: string | Markup, inAttribute: boolean): string {
  if (part instanceof Markup) return part.html;
  return inAttribute ? escapeAttribute(part) : escapeText(part);
}
