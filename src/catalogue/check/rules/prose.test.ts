import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { edited, lettersWith } from '../testing/plant.ts';
import { PATHS } from '../testing/sound-handbook.ts';
import { PAGES } from './prose.ts';

/** What the check says about a link in a chapter. */
function linkTo(url: string): string[] {
  const text = edited(PATHS.chapter, '/exercises/roll-the-thighs/', url);
  return lettersWith({ [PATHS.chapter]: text }).map(({ what }) => what);
}

describe('a link to', () => {
  it.each([
    ...['/', '/exercises/', '/exercises/press-the-thigh/', '/guides/stiff-thighs/#check'],
    ...['/areas/calves/', '/equipment/roller/', '/chapters/about/', '/find/', '/find/calves/'],
    ...['/sources/', '/sources/#R01', '/care/#tingling', '/zones/#knee-hollow', '/stored/'],
    ...['/search/?q=knee', '/search/?q=a/b', 'https://example.org/no-slash', '#what-it-is'],
  ])('%s is sound', (url) => {
    expect(linkTo(url)).toEqual([]);
  });

  it.each([
    [
      '/exercises/roll-the-thigh/',
      /leads to no page; did you mean "\/exercises\/roll-the-thighs\/"/,
    ],
    ['/exercises/knees/', /leads to no page\.$/],
    ['/exercises/roll-the-thighs/more/', /leads to no page\.$/],
    ['/zones/knee-hollow/', /leads to no page\.$/],
    ['/sources/#R99', /leads to no page; did you mean "\/sources\/#R01"/],
    ['/find/thigh/', /did you mean "\/find\/thighs\/"/],
    ['/workshop/', /leads to no page\.$/],
    ['/toString/', /leads to no page\.$/],
    ['/stored', /does not end with a slash; did you mean "\/stored\/"/],
    ['/search?q=knee', /did you mean "\/search\/\?q=knee"/],
  ])('%s is none', (url, what) => {
    expect(linkTo(url)).toEqual([expect.stringMatching(what)]);
  });
});

it('the pages that no entry stands for are those of src/pages', () => {
  const root = path.join(import.meta.dirname, '../../../pages');
  const names = readdirSync(root, { withFileTypes: true }).flatMap((item) => {
    if (!item.isDirectory()) return /^([a-z]+)\.astro$/.exec(item.name)?.[1] ?? [];
    return readdirSync(path.join(root, item.name)).includes('index.astro') ? item.name : [];
  });
  // The workshop is for us.
  const own = names
    .map((name) => (name === 'index' ? '' : name))
    .filter((name) => name !== 'workshop');
  expect([...new Set(own)].sort()).toEqual([...PAGES].sort());
});
