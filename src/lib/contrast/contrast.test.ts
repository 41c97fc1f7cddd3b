import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contrast, measurePairs, PAIRS, parseHex, readTokens } from './contrast.ts';

const css = readFileSync('src/styles/tokens.css', 'utf8');

// Reference values of the WCAG working group: black on white, and the well-known grey #767676.
test.each([
  ['#000', '#ffffff', 21],
  ['#ffffff', '#000000', 21],
  ['#767676', '#fff', 4.54],
  ['#123456', '#123456', 1],
])('the contrast of %s on %s is %d', (front, back, ratio) => {
  expect(contrast(parseHex(front), parseHex(back))).toBeCloseTo(ratio, 2);
});

test.each(['', 'red', '#12', '#12345', 'rgb(0 0 0)'])('refuses the colour %j', (text) => {
  expect(() => parseHex(text)).toThrow('is not a colour');
});

test('reads a colour through light-dark() and var()', () => {
  const tokens = readTokens(':root { --a: #111; --color-x: light-dark(var(--a), #222); }');
  expect(tokens.get('x')).toEqual({ light: '#111', dark: '#222' });
});

test.each(measurePairs(css))('$front on $back reaches $atLeast', ({ atLeast, light, dark }) => {
  expect(light).toBeGreaterThanOrEqual(atLeast);
  expect(dark).toBeGreaterThanOrEqual(atLeast);
});

test('a pale text is found out', () => {
  const pale = css.replace('--color-text: light-dark(#1c2127', '--color-text: light-dark(#aaaaaa');
  expect(measurePairs(pale).some(({ atLeast, light }) => light < atLeast)).toBe(true);
  expect(PAIRS.length).toBeGreaterThan(20);
});
