import type { CollectionEntry } from 'astro:content';
import { gapFor } from '../lib/markup/gaps.ts';
import type { Locale } from './queries.ts';

type Entry = CollectionEntry<'exercises'>;

/** What pages of one kind have alike: those of one shape differ in their parts only. */
type ShapeOf = (entry: Entry) => unknown;

/** A skeleton saves nothing where Astro makes as many pages for it. */
const WORTH_IT = 3;

/**
 * Entries whose pages have the same shape, in order. The number of a shape is that of its skeleton.
 * @returns those that are worth a skeleton, then those that Astro makes by themselves
 */
async function byShape(entries: readonly Entry[], shapeOf: ShapeOf) {
  const shapes = new Map<string, Entry[]>();
  for (const entry of entries) {
    const shape = JSON.stringify(await shapeOf(entry)) ?? '';
    const alike = shapes.get(shape) ?? [];
    shapes.set(shape, alike);
    alike.push(entry);
  }
  const all = [...shapes.values()];
  return {
    filled: all.filter((alike) => alike.length >= WORTH_IT),
    single: all.filter((alike) => alike.length < WORTH_IT).flat(),
  };
}

/**
 * The paths of a route whose pages the build fills: of each shape a skeleton, and one page that Astro makes
 * in full, with which the filled one is compared. In `astro dev`, which has no build, all of them.
 */
export async function skeletonPaths(
  paths: readonly { readonly params: { readonly id: string }; readonly props: { entry: Entry } }[],
  shapeOf: ShapeOf,
) {
  const whole = (entry: Entry) => ({
    params: { id: entry.id },
    props: { entry, skeleton: undefined as number | undefined },
  });
  const entries = paths.map(({ props }) => props.entry);
  if (import.meta.env.DEV) return entries.map(whole);
  const { filled, single } = await byShape(entries, shapeOf);
  const skeletons = filled.flatMap(([first, ...others], skeleton) =>
    first
      ? [
          { params: { id: gapFor('id', skeleton) }, props: { entry: first, skeleton } },
          ...others.slice(-1).map(whole),
        ]
      : [],
  );
  return [...skeletons, ...single.map(whole)];
}

/** Pages of one skeleton, and below which folder of the site they stand. */
export type Alike = {
  readonly folder: string;
  readonly skeleton: number;
  readonly locale: Locale;
  readonly entries: readonly Entry[];
};

/** All pages of a route that the build fills, by their skeletons. */
export async function alikeIn(
  folder: string,
  locale: Locale,
  paths: readonly { readonly props: { readonly entry: Entry } }[],
  shapeOf: ShapeOf,
): Promise<readonly Alike[]> {
  const { filled } = await byShape(
    paths.map(({ props }) => props.entry),
    shapeOf,
  );
  return filled.map((entries, skeleton) => ({ folder, skeleton, locale, entries }));
}
