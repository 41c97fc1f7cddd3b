import { expect, it } from 'vitest';
import type { ChangeKind } from '../../lib/handbook/change.ts';
import { ORIGINAL, wordsFor } from '../../words/languages.ts';
import { href } from '../../site.ts';
import { sheetNews } from './sheet-news.ts';

const words = wordsFor({ currentLocale: ORIGINAL });
const here = '/exercises/cat-and-cow/';
const change = (kind: ChangeKind, text: string, path = here) => ({
  day: '2026-11-02' as const,
  kind,
  pages: [],
  text,
  links: [{ path, title: 'There' }],
});

it('says what is safe before all else, and what else is different by its kind', () => {
  const news = [change('wording', 'Other words.'), change('safety', 'Not with a fracture.')];
  const { html } = sheetNews([...news, change('dose', 'Twice a day.')], href(here), words);
  const { kinds, safety, since } = words.sheet;
  const order = [since, safety, 'Not with a fracture.', `${kinds.wording}:`, `${kinds.dose}:`];
  const places = order.map((text) => html.indexOf(text));
  expect(places).not.toContain(-1);
  expect(places.toSorted((a, b) => a - b)).toEqual(places);
});

it('leads to other pages, never to the one it stands on', () => {
  const news = [change('dose', 'Here.'), change('dose', 'There.', '/care/#red-flags')];
  const { html } = sheetNews(news, href(here), words);
  expect(html).not.toContain(`href="${href(here)}"`);
  expect(html).toContain(`There.<a href="${href('/care/#red-flags')}">There</a>`);
});

it('says that nothing has changed where nothing has', () => {
  const { html } = sheetNews([], href(here), words);
  expect(html).toContain(`data-sheet="${words.sheet.same}"`);
  expect(html).not.toContain('data-since');
  expect(html).not.toContain('<ul');
});
