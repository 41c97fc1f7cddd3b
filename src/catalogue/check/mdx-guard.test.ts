import { describe, expect, it } from 'vitest';
import { guardProse } from './mdx-guard.ts';

/** The prose begins on line 20 of its file. */
const check = (body: string) => guardProse('content/exercises/a.mdx', body, 20);

// What authors get wrong most often are files in __fixtures__/wrong; here are their relatives.
describe('prose may not hold', () => {
  it.each([
    ['an expression on its own', '{1 + 1}', /expression in curly/, 20],
    ['a comment of MDX', '{/* hidden */}', /expression in curly/, 20],
    ['a frame', '<iframe src="https://example.org"></iframe>', /a tag \(<iframe>\)/, 20],
    ['an empty tag', '<>text</>', /a tag\./, 20],
    ['an image with words', '![A knee](https://example.org/knee.png)', /an image/, 20],
    ['an image by reference', '![A knee][a]\n\n[a]: https://example.org/', /an image/, 20],
    ['an empty heading further down', 'One.\n\n###', /heading has no words/, 22],
    ['two faults in one paragraph', 'One.\nTwo [a] (b).\n', /looks like a link/, 21],
    ['signs for bold words', 'One.\nTwo.\n**Three.', /looks like bold words/, 22],
  ])('%s', (_, body, what, line) => {
    const letters = check(body);
    expect(letters[0]?.what).toMatch(what);
    expect(letters[0]?.line).toBe(line);
    expect(letters[0]?.level).toBe('error');
  });

  it.each([
    ['a comparison', 'Two is <= three.', 20, 8, /sign < begins/],
    ['an open tag', 'Line one.\nHold <b> it.', 21, 6, /sign < begins/],
    ['a closed tag', 'Line one.\n\nHold </b> it.', 22, 6, /sign < begins/],
    ['an open bracket lines above', 'Hold { it.\nAnd more.\n\nAnd more.', 20, 6, /sign \{ begins/],
    ['an address of mail', 'Ask <a@example.org>.', 20, 5, /address stands between/],
    ['a word that is code', 'import the roller from the shop.', 20, 1, /“import” or “export”/],
  ])('what MDX cannot read: %s', (_, body, line, column, what) => {
    const letters = check(body);
    expect(letters).toHaveLength(1);
    expect(letters[0]).toMatchObject({ line, column });
    expect(letters[0]?.what).toMatch(what);
    expect(letters[0]?.what).not.toContain('acorn');
  });

  it.each([
    'JaVaScRiPt:alert(1)',
    'java\tscript:alert(1)',
    'vbscript:x',
    'file:///etc/passwd',
    'exercises/cat-and-cow',
    'mailto:a@example.org',
  ])('a link to %s', (url) => {
    const letters = check(`See [this](<${url}>).`);
    expect(letters.length).toBeGreaterThan(0);
    expect(letters[0]?.line).toBe(20);
  });

  it('a skipped level at the beginning', () => {
    expect(check('### Deep')[0]?.what).toMatch(/level 3 follows level 1/);
  });

  it('reports all of it at once', () => {
    const letters = check('# One\n\n{x}\n\n![a](b)\n\n[a](ftp://b)');
    expect(letters.map(({ line }) => line)).toEqual([20, 22, 24, 26]);
  });
});

describe('prose may hold', () => {
  it.each([
    ['nothing', ''],
    ['paragraphs', 'One.\n\nTwo.'],
    ['emphasis', 'Press *gently*, **never** hard, ~~not so~~.'],
    ['lists', '- One\n- Two\n\n1. First\n2. Second'],
    ['headings in order', '## Two\n\n### Three\n\n## Two again'],
    ['a table', '| a | b |\n| - | - |\n| 1 | 2 |'],
    ['a quotation', '> Words.'],
    ['a rule', 'One.\n\n***\n\nTwo.'],
    ['links', '[a](https://example.org/x) [b](/exercises/cat-and-cow/) [c](#feel)'],
    ['a plain address', 'https://example.org'],
    ['quotes and dashes', '“Slowly” – 2–3 inches (5–8 cm), 4 & 5, 3 > 2.'],
  ])('%s', (_, body) => {
    expect(check(body)).toEqual([]);
  });
});
