import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ASK_FIRST,
  cacheControl,
  FOREVER,
  HASHED_FOLDERS,
  headerSets,
  headerRules,
  headersFile,
  headersFor,
  parseHeadersFile,
} from './headers-file.ts';
import {
  developmentPolicy,
  headerPolicy,
  metaPolicy,
  permissionsPolicy,
  sharedPolicy,
} from './policy.ts';

describe('the policy', () => {
  it('allows nothing inline and nothing from elsewhere', () => {
    expect(headerPolicy()).toMatch(/^default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; /);
    expect(headerPolicy()).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
  });

  it('is the same in the page as in the header, but for what a page cannot say', () => {
    const inHeader = headerPolicy().split('; ');
    const inPage = metaPolicy().split('; ');
    expect(inHeader.filter((directive) => !inPage.includes(directive))).toEqual([
      "frame-ancestors 'none'",
      'upgrade-insecure-requests',
    ]);
    expect(inPage.filter((directive) => !inHeader.includes(directive))).toEqual([]);
  });

  it('lets the dev server put its styles and errors into the page, and nothing else', () => {
    const missing = metaPolicy()
      .split('; ')
      .filter((directive) => !developmentPolicy().split('; ').includes(directive));
    expect(missing).toEqual([
      "style-src 'self'",
      "require-trusted-types-for 'script'",
      'trusted-types default',
    ]);
    expect(developmentPolicy()).toContain("style-src 'self' 'unsafe-inline'");
    expect(developmentPolicy()).toContain("script-src 'self' 'wasm-unsafe-eval';");
  });

  it('lets the timer keep the screen on and make sounds, and nobody use the camera', () => {
    expect(permissionsPolicy()).toContain('screen-wake-lock=(self)');
    expect(permissionsPolicy()).toContain('autoplay=(self)');
    expect(permissionsPolicy()).toContain('camera=()');
  });
});

/** Every kind of file that a build emits. */
const SITE = [
  '404.html',
  '_astro/page.abc.css',
  '_headers',
  '_redirects',
  'care/index.html',
  'exercises/cat-and-cow/index.html',
  'exercises/index.html',
  'favicon.svg',
  'figures/cat-and-cow.svg',
  'index.html',
  'offline/files.json',
  'offline/index.html',
  'pagefind/index/en_1.pf_index',
  'pagefind/pagefind-entry.json',
  'pagefind/pagefind.js',
  'pagefind/wasm.en.pagefind',
  'search/facts.json',
  'sw.js',
  'theme.js',
];

/** The paths under which hosts serve a file. */
const pathsOf = (file: string) =>
  file.endsWith('index.html') ? [`/${file}`, `/${file.replace(/index\.html$/, '')}`] : [`/${file}`];

