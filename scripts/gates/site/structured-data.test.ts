import { expect, it } from 'vitest';
import { readPage } from './built-site.ts';
import { structuredDataProblems } from './structured-data.ts';

const ROOT = 'https://example.org/handbook/';
const data = (json: unknown) =>
  `<script type="application/ld+json">${JSON.stringify(json)}</script>`;
const SITE = data({
  '@context': 'https://schema.org',
  '@type': 'WebSite',
  url: ROOT,
  potentialAction: {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${ROOT}search/?q={search_term_string}` },
  },
});
const CRUMBS = `<nav class="breadcrumbs"><ol><li><a href="/">Home</a></li><li>Roll</li></ol></nav>${data(
  {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'Home', item: ROOT },
      { '@type': 'ListItem', position: 2, name: 'Roll' },
    ],
  },
)}<p>x</p>`;
const READ = data({
  '@context': 'https://schema.org',
  '@type': 'MedicalWebPage',
  reviewedBy: { '@type': 'Person', name: 'Nobody Real' },
});
const problemsOf = (home: string, roll: string) =>
  structuredDataProblems(
    [readPage('/', 'home', home), readPage('/roll/', 'roll', roll)],
    ROOT,
  ).join('\n');

it('passes when what is said is what is shown', () => {
  expect(problemsOf(SITE, CRUMBS)).toBe('');
});

it.each([
  ['no data about the site', '', CRUMBS, 'home: does not say what site it is'],
  ['another site', SITE.replace(ROOT, 'https://example.com/'), CRUMBS, 'what site it is'],
  ['another search', SITE.replace('search/', 'find/'), CRUMBS, 'does not say how to search'],
  ['broken data', SITE, CRUMBS.replace('"BreadcrumbList",', '"Bread'), 'roll: its structured data'],
  ['another vocabulary', SITE, CRUMBS.replace('schema.org', 'example.org'), 'not schema.org'],
  ['no crumbs', SITE, CRUMBS.replace(/<script.*<\/script>/, ''), 'says the crumbs “” and shows'],
  ['other crumbs', SITE, CRUMBS.replace('<li>Roll', '<li>Press'), 'shows “Home > Press”'],
  ['a gap', SITE, CRUMBS.replace('"position":2', '"position":3'), 'crumb 2 has position 3'],
  [
    'a word that schema.org does not know',
    SITE,
    CRUMBS.replace('"name":"Roll"', '"nmae":"Roll"'),
    'has no property “nmae”',
  ],
  [
    'a reviewer that the page does not name',
    SITE,
    `${CRUMBS}${READ}`,
    'claims that Nobody Real read it',
  ],
  ['a dead crumb', SITE, CRUMBS.replace(`"${ROOT}"`, `"${ROOT}x/"`), `leads to ${ROOT}x/`],
])('fails with %s', (_, home, roll, words) => {
  expect(problemsOf(home, roll)).toContain(words);
});
