import { expect, test } from 'vitest';
import { printableCitation, shortCitation, sourcesOf, type Source } from './source.ts';
import { en } from '../../words/en/index.ts';
import { speak } from '../../words/words.ts';

const words = speak('en-GB', en);

const source = (citation: string): Source => ({
  id: 'R99',
  topic: 'Rolling',
  claim: 'Something.',
  figures: null,
  citation,
  url: null,
  checked: 'read',
  note: null,
});

test.each([
  [
    'a field that was not seen',
    'Young A. 2019. A title. [J Sports, from memory] 9:4',
    'Young A. 2019. A title. 9:4',
  ],
  [
    'brackets round a whole author list',
    '[Authors not displayed.] 2020. A title.',
    '2020. A title.',
  ],
  ['nothing to hide', 'Young A. 2019. A title.', 'Young A. 2019. A title.'],
])('never prints %s', (_, citation, printed) => {
  expect(printableCitation(source(citation))).toBe(printed);
});

test.each([
  ['Young A. 2019. A title. J 1:2', 'Young, 2019'],
  ['Young A, Old BC. 2019. A title. J 1:2', 'Young and Old, 2019'],
  ['Young A, Old BC, van Dam D. 2019. A title. J 1:2', 'Young and others, 2019'],
  ['Young A, et al. 2019. A title. J 1:2', 'Young and others, 2019'],
  ['NHS. Plantar fasciitis', 'NHS: Plantar fasciitis'],
  ['[Authors not displayed.] 2020. A title.', 'Source R99'],
])('shortens %s', (citation, short) => {
  expect(shortCitation(source(citation), words)).toBe(short);
});

test('what a claim rests on is a source of the page, once', () => {
  const page = { sources: ['R01', 'R02'], effects: [{ sources: ['R02', 'R03'] }] };
  expect(sourcesOf(page)).toEqual(['R01', 'R02', 'R03']);
  const often = { ...page, frequency: { sources: ['R01', 'X10'] } };
  expect(sourcesOf(often)).toEqual(['R01', 'R02', 'R03', 'X10']);
});
