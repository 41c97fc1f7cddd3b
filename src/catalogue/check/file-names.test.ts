import { describe, expect, it } from 'vitest';
import { lettersWith } from './testing/plant.ts';
import { PATHS, SOUND } from './testing/sound-handbook.ts';

// The names that authors get wrong most often are files in __fixtures__/wrong.
const page = SOUND[PATHS.roll] ?? '';

describe('a file in the wrong place or with the wrong name', () => {
  it.each([
    ['exercises/calf--roll.mdx', /not an id/, /calf-roll\.mdx/],
    ['exercises/-calf.mdx', /not an id/, /calf\.mdx/],
    ['exercises/wädchen.mdx', /not an id/, /\.mdx/],
    ['exercises/.mdx', /not an id/, /\.mdx/],
    ['exercises/calf-roll.MDX', /not an id with the ending \.mdx/, /calf-roll\.mdx/],
    ['exercises/calf-roll.mdx.txt', /not an id/, /\.mdx/],
    ['calf-roll.mdx', /does not lie where/, /content\/exercises\//],
    ['toString/calf-roll.mdx', /does not lie where/, /content\/exercises\//],
  ])('%s', (name, what, cure) => {
    const letters = lettersWith({ [`content/${name}`]: page });
    expect(letters.length).toBeGreaterThan(0);
    expect(letters[0]).toMatchObject({ file: `content/${name}`, line: 1, level: 'error' });
    expect(letters[0]?.what).toMatch(what);
    expect(letters[0]?.cure).toMatch(cure);
  });

  it('the same name in two collections is no clash', () => {
    const guide = SOUND[PATHS.guide] ?? '';
    const other = guide.replace('Stiff thighs', 'Thighs').replace('order: 1', 'order: 2');
    const copy = { 'content/guides/thighs.mdx': other };
    expect(lettersWith(copy)).toEqual([]);
  });
});
