import { expect, it } from 'vitest';
import { withoutSafetyText } from './safety-text.ts';

it.each([
  ['<p>a</p>', '<p>a</p>'],
  ['<p>a</p><div class="warnings"><p>b</p></div><p>c</p>', '<p>a</p><p>c</p>'],
  ['<ul class="check-list check-no plain-list"><li>b</li></ul>c', 'c'],
  ['<div class="care"><div class="warnings">b</div></div>c', 'c'],
  ['<div class="careful">b</div>', '<div class="careful">b</div>'],
])('%s → %s', (html, rest) => {
  expect(withoutSafetyText(html)).toBe(rest);
});
