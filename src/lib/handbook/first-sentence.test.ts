import { expect, test } from 'vitest';
import { firstSentence } from './first-sentence.ts';

test.each([
  ['You have a new hip. Ask your team first.', 'You have a new hip.'],
  ['Sore wrists? Lean on your fists.', 'Sore wrists?'],
  ['Move it 2.5 cm to the side. Then wait.', 'Move it 2.5 cm to the side.'],
  ['Hold on to something firm', 'Hold on to something firm'],
  ['One thing only.', 'One thing only.'],
  ['', ''],
])('%j begins with %j', (text, first) => {
  expect(firstSentence(text)).toBe(first);
});