describe('the file _headers', () => {
  it('says what the rules say when it is read back', () => {
    expect(parseHeadersFile(headersFile('/', SITE))).toEqual(headerRules(SITE));
  });

  it('keeps the limits of Cloudflare: 100 rules, 2,000 characters in a line, one * in a rule', () => {
    const lines = headersFile('/', SITE).split('\n');
    const patterns = lines.filter((line) => /^\S/.test(line));
    expect(patterns.length).toBeLessThan(100);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(2000);
    // Netlify takes a * at the end only.
    expect(patterns.filter((pattern) => /\*./.test(pattern))).toEqual([]);
  });

  it.each([
    ['/', '/_astro/page.abc.css', FOREVER],
    ['/', '/pagefind/index/en_1.pf_index', FOREVER],
    ['/', '/pagefind/pagefind.js', 'no-cache'],
    ['/', '/pagefind/wasm.en.pagefind', 'no-cache'],
    ['/', '/', 'no-cache'],
    ['/', '/care/', 'no-cache'],
    ['/', '/exercises/cat-and-cow/', 'no-cache'],
    ['/', '/figures/cat-and-cow.svg', 'no-cache'],
    ['/', '/search/facts.json', 'no-cache'],
    ['/', '/theme.js', 'no-cache'],
    ['/', '/sw.js', 'no-cache'],
    ['/', '/offline/files.json', 'no-cache'],
    ['/handbook/', '/handbook/', 'no-cache'],
    ['/handbook/', '/handbook/sw.js', 'no-cache'],
    ['/handbook/', '/handbook/_astro/page.abc.css', FOREVER],
    ['/handbook/', '/_astro/page.abc.css', undefined],
  ])('under %s, %s is kept: %s', (base, path, cache) => {
    const headers = headersFor(parseHeadersFile(headersFile(base, SITE)), path);
    expect(headers['Cache-Control']).toBe(cache);
  });

  it('says it once for every file of whatever a build emits', () => {
    const name = fc.constantFrom(
      'a',
      'b.js',
      'index.html',
      'pagefind',
      '_astro',
      'index',
      'c.json',
    );
    const file = fc.array(name, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'));
    const hashed = fc
      .tuple(fc.constantFrom(...HASHED_FOLDERS), file)
      .map(([folder, below]) => folder + below);
    fc.assert(
      fc.property(fc.uniqueArray(fc.oneof(file, hashed), { minLength: 1 }), (files) => {
        // A name is a file or a folder, never both.
        fc.pre(!files.some((one) => files.some((other) => other.startsWith(`${one}/`))));
        const rules = parseHeadersFile(headersFile('/', files));
        for (const one of files) {
          for (const path of pathsOf(one)) {
            expect(headersFor(rules, path)['Cache-Control']).toBe(cacheControl(one));
          }
        }
      }),
    );
  });

  it('lets only names with a hash be kept unasked', () => {
    const kept = SITE.filter((file) => cacheControl(file) !== ASK_FIRST);
    expect(kept).toEqual(['_astro/page.abc.css', 'pagefind/index/en_1.pf_index']);
  });

  it('covers every page with the policy', () => {
    const rules = parseHeadersFile(headersFile('/', SITE));
    for (const path of ['/', '/search/', '/pagefind/pagefind.js', '/no/such/page']) {
      const [shared] = (headersFor(rules, path)['Content-Security-Policy'] ?? '').split(', ');
      expect(shared).toBe(sharedPolicy());
    }
  });

  it('lets nobody frame a page, but for those that are made for it', () => {
    const rules = parseHeadersFile(headersFile('/', [...SITE, 'embed/exercises/x/index.html']));
    for (const path of SITE.flatMap(pathsOf)) {
      if (/^\/_(headers|redirects)$/.test(path)) continue;
      const headers = headersFor(rules, path);
      expect(headers['Content-Security-Policy']).toBe(`${sharedPolicy()}, frame-ancestors 'none'`);
      expect(headers['X-Frame-Options']).toBe('DENY');
    }
    const embed = headersFor(rules, '/embed/exercises/x/');
    expect(embed['Content-Security-Policy']).toBe(sharedPolicy());
    expect(embed['X-Frame-Options']).toBeUndefined();
  });

  it('opens the data to every site, and nothing else', () => {
    const rules = parseHeadersFile(headersFile('/handbook/', [...SITE, 'data/zones.json']));
    const opened = ['data/zones.json', 'data/', '', 'care/', 'search/facts.json'].filter(
      (path) => headersFor(rules, `/handbook/${path}`)['Access-Control-Allow-Origin'] === '*',
    );
    expect(opened).toEqual(['data/zones.json', 'data/']);
  });

  it('says the same for hosts where the longest path wins', () => {
    const files = [...SITE, 'embed/exercises/x/index.html', 'data/zones.json'];
    const rules = parseHeadersFile(headersFile('/', files));
    const places = headerSets();
    for (const file of files.filter((one) => !one.startsWith('_h') && !one.startsWith('_r'))) {
      const place = places.find(({ below }) => file.startsWith(below));
      const { 'Content-Security-Policy': policy, ...others } = headersFor(rules, `/${file}`);
      expect(place?.headers).toMatchObject(others);
      const isFramed = policy?.includes("frame-ancestors 'none'");
      expect(place?.headers['Content-Security-Policy']).toBe(headerPolicy(!isFramed));
    }
  });

  it('joins the values of two patterns, as hosts do', () => {
    const rules = parseHeadersFile('# note\n/*\n  A: 1\n\n/x*\n  A: 2\n');
    expect(headersFor(rules, '/xy')).toEqual({ A: '1, 2' });
  });
});
