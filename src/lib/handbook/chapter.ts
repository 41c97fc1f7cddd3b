import type { Review } from './review.ts';

/** A page of prose: `content/chapters/<id>.mdx`. */
export type Chapter = {
  readonly title: string;
  readonly summary: string;
  /** Place in the list of chapters, counted from 1. */
  readonly order: number;
  readonly everydayWords: readonly string[];
  readonly care: readonly string[];
  readonly sources: readonly string[];
  readonly review: Review;
};
