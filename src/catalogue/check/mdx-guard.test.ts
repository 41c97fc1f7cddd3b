import { describe, expect, it } from 'vitest';
import { guardProse } from './mdx-guard.ts';

/** The prose begins on line 20 of its file. */
const check = (body: string) => guardProse('content/exercises/a.mdx', body, 20);

describe('prose may not hold', () => {
  it.each([
    ['an import', "import fs from 'node:fs'", /an import or export/, 20],
    ['an export', 'Text.\n\nexport const x = 1', /an import or export/, 22],
    [
      'a file of the machine',
      "export const x = (await import('node:fs')).readFileSync('/etc/hostname')",
      /import or export/,
      20,
    ],
    ['an expression', 'Home is {process.env.HOME}.', /expression in curly/, 20],
    ['an expression on its own', '{1 + 1}', /expression in curly/, 20],
    ['a comment of MDX', '{/* hidden */}', /expression in curly/, 20],
    ['a script', '<script>alert(1)</script>', /a tag/, 20],
    ['a component', 'Text.\n\n<Timer seconds={5} />', /a tag/, 22],
    ['a tag with a handler', '<b onclick="go()">bold</b>', /a tag/, 20],
    ['spread attributes', '<b {...props}>bold</b>', /a tag/, 20],
    ['a frame', '<iframe src="https://example.org"></iframe>', /a tag/, 20],
    ['an empty tag', '<>text</>', /a tag/, 20],
    ['an image', '![A knee](https://example.org/knee.png)', /an image/, 20],
    ['an image of ours', '![](/knee.png)', /an image/, 20],
    ['code', 'Use `rm -rf`.', /code/, 20],
    ['a block of code', '```js\nalert(1)\n```', /a code block/, 20],
    [
      'a definition',
      'See [this][a].\n\n[a]: javascript:alert(1)',
      /something that is not prose|link definition/,
      20,
    ],
    ['a footnote', 'Text.[^1]\n\n[^1]: Note.', /not prose/, 20],
    ['a bidi character', 'Press \u202Egently.', /invisible character/, 20],
    ['a zero-width space', 'One.\n\nPress\u200B gently.', /invisible character/, 22],
  ])('%s', (_, body, what, line) => {
    const letters = check(body);
    expect(letters[0]?.what).toMatch(what);
    expect(letters[0]?.line).toBe(line);
    expect(letters[0]?.level).toBe('error');
  });

  it.each([
    ['a comment of HTML', 'Text.\n\n<!-- note -->', 22],
    ['a bare less-than', 'Hold it for <30 s.', 20],
    ['an open bracket', 'Hold { it.', 20],
    ['an open tag', 'Line one.\nHold <b> it.', 21],
  ])('what MDX cannot read: %s', (_, body, line) => {
    const letters = check(body);
    expect(letters).toHaveLength(1);
    expect(letters[0]?.what).toMatch(/^The prose cannot be read: /);
    expect(letters[0]?.line).toBe(line);
    expect(letters[0]?.cure).toMatch(/under 30 seconds/);
  });

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    '&#106;avascript:alert(1)',
    'java\tscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'http://example.org',
    '//example.org',
    'exercises/cat-and-cow',
    '../secret',
    'mailto:a@example.org',
  ])('a link to %s', (url) => {
    const letters = check(`See [this](<${url}>).`);
    expect(letters.length).toBeGreaterThan(0);
    expect(letters[0]?.line).toBe(20);
  });

  it.each([
    ['a heading of level 1', '# Title', /level 1 follows level 1/],
    ['a skipped level', '### Deep', /level 3 follows level 1/],
    ['a level skipped later', '## Two\n\n#### Four', /level 4 follows level 2/],
  ])('%s', (_, body, what) => {
    expect(check(body)[0]?.what).toMatch(what);
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
