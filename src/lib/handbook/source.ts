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

/** All sources of a page, those of its claims included, each once, in the author's order. */
export function sourcesOf(page: {
  readonly sources: readonly string[];
  readonly effects: readonly { readonly sources: readonly string[] }[];
}): string[] {
  return [...new Set([...page.sources, ...page.effects.flatMap((effect) => effect.sources)])];
}
