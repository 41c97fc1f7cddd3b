import { describe, expect, it } from 'vitest';
import { stripMarks } from './strip-marks.ts';

describe('what only the search index needs', () => {
  it.each([
    [
      'a mark',
      '<main id="main" data-pagefind-body="true">Roll</main>',
      '<main id="main">Roll</main>',
    ],
    ['a mark without a value', '<p data-pagefind-ignore>Roll</p>', '<p>Roll</p>'],
    [
      'two marks and what stands between them',
      '<p data-pagefind-ignore="all" class="a" data-pagefind-weight="2">Roll</p>',
      '<p class="a">Roll</p>',
    ],
    [
      'the words that are not shown, with their element',
      '<p>a</p><span hidden data-pagefind-meta="aliases[data-words]" data-words="hammy, t-spine"></span><p>b</p>',
      '<p>a</p><p>b</p>',
    ],
  ])('is gone: %s', (_, html, stripped) => {
    expect(stripMarks(html)).toBe(stripped);
  });

  it.each([
    ['text that speaks of marks', '<p>Write data-pagefind-body="true" there.</p>'],
    ['other hidden parts', '<span hidden data-part="status"></span>'],
    ['other attributes', '<a href="/a/" data-part="link" aria-label="data">x</a>'],
  ])('and nothing else: %s', (_, html) => {
    expect(stripMarks(html)).toBe(html);
  });
});
