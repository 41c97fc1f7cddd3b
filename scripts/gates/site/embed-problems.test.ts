import { expect, it } from 'vitest';
import { readPage } from './built-site.ts';
import { embedProblems } from './embed-problems.ts';

const PAGE =
  '<meta name="robots" content="noindex"><div class="warnings"></div><section id="care"></section><exercise-timer></exercise-timer><a href="/care/" target="_blank">x</a><a href="tel:112">x</a><a href="#a">x</a>';
const problemsOf = (html: string) => embedProblems(readPage('/embed/x/', 'x', html)).join('\n');

it('passes a page that warns and leads out of its frame', () => {
  expect(problemsOf(PAGE)).toBe('');
});

it.each([
  ['no warnings', PAGE.replace('warnings', 'notes'), 'no warnings'],
  ['no care boxes', PAGE.replace('id="care"', ''), 'no care boxes'],
  ['no timer', PAGE.replaceAll('exercise-timer', 'p'), 'no timer'],
  ['a page that is found', PAGE.replace('noindex', 'index'), 'no noindex'],
  ['a link that stays', PAGE.replace(' target="_blank"', ''), 'link to /care/ stays in the frame'],
])('fails with %s', (_, html, words) => {
  expect(problemsOf(html)).toContain(words);
});
