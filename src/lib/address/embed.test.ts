import { parseFragment } from 'parse5';
import { expect, it } from 'vitest';
import { embedAddress, embedCode, EMBED_SIZE, oEmbed } from './embed.ts';

const PAGE = { url: 'https://example.org/embed/x/?a=1&b=2', title: 'Roll "<b>" & press' };

it('is one frame, whatever stands in a title', () => {
  const { childNodes } = parseFragment(embedCode(PAGE));
  expect(childNodes.map(({ nodeName }) => nodeName)).toEqual(['iframe']);
  const [frame] = childNodes;
  const attributes = frame && 'attrs' in frame ? frame.attrs : [];
  const said = Object.fromEntries(attributes.map(({ name, value }) => [name, value]));
  expect(said).toMatchObject({ src: PAGE.url, title: PAGE.title });
  // A strict policy of the other site would throw these away.
  expect(Object.keys(said).filter((name) => /^(style|on)/.test(name))).toEqual([]);
  expect(said['allow']).toBe('autoplay; fullscreen; screen-wake-lock');
});

it('has what oEmbed asks of a rich answer', () => {
  const answer = oEmbed(
    { ...PAGE, thumbnail: 'https://example.org/x.png' },
    { name: 'Uncoil', url: 'https://example.org/' },
  );
  expect(answer).toMatchObject({ version: '1.0', type: 'rich', ...EMBED_SIZE });
  expect(answer.html).toBe(embedCode(PAGE));
});

it('lies beside the page', () => {
  expect(embedAddress('guides', 'desk-reset')).toBe('embed/guides/desk-reset/');
});
