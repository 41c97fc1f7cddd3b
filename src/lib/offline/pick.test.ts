import { expect, it } from 'vitest';
import { en } from '../../words/en/index.ts';
import { speak } from '../../words/words.ts';
import type { CopyState } from './copy.ts';
import { namePickButton, sayPicked } from './pick.ts';

const words = speak('en-GB', en);
const on = Date.UTC(2026, 10, 26, 12);
it.each<[CopyState, string, string | null]>([
  [{ name: 'nothing' }, '', 'Save it on this device (0.4 MB)'],
  [{ name: 'cleared' }, '', 'Save it on this device (0.4 MB)'],
  [{ name: 'saving', done: 8, of: 60 }, 'Saving: 8 of 60 files.', null],
  [
    { name: 'partly', done: 8, of: 60, why: 'no-room' },
    'There is no room left on this device. Not all of it is here.',
    'Go on saving',
  ],
  [
    { name: 'partly', done: 8, of: 60, why: 'gone' },
    'It was saved, but not all of it is still here.',
    'Go on saving',
  ],
  [
    { name: 'saved', on, newer: false },
    'Saved on this device, with its exercises, as of 26 November 2026.',
    null,
  ],
  [
    { name: 'saved', on, newer: true },
    'Saved on 26 November 2026. The handbook has changed since.',
    'Save the new version',
  ],
])('%j', (state, said, button) => {
  expect(sayPicked(state, words)).toBe(said);
  expect(namePickButton(state, 310_000, words)).toBe(button);
});
