import { expect, it } from 'vitest';
import { CHANGES } from '../read-changes.ts';
import { lettersWith } from '../testing/plant.ts';

const SOUND = `- day: 2026-05-01
  kind: safety
  pages: [exercises/press-the-thigh, zones/knee-hollow]
  text: It says now to come off when the foot tingles.
`;
const said = (text: string) =>
  lettersWith({ [CHANGES]: text }).map(({ file, line, what }) => `${file}:${String(line)} ${what}`);

it('takes a sound list, an empty one, and none', () => {
  expect(said(SOUND)).toEqual([]);
  expect(said('[]\n')).toEqual([]);
  expect(lettersWith({ [CHANGES]: null })).toEqual([]);
});

it.each([
  [
    'a page that is not there',
    SOUND.replace('exercises/press-the-thigh', 'exercises/press'),
    ':3 There is no “exercises/press”.',
  ],
  [
    'a page without its folder',
    SOUND.replace('exercises/press-the-thigh', 'press-the-thigh'),
    ':3 There is no “press-the-thigh”.',
  ],
  ['a day to come', SOUND.replace('2026-05-01', '2026-12-01'), ':1 The change is of 2026-12-01'],
  ['a day that is none', SOUND.replace('2026-05-01', '2026-02-30'), ':1 '],
  ['another kind', SOUND.replace('safety', 'serious'), ':2 '],
  ['no text', SOUND.replace(/ {2}text.*\n/, ''), 'text is missing'],
  [
    'the same twice',
    SOUND + SOUND,
    ':7 There is another safety change of exercises/press-the-thigh',
  ],
  ['no list', 'day: 2026-05-01\n', ':1 It is not a list.'],
])('refuses %s', (_, text, words) => {
  const letters = said(text).join('\n');
  expect(letters).toContain(CHANGES);
  expect(letters).toContain(words);
});
