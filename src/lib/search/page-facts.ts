import type { QuestionShape, SearchTable } from '../../words/search-table.ts';

/*
 * What search and the finder know of each page. Built from the catalogue into `/search/facts.json`
 * and `/search/words.json`; nothing in them is text that the page itself does not show.
 */

export const PAGE_KINDS = ['exercise', 'guide', 'area', 'equipment', 'chapter'] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

/** One thing that is needed: any of `items` as itself, or any of `instead` in its place. */
export type Need = {
  readonly items: readonly string[];
  readonly instead: readonly string[];
  /** Left out when it is needed; true for what is only nice to have. */
  readonly optional?: true;
};

export type PageFacts = {
  /** `/exercises/cat-and-cow/`, without the base. */
  readonly path: string;
  readonly kind: PageKind;
  readonly title: string;
  /** Nobody has translated it: in another language, it stands there in that of the originals. */
  readonly original?: true;
  /** "1:00 per side", "3 exercises, about 8 minutes", or what the page is about. */
  readonly note: string;
  readonly seconds?: number;
  readonly areas: readonly string[];
  readonly techniques: readonly string[];
  readonly positions: readonly string[];
  readonly needs: readonly Need[];
  /** Conditions of a reader that it carries: for them it is left out, or marked. */
  readonly conditions?: readonly string[];
  /** It rolls or presses, or is a roller or a ball: left out for whoever should ask first. */
  readonly tool?: true;
  /** The drawing that stands for it; absent if there is none. */
  readonly picture?: Picture;
};

/** One pose of /figures/<of>.svg with its size. */
export type Picture = {
  readonly of: string;
  readonly pose: number;
  readonly width: number;
  readonly height: number;
};

export type EquipmentName = { readonly title: string; readonly inSentence: string };

export type Facts = {
  readonly pages: readonly PageFacts[];
  readonly areas: Readonly<Record<string, string>>;
  readonly equipment: Readonly<Record<string, EquipmentName>>;
};

/** Everyday words, in the order of `Facts.pages`. */
export type Words = {
  /** Phrases of each page besides its title: "back of the thigh". */
  readonly phrases: readonly (readonly string[])[];
  /** Words of our texts that look like a misspelling of a name and are none. */
  readonly known: readonly string[];
  /** Words that name a part of the body: in a sentence they count more than what one does. */
  readonly body: readonly string[];
  /** Questions that a page answers, by how they are asked. */
  readonly questions: readonly QuestionShape[];
  /** What the language does with its words. */
  readonly language: SearchTable;
};

/** The id of a page: the last part of its path. */
export function idOf({ path }: PageFacts): string {
  return path.split('/').at(-2) ?? '';
}
