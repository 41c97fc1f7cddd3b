import { expect, it } from 'vitest';
import { en } from '../../words/en/index.ts';
import { speak } from '../../words/words.ts';
import { batchesToFetch, nameSaveButton, sayMegabytes, savesByItself, sayCopy } from './save.ts';
import type { CopyState } from './copy.ts';

const names = Array.from({ length: 20 }, (_, at) => `${String(at)}/`);
const files = names.map((address) => ({ address, sum: 'x', bytes: 1 }));

it.each([
  [0, [8, 8, 4]],
  [4, [8, 8]],
  [19, [1]],
  [20, []],
])('with %s files here, the batches are %j', (kept, sizes) => {
  const batches = batchesToFetch(files, new Set(names.slice(0, kept)));
  expect(batches.map(({ length }) => length)).toEqual(sizes);
  expect(batches.flat()).toEqual(files.slice(kept));
});

it('asks for what fell out in the middle, and not for what nobody lists', () => {
  const kept = new Set([...names.filter((file) => file !== '7/'), 'offline/saved.json']);
  expect(batchesToFetch(files, kept)).toEqual([[files[7]]]);
});

const words = speak('en-GB', en);
const saved = { name: 'saved', on: Date.UTC(2026, 10, 26, 12), newer: false } as const;
it.each<[CopyState, string, string | null]>([
  [{ name: 'nothing' }, '', 'Save the handbook on this device (8 MB)'],
  [{ name: 'saving', done: 8, of: 354 }, 'Saving: 8 of 354 files.', null],
  [
    { name: 'partly', done: 8, of: 354, why: 'stopped' },
    'Stopped. 8 of 354 files are here.',
    'Go on saving',
  ],
  [
    { name: 'partly', done: 8, of: 354, why: 'no-network' },
    'The connection was lost. 8 of 354 files are here.',
    'Go on saving',
  ],
  [
    { name: 'partly', done: 8, of: 354, why: 'no-room' },
    'There is no room left on this device. 8 of 354 files are here.',
    'Go on saving',
  ],
  [
    { name: 'partly', done: 8, of: 354, why: 'bad-host' },
    'The site did not send all of it. 8 of 354 files are here. Try again later.',
    'Go on saving',
  ],
  [
    { name: 'partly', done: 353, of: 354, why: 'gone' },
    'It was saved, but not all of it is still here: 353 of 354 files.',
    'Fetch what is missing',
  ],
  [
    { name: 'cleared' },
    'The handbook was saved here. The browser has cleared it away.',
    'Save the handbook on this device (8 MB)',
  ],
  [saved, 'The whole handbook is saved on this device, as of 26 November 2026.', null],
  [
    { ...saved, newer: true },
    'Saved on 26 November 2026. The handbook has changed since.',
    'Save the new version',
  ],
])('%j', (state, said, button) => {
  expect(sayCopy(state, words)).toBe(said);
  expect(nameSaveButton(state, 7_010_000, words)).toBe(button);
});

it.each([
  [0, '0.1 MB'],
  [1, '0.1 MB'],
  [310_000, '0.4 MB'],
  [949_999, '1 MB'],
  [1_000_000, '1 MB'],
  [1_000_001, '2 MB'],
  [7_400_000, '8 MB'],
])('%s bytes are %s', (bytes, said) => {
  expect(sayMegabytes(bytes, words)).toBe(said);
});

it.each([
  [false, false, false, false],
  [true, false, false, true],
  [false, true, false, true],
  [true, true, true, false],
  [false, false, true, false],
])('app %s, asked %s, saves data %s: begins by itself %s', (isApp, wasAsked, savesData, begins) => {
  expect(savesByItself({ isApp, wasAsked, savesData })).toBe(begins);
});
