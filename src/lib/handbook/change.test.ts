import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { expect, it } from 'vitest';
import {
  anchorOf,
  atomFeed,
  CHANGE_KINDS,
  type Change,
  changesOn,
  inOrderOfDays,
  safetyFirst,
} from './change.ts';

const change = (day: string, kind: Change['kind'], page = 'exercises/cat-and-cow'): Change => ({
  day,
  kind,
  pages: [page],
  text: 'Something is different.',
});
const ALL = [
  change('2026-12-01', 'wording'),
  change('2026-12-03', 'new'),
  change('2026-12-01', 'safety'),
  change('2026-12-02', 'dose'),
];

it('puts the newest first, and on one day what is safe', () => {
  expect(inOrderOfDays(ALL).map(({ day, kind }) => `${day} ${kind}`)).toEqual([
    '2026-12-03 new',
    '2026-12-02 dose',
    '2026-12-01 safety',
    '2026-12-01 wording',
  ]);
});

it('puts what is safe first, and loses nothing', () => {
  const any = fc.record({
    day: fc.constantFrom('2026-12-01', '2026-12-02', '2027-01-01'),
    kind: fc.constantFrom(...CHANGE_KINDS),
    pages: fc.constant(['exercises/x']),
    text: fc.string(),
  });
  fc.assert(
    fc.property(fc.array(any), (changes) => {
      const sorted = safetyFirst(changes);
      expect(sorted).toHaveLength(changes.length);
      expect(new Set(sorted)).toEqual(new Set(changes));
      const rest = sorted.findIndex(({ kind }) => kind !== 'safety');
      if (rest >= 0) expect(sorted.slice(rest).some(({ kind }) => kind === 'safety')).toBe(false);
    }),
  );
});

it('finds what changed on some pages: what is safe first, and no new page', () => {
  const found = changesOn(
    ['exercises/cat-and-cow'],
    [...ALL, change('2026-12-04', 'safety', 'zones/throat')],
  );
  expect(found.map(({ kind }) => kind)).toEqual(['safety', 'dose', 'wording']);
  expect(changesOn(['zones/sit-bone'], ALL)).toEqual([]);
});

const FEED = {
  title: 'Changes & more',
  page: 'https://example.org/changes/',
  self: 'https://example.org/changes/feed.xml',
  licence: 'https://example.org/licence',
  author: 'Uncoil',
  tag: 'en-GB',
};

it('is Atom: what RFC 4287 asks of a feed and of each entry, once', () => {
  const entries = ALL.map((one) => ({
    ...one,
    title: 'Roll <b>',
    url: 'https://example.org/x/?a&b',
  }));
  const text = atomFeed(FEED, entries);
  const parts = text.split('<entry>');
  for (const part of parts) {
    for (const name of ['id', 'title', 'updated']) {
      expect(part.match(new RegExp(`<${name}>[^<]+</${name}>`, 'g'))).toHaveLength(1);
    }
  }
  expect(parts).toHaveLength(1 + ALL.length);
  expect(text).toContain('<updated>2026-12-03T00:00:00Z</updated>');
  expect(text).toContain('<title>Roll &lt;b&gt;</title>');
  expect(text).not.toMatch(/&(?!amp;|lt;|gt;|quot;)/);
  // Nothing of a title becomes an element.
  expect(
    JSON.stringify(parseFragment(text).childNodes.map(({ nodeName }) => nodeName)),
  ).not.toContain('"b"');
  const ids = [...text.matchAll(/<id>([^<]+)/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

it('names a change by day, kind and page', () => {
  expect(anchorOf(change('2026-12-01', 'safety'))).toBe('2026-12-01-safety-exercises-cat-and-cow');
});
