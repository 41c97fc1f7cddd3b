import { expect, test } from 'vitest';
import { drawCard } from './card-drawing.ts';

const FIGURE =
  '<svg><symbol id="pose-1" viewBox="0 0 10 10"><path id="one" fill="var(--figure-skin-a,#e6b08a)"/></symbol><symbol id="pose-2" viewBox="0 0 10 20"><path id="two"/></symbol></svg>';
const card = { title: 'Roll & press', line: '1:00 per side', figure: FIGURE, pose: 2 };

test('shows the pose that was asked for, and another if there is no such pose', () => {
  expect(drawCard(card)).toContain('id="two"');
  expect(drawCard({ ...card, pose: 1 })).toContain('id="one"');
  expect(drawCard({ ...card, pose: 9 })).toContain('id="two"');
});

test('takes the light colours, since a picture cannot see the theme of its reader', () => {
  expect(drawCard({ ...card, pose: 1 })).toContain('fill="#e6b08a"');
});

test('keeps a long title within four lines and escapes its signs', () => {
  const svg = drawCard({ ...card, title: `Roll & press ${'very long title '.repeat(10)}` });
  expect(svg).toContain('Roll &amp; press');
  expect(svg.match(/font-size="68"/g)).toHaveLength(4);
});
