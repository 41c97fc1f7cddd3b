import type { Answer } from './embeds.ts';
import type { Card } from './social/all-cards.ts';

/**
 * What stands in many files and is no page, handed to the build in one: a file costs Astro a millisecond
 * before anything is in it, and `scripts/site/spread-files.ts` a tenth of that.
 */
export type Spread = { readonly cards: readonly Card[]; readonly answers: readonly Answer[] };

/** The addresses of a route whose files the build writes: `astro dev` has no build, and serves them by it. */
export const unlessSpread = <Path>(paths: readonly Path[]): readonly Path[] =>
  import.meta.env.DEV ? paths : [];
