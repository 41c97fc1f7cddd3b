import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isAnswer, isGone, isOfItsKind, isOwnPage, mayKeep, sumOf } from './answer.ts';

it.each([
  [200, 'basic', false, true],
  [200, 'basic', true, false],
  [200, 'opaque', false, false],
  [200, 'cors', false, false],
  [0, 'opaqueredirect', false, false],
  [0, 'error', false, false],
  [206, 'basic', false, false],
  [301, 'basic', false, false],
  [304, 'basic', false, false],
  [404, 'basic', false, false],
  [503, 'basic', false, false],
])('an answer %s %s, redirected %s, is kept: %s', (status, type, redirected, kept) => {
  expect(mayKeep({ status, type, redirected })).toBe(kept);
});

it('takes 404 and 410 for a page that was taken back, and trouble for trouble', () => {
  expect([200, 301, 401, 404, 410, 429, 500, 503].filter(isGone)).toEqual([404, 410]);
});

it('takes only what was taken back for an answer, and trouble for trouble', () => {
  const statuses = [
    ...[0, 200, 204, 301, 304, 307],
    ...[400, 401, 403, 404, 407, 408, 409, 410, 418, 421, 423, 425, 429, 431, 451, 499],
    ...[500, 502, 503, 504, 511, 520, 599],
  ];
  expect(statuses.filter(isAnswer)).toEqual([0, 200, 204, 301, 304, 307, 404, 410, 451]);
});

const ROOT = 'https://example.org/handbook/';
it.each([
  ['figures/a.svg', 'image/svg+xml', true],
  ['figures/a.svg', 'text/html; charset=utf-8', false],
  ['figures/a.svg#pose-1', 'Text/HTML', false],
  ['_astro/page.abc.js', ' text/html', false],
  ['search/facts.json', 'application/xhtml+xml', false],
  ['search/facts.json', 'application/json', true],
  // A host that says nothing of it is not lying.
  ['theme.js', null, true],
  ['exercises/a/', 'text/html', true],
  ['exercises/a/?t=0:30', 'text/html', true],
  ['exercises/a/index.html', 'text/html', true],
  ['', 'text/html', true],
])('%s as %s can be it: %s', (path, type, can) => {
  expect(isOfItsKind(ROOT + path, type)).toBe(can);
});

const page = (path: string, said = 'Press gently.') =>
  `<!doctype html><html><head><link rel="canonical" href="https://public.example/handbook/${path}">
<link rel="stylesheet" href="/handbook/_astro/a.1.css"></head><body><main id="main">${said}</main></body></html>`;

it.each<[string, string, boolean]>([
  ['the page', page('exercises/a/'), true],
  ['the page, with a line behind it', `${page('exercises/a/')}\n`, true],
  ['the start page for every address', page(''), false],
  ['another page', page('exercises/b/'), false],
  ['half of it', page('exercises/a/').slice(0, -20), false],
  ['a notice of the host', '<html><body>Back soon</body></html>', false],
  ['a page with no address', page('exercises/a/').replace('href="https:', 'href="'), false],
  ['nothing', '', false],
])('%s is the own page: %s', (_, html, own) => {
  expect(isOwnPage(html, `${ROOT}exercises/a/?t=0:30`)).toBe(own);
});

const bytes = (text: string) => new TextEncoder().encode(text);
const sum = (text: string) => sumOf('exercises/a/', bytes(text));

it('sums a page by what it says and which files it names, whatever a host writes around it', () => {
  const html = page('exercises/a/');
  const beacon = html.replace('</body>', '<script src="https://x.test/beacon.js"></script></body>');
  expect(sum(beacon)).toBe(sum(html));
  expect(sum(page('exercises/a/', 'Press hard.'))).not.toBe(sum(html));
  expect(sum(html.replace('a.1.css', 'a.2.css'))).not.toBe(sum(html));
  expect(sum(html.replace('</html>', ''))).not.toBe(sum(html));
});

it('sums a page in any letters as it did before it looked at bytes', () => {
  // Copies that readers have were named by this.
  const before = (html: string) => {
    const [said = ''] = /<main[\s>][^]*<\/main>/.exec(html) ?? [];
    const [end = ''] = /<\/html>/.exec(html) ?? [];
    const named = html.match(/_astro\/[\w.-]+/g) ?? [];
    return sumOf('a.txt', bytes([said, ...new Set(named.sort()), end].join('\0')));
  };
  const parts = [
    '<main>',
    '<main id="m">',
    '</main>',
    '</html>',
    '_astro/a.css"',
    '_astro/b.1-x.js ',
    'ñ–🙂',
  ];
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom(...parts), fc.string({ unit: 'grapheme' }))),
      (all) => {
        const html = all.join('');
        expect(sum(html)).toBe(before(html));
      },
    ),
  );
});

it('sums a file by every byte', () => {
  // The published values of FNV-1a for these words.
  expect(sumOf('a.txt', bytes(''))).toBe((0x811c9dc5).toString(36));
  expect(sumOf('a.txt', bytes('foobar'))).toBe((0xbf9cf968).toString(36));
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 200 }), fc.nat(), (content, at) => {
      const whole = sumOf('a.svg', content);
      expect(sumOf('a.svg', content.slice(0, -1))).not.toBe(whole);
      const changed = Uint8Array.from(content);
      const place = at % content.length;
      changed[place] = ((changed[place] ?? 0) + 1) % 256;
      expect(sumOf('a.svg', changed)).not.toBe(whole);
    }),
  );
});
