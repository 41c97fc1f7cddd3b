import { expect, it } from 'vitest';
import { ORIGINAL, wordsFor } from '../../words/languages.ts';
import { onThisPage } from './on-this-page.ts';
import { section } from './section.ts';

const words = wordsFor({ currentLocale: ORIGINAL });
const page = (titles: readonly string[]) =>
  titles.map((title, at) => section(`part-${String(at)}`, title, 'Text.').html).join('');

it('links to the parts of a page by their headings, in order', () => {
  const { html } = onThisPage(
    page(['Before', 'Steps', 'What’s “right” & wrong', 'A < B', 'E']),
    words,
  );
  const links = [...html.matchAll(/<a href="#([^"]+)">([^<]+)<\/a>/g)].map(([, ...one]) => one);
  expect(links).toEqual([
    ['part-0', 'Before'],
    ['part-1', 'Steps'],
    ['part-2', 'What’s “right” &amp; wrong'],
    ['part-3', 'A &lt; B'],
    ['part-4', 'E'],
  ]);
});

it('says nothing of a page of few parts', () => {
  expect(onThisPage(page(['One', 'Two', 'Three', 'Four']), words).html).toBe('');
});
