import type { CollectionEntry } from 'astro:content';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { gapFor } from '../lib/markup/gaps.ts';
import { alikeIn, skeletonPaths } from './skeletons.ts';

const entry = (id: string) => ({ id }) as CollectionEntry<'exercises'>;
const pathsOf = (...ids: string[]) =>
  ids.map((id) => ({ params: { id }, props: { entry: entry(id) } }));
/** The shape of an exercise is the first letter of its id. */
const shapeOf = ({ id }: { id: string }) => Promise.resolve(id.slice(0, 1));
const paths = pathsOf('a1', 'b1', 'a2', 'a3', 'b2', 'c1', 'c2', 'c3', 'c4');

describe('in a build', () => {
  beforeEach(() => {
    vi.stubEnv('DEV', false);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it('Astro makes a skeleton and one page of each shape, and all of a shape that few have', async () => {
    const made = await skeletonPaths(paths, shapeOf);
    expect(made.map(({ params, props }) => [params.id, props.entry.id, props.skeleton])).toEqual([
      [gapFor('id', 0), 'a1', 0],
      ['a3', 'a3', undefined],
      [gapFor('id', 1), 'c1', 1],
      ['c4', 'c4', undefined],
      ['b1', 'b1', undefined],
      ['b2', 'b2', undefined],
    ]);
  });

  it('every page is made by Astro or filled, and each skeleton by its number', async () => {
    const made = (await skeletonPaths(paths, shapeOf)).map(({ params }) => params.id);
    const filled = await alikeIn('player', undefined, paths, shapeOf);
    expect(filled.map(({ skeleton, entries }) => [skeleton, entries.map(({ id }) => id)])).toEqual([
      [0, ['a1', 'a2', 'a3']],
      [1, ['c1', 'c2', 'c3', 'c4']],
    ]);
    const there = new Set([
      ...made,
      ...filled.flatMap(({ entries }) => entries.map(({ id }) => id)),
    ]);
    for (const { params } of paths) expect(there).toContain(params.id);
  });
});

it('the dev server makes all of them, and no skeleton', async () => {
  vi.stubEnv('DEV', true);
  const made = await skeletonPaths(paths, shapeOf);
  expect(made.map(({ params }) => params.id)).toEqual(paths.map(({ params }) => params.id));
  expect(made.every(({ props }) => props.skeleton === undefined)).toBe(true);
  vi.unstubAllEnvs();
});
