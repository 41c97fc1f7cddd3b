import { describe, expect, it } from 'vitest';
import { lettersWith } from './testing/plant.ts';
import { PATHS, SOUND } from './testing/sound-handbook.ts';

const page = SOUND[PATHS.roll] ?? '';

describe('a file in the wrong place or with the wrong name', () => {
  it.each([
    ['exercises/Calf-Roll.mdx', /capital letters/, /Rename it to calf-roll\.mdx/],
    ['exercises/calf roll.mdx', /not an id/, /calf-roll\.mdx/],
    ['exercises/calf_roll.mdx', /not an id/, /calf-roll\.mdx/],
    ['exercises/calf--roll.mdx', /not an id/, /calf-roll\.mdx/],
    ['exercises/-calf.mdx', /not an id/, /calf\.mdx/],
    ['exercises/wädchen.mdx', /not an id/, /\.mdx/],
    ['exercises/.mdx', /not an id/, /\.mdx/],
    // Astro would leave this one out without a word.
    ['exercises/calf-roll.md', /not an id with the ending \.mdx/, /calf-roll\.mdx/],
    ['exercises/calf-roll.MDX', /not an id with the ending \.mdx/, /calf-roll\.mdx/],
    ['exercises/calf-roll.mdx.txt', /not an id/, /\.mdx/],
    ['zones/knee-cap.yml', /not an id with the ending \.yaml/, /knee-cap\.yaml/],
    ['exercises/legs/calf-roll.mdx', /does not lie where/, /content\/exercises\//],
    ['calf-roll.mdx', /does not lie where/, /content\/exercises\//],
    ['exercise/calf-roll.mdx', /does not lie where/, /content\/exercises\//],
    ['toString/calf-roll.mdx', /does not lie where/, /content\/exercises\//],
  ])('%s', (name, what, cure) => {
    const letters = lettersWith({ [`content/${name}`]: page });
    expect(letters.length).toBeGreaterThan(0);
    expect(letters[0]).toMatchObject({ file: `content/${name}`, line: 1, level: 'error' });
    expect(letters[0]?.what).toMatch(what);
    expect(letters[0]?.cure).toMatch(cure);
  });

  it('two names that differ only in capitals fight for one page', () => {
    const twin = 'content/exercises/Roll-The-Thighs.mdx';
    const letters = lettersWith({ [twin]: page });
    expect(letters.map(({ what }) => what).join('\n')).toContain('It has the same id as');
    expect(letters.map(({ what }) => what).join('\n')).toContain('capital letters');
  });

  it('the same name in two collections is no clash', () => {
    const copy = { 'content/guides/thighs.mdx': SOUND[PATHS.guide] ?? '' };
    expect(lettersWith(copy)).toEqual([]);
  });
});
