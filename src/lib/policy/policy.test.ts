import { describe, expect, it } from 'vitest';
import { HEADER_RULES, headersFile, headersFor, parseHeadersFile } from './headers-file.ts';
import { developmentPolicy, headerPolicy, metaPolicy, permissionsPolicy } from './policy.ts';

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

describe('the file _headers', () => {
  it('says what the rules say when it is read back', () => {
    expect(parseHeadersFile(headersFile('/'))).toEqual(HEADER_RULES);
  });

  it('keeps the limits of Cloudflare: 100 rules, 2,000 characters in a line', () => {
    const lines = headersFile('/').split('\n');
    expect(lines.filter((line) => /^\S/.test(line)).length).toBeLessThan(100);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(2000);
  });

  it.each([
    ['/', '/_astro/page.abc.css', 'public, max-age=31536000, immutable'],
    ['/', '/pagefind/pagefind.js', 'no-cache'],
    ['/', '/pagefind/index/en_1.pf_index', 'public, max-age=31536000, immutable'],
    ['/', '/exercises/foam-roll-hamstrings/', undefined],
    ['/', '/sw.js', 'no-cache'],
    ['/handbook/', '/handbook/sw.js', 'no-cache'],
    ['/', '/offline/files.json', 'no-cache'],
    ['/', '/offline/', undefined],
    ['/handbook/', '/handbook/_astro/page.abc.css', 'public, max-age=31536000, immutable'],
    ['/handbook/', '/_astro/page.abc.css', undefined],
  ])('under %s, %s is kept: %s', (base, path, cache) => {
    const headers = headersFor(parseHeadersFile(headersFile(base)), path);
    expect(headers['Cache-Control']).toBe(cache);
  });

  it('covers every page with the policy', () => {
    const rules = parseHeadersFile(headersFile('/'));
    for (const path of ['/', '/search/', '/pagefind/pagefind.js', '/no/such/page']) {
      expect(headersFor(rules, path)['Content-Security-Policy']).toBe(headerPolicy());
    }
  });

  it('joins the values of two patterns, as hosts do', () => {
    const rules = parseHeadersFile('# note\n/*\n  A: 1\n\n/x*\n  A: 2\n');
    expect(headersFor(rules, '/xy')).toEqual({ A: '1, 2' });
  });
});
