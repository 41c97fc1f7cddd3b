import type { Speaking } from '../../words/words.ts';
import type { SourceLevel } from './vocabulary.ts';

/** An entry of the bibliography: `content/sources.yaml`. */
export type Source = {
  readonly id: string;
  readonly topic: string;
  readonly claim: string;
  readonly figures: string | null;
  readonly citation: string;
  /** An official address, or null: then the citation is printed with no link. */
  readonly url: string | null;
  readonly checked: SourceLevel;
  readonly note: string | null;
};

/**
 * The citation as it may be printed: fields in square brackets were not displayed where the claim
 * was read, so they are never shown.
 */
export function printableCitation(source: Source): string {
  return source.citation
    .replace(/\s*\[[^\]]*\]/g, '')
    .replace(/\s+([.,;:])/g, '$1')
    .replace(/([.,;])(?:\s*[.,;])+/g, '$1')
    .replace(/\s{2,}/g, ' ')
    .trim();
}

/** "Surname AB", "van Zyl A", "Sizer PS Jr", or "et al". */
const AUTHOR = /^(et al|[\p{L}’' -]+\s\p{Lu}(\p{Lu}|-\p{L}){0,3}(\s(Jr|Sr))?)$/u;
const INITIALS = /\s\p{Lu}(\p{Lu}|-\p{L}){0,3}(\s(Jr|Sr))?$/u;

/**
 * A citation in a few words for a list on a page: "Behm and others, 2020" for a paper, "NHS: Plantar
 * fasciitis" for an institution. The whole citation stands on the page of sources.
 */
export function shortCitation(
  source: Source,
  { say, handbook: { citation: words } }: Speaking<'handbook'>,
): string {
  const citation = printableCitation(source).replace(/^\.\s*/, '');
  const [who = '', rest = ''] = citation.split(/\.\s(.*)/s);
  const authors = who.split(/,\s*/);
  if (authors.every((name) => AUTHOR.test(name))) {
    const [first = '', second = ''] = authors.map((name) => name.replace(INITIALS, ''));
    const others = authors.length > 2 || second === 'et al';
    const several = others ? say(words.more, { first }) : say(words.two, { first, second });
    const names = authors.length === 1 ? first : several;
    const year = /^\d{4}/.exec(rest)?.[0];
    return year ? say(words.dated, { names, year }) : names;
  }
  // What was not displayed where we read it cannot be named: the id leads to what is known.
  if (/not displayed/.test(citation) || /^\d{4}\b/.test(citation)) {
    return say(words.unnamed, { id: source.id });
  }
  const plain = citation.replace(/\s*\([^)]*\)/g, '');
  const [publisher = plain, title = ''] = plain.split(/\.\s(?!\d{4})|;\s/);
  const both =
    title && !/^(doi|http)/.test(title) ? say(words.titled, { publisher, title }) : publisher;
  return (both.length <= 90 ? both : publisher).replace(/[.,]+$/, '');
}

/** All sources of a page, those of its claims and its frequency included, each once, in the author's order. */
export function sourcesOf(page: {
  readonly sources: readonly string[];
  readonly effects: readonly { readonly sources: readonly string[] }[];
  readonly frequency?: { readonly sources: readonly string[] };
}): string[] {
  const ofEffects = page.effects.flatMap((effect) => effect.sources);
  return [...new Set([...page.sources, ...ofEffects, ...(page.frequency?.sources ?? [])])];
}
