import { describe, expect, it } from 'vitest';
import { inFrame } from './untranslated.ts';

const page = (lang: string, header: string, main: string, footer: string) =>
  `<html lang="${lang}"><head><title>T</title><link rel="canonical" href="https://x/exercises/a/"><link rel="alternate" hreflang="en" href="https://x/exercises/a/"></head><body>${header}<main id="main" class="wrap" data-pagefind-body>${main}</main><footer class="site-footer">${footer}</footer></body></html>`;

const original = page('en-GB', 'English header', '<h1>Name</h1>', 'English footer');
const choice = '<a class="x" href="/exercises/" hreflang="en" lang="en-GB">English</a>';
const frame = page('other', `Other header ${choice}`, 'A list', 'Of https://x/qaa/exercises/.');
const place = { language: 'qaa', base: '/', address: 'exercises/a/', list: 'exercises/' };

describe('a page that is not translated', () => {
  const html = inFrame(original, frame, place);
  it.each([
    ['says the language of its frame', '<html lang="en-GB-x-qaa" data-language="qaa">'],
    ['and that it is in another', '<main id="main" class="wrap" lang="en-GB"><p '],
    ['keeps what the original says', '<h1>Name</h1>'],
    ['has the header of the language', 'Other header'],
    ['whose choice of languages keeps the page', 'href="/exercises/a/" hreflang="en" lang="en-GB"'],
    ['and says on paper where it stands', 'Of https://x/qaa/exercises/a/.'],
    ['leads search engines to the original', 'rel="canonical" href="https://x/exercises/a/"'],
    ['and is in none', '<meta name="robots" content="noindex">'],
  ])('%s', (_, there) => {
    expect(html).toContain(there);
  });

  it.each([
    ['an English frame', /English (header|footer)/],
    ['pairs of languages', /rel="alternate"/],
    ['a place in the search', /data-pagefind-body/],
  ])('has not %s', (_, gone) => {
    expect(html).not.toMatch(gone);
  });

  it('says that it is one, and leads to the original', () => {
    const [note = ''] = /<p class="panel[\s\S]*?<\/p>/.exec(html) ?? [];
    expect(note).toContain('lang="en-GB-x-qaa"');
    expect(note).toContain('href="/exercises/a/" hreflang="en"');
  });

  it('is never made without a frame', () => {
    expect(() => inFrame('<body></body>', frame, place)).toThrow('has no frame');
  });
});
