import type { Review } from './review.ts';

/** A body area: `content/areas/<id>.mdx`. */
export type Area = {
  readonly title: string;
  /** Place in lists, from head to toe, counted from 1. */
  readonly order: number;
  readonly summary: string;
  readonly everydayWords: readonly string[];
  readonly where: string;
  readonly helps: readonly string[];
  readonly neighbours: readonly Neighbour[];
  readonly zones: readonly AreaZone[];
  readonly getHelp: string;
  readonly sources: readonly string[];
  readonly review: Review;
};

/** An area next door that may be the cause of the feeling, and why. */
export type Neighbour = { readonly area: string; readonly why: string };

/**
 * A zone that exercises of the area must carry: `tools` when they roll or press,
 * `always` for every exercise of the area.
 */
export type AreaZone = { readonly zone: string; readonly applies: 'tools' | 'always' };

/** A spot to keep tools off: `content/zones/<id>.yaml`. */
export type Zone = {
  readonly name: string;
  readonly where: string;
  readonly whatIsThere: string;
  readonly rule: string;
  readonly reason: string;
  /** Source ids; an empty list means an editorial precaution from anatomy. */
  readonly sources: readonly string[];
};

/** A thing one needs or may use instead: `content/equipment/<id>.mdx`. */
export type Equipment = {
  readonly title: string;
  readonly summary: string;
  /** In a sentence, with its article: "a foam roller". */
  readonly inSentence: string;
  readonly kind: 'roller' | 'ball' | 'strap' | 'furniture' | 'household' | 'comfort';
  readonly everydayWords: readonly string[];
  readonly firmness?: string;
  readonly instead: readonly Instead[];
  readonly notFor: readonly string[];
  readonly free: string;
  readonly sources: readonly string[];
  readonly review: Review;
};

/** What does instead of a thing in general, and what changes. */
export type Instead = { readonly item: string; readonly change: string };
