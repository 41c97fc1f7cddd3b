import { expect, it } from 'vitest';
import { pseudoText } from '../../../src/words/pseudo.ts';
import { forgottenIn } from './forgotten-text.ts';

const found = (html: string) => forgottenIn(html).found.map(({ text }) => text);

it('reads text and what is spoken', () => {
  expect(found('<h1>Exercises</h1>')).toEqual(['Exercises']);
  expect(found('<img alt="A drawing"><nav aria-label="Main"></nav>')).toEqual([
    'A drawing',
    'Main',
  ]);
  expect(found('<template><p>Later</p></template>')).toEqual(['Later']);
  expect(found('<meta name="description" content="All of it">')).toEqual(['All of it']);
});

it('lets pass what is pseudo, whole or cut at its marks', () => {
  const [before = '', after = ''] = pseudoText('Take a guide or a walk today').split('gúídé');
  expect(found(`<p>${before}<a>gúídé</a>${after}</p>`)).toEqual([]);
});

it('lets pass what is not to be translated, what is filled in, and the original that says so', () => {
  const [before = '', after = ''] = pseudoText('For {time} or more').split('{time}');
  expect(found(`<p>${before}<strong>20 seconds</strong>${after}</p>`)).toEqual([]);
  expect(found('<code translate="no">areas.json</code><ul lang="en"><li>Stop.</li></ul>')).toEqual(
    [],
  );
  expect(found('<html lang="en"><p>Stop.</p></html>')).toEqual(['Stop.']);
  expect(found('<p><a>⟦x⟧</a>, or <a>⟦y⟧</a> or <a>⟦z⟧</a></p>')).toEqual([]);
});

it('lets pass names, keys, sources and numbers', () => {
  expect(
    found('<p>Uncoil</p><kbd>Escape</kbd><a href="/sources/#R02">Behm, 2020</a><p>12:30</p>'),
  ).toEqual([]);
});
