import { expect, test } from 'vitest';
import { readPage } from './built-site.ts';
import { contractProblems } from './contract-problems.ts';

const CONTRACT = {
  root: 'tea-pot',
  parts: ['lid', 'cup-#'],
  times: ['hot', 'cold'],
  actions: ['pour', 'wash'],
  sometimes: ['wash'],
  rooms: ['tea'],
};
const WORDS = '<script type="application/json" id="words-tea">{}</script>';
const SOUND =
  '<p data-part="lid"></p><p data-part="cup-0" data-when="hot cold"></p><p data-do="pour"></p>';
const problems = (...insides: string[]) =>
  contractProblems(
    insides.map((html, at) => readPage('/', `${String(at)}.html`, html)),
    [CONTRACT],
  );
const pot = (inside: string) => `${WORDS}<tea-pot>${inside}</tea-pot><p data-part="stranger"></p>`;

test('an island that agrees with its script is let through', () => {
  expect(problems(pot(`${SOUND}<p data-do="wash"></p>`), pot(SOUND))).toEqual([]);
});

test.each([
  ['a stranger', `${SOUND}<p data-do="wash brew"></p>`, 'has “brew”, which is none of its actions'],
  ['a pressed stranger', `${SOUND}<p data-pressed="warm"></p>`, 'has “warm”'],
  ['a part that is gone', SOUND.replace('lid', 'cup-1'), 'lacks “lid” of its parts'],
  ['a time that is gone', SOUND.replace(' cold', ''), 'lacks “cold” of its times'],
])('%s is named', (_, inside, said) => {
  expect(problems(pot(inside)).join()).toContain(said);
});

test('what only some pages have stands on one of them', () => {
  expect(problems(pot(SOUND))).toEqual(['No page has “wash” in a <tea-pot> any more.']);
});

test('the words stand on the page, once', () => {
  const bare = pot(`${SOUND}<p data-do="wash"></p>`).replace(WORDS, '');
  for (const html of [bare, WORDS + WORDS + bare]) {
    expect(problems(html).join()).toContain('needs the words of “tea” once');
  }
});
