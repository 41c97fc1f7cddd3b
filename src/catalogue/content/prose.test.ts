import { describe, expect, it } from 'vitest';
import { renderProse } from './prose.ts';

const html = (body: string, base = '/') => renderProse(body, base).html;

describe('prose becomes HTML', () => {
  it.each([
    [
      'a paragraph',
      'Roll *slowly*, **always**.',
      '<p>Roll <em>slowly</em>, <strong>always</strong>.</p>',
    ],
    ['quotes and dashes', `It's a "roll" -- slow...`, '<p>It’s a “roll” – slow…</p>'],
    ['signs of HTML', 'Ball & roller, 5 > 4', '<p>Ball &amp; roller, 5 &gt; 4</p>'],
    ['a list', '- a\n- b', '<ul>\n<li>a</li>\n<li>b</li>\n</ul>'],
    ['a line that was crossed out', '~~old~~ new', '<p><del>old</del> new</p>'],
    ['nothing', '', ''],
  ])('%s', (_, body, expected) => {
    expect(html(body)).toBe(expected);
  });

  it('with tables', () => {
    expect(html('| a | b |\n| - | -: |\n| 1 | 2 |')).toContain(
      '<th>a</th>\n<th style="text-align: right">b</th>',
    );
  });

  it('with ids on headings, each another one, and a list of them', () => {
    const { html, metadata } = renderProse("## It's *here*\n\n### More\n\n## More\n", '/');
    expect(html).toContain('<h2 id="its-here">It’s <em>here</em></h2>');
    expect(metadata?.headings).toEqual([
      { depth: 2, slug: 'its-here', text: 'It’s here' },
      { depth: 3, slug: 'more', text: 'More' },
      { depth: 2, slug: 'more-1', text: 'More' },
    ]);
    // One page does not know the headings of another.
    expect(renderProse('## More', '/').html).toBe('<h2 id="more">More</h2>');
  });

  it.each([
    ['/', '/care/', '/care/'],
    ['/handbook/', '/care/', '/handbook/care/'],
    ['/handbook', '/care/#now', '/handbook/care/#now'],
    ['/handbook/', '#now', '#now'],
    ['/handbook/', 'https://example.org/a/', 'https://example.org/a/'],
  ])('below %s a link to %s leads to %s', (base, address, expected) => {
    expect(html(`[go](${address})`, base)).toBe(`<p><a href="${expected}">go</a></p>`);
  });

  it('knows no component, should one get past the guard', () => {
    expect(() => html('<Timer />')).toThrow(/Timer/);
  });
});
