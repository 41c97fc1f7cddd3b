import { expect, it } from 'vitest';
import { ownLink } from './own-link.ts';

const START = 'https://uncoil.example/handbook/';

it.each([
  [`${START}exercises/cat-and-cow/`, '/handbook/exercises/cat-and-cow/'],
  [
    `Cat and cow ${START}exercises/cat-and-cow/?t=1m#steps`,
    '/handbook/exercises/cat-and-cow/?t=1m#steps',
  ],
  [`<${START}care/>`, '/handbook/care/'],
  [`https://example.org/ and ${START}`, '/handbook/'],
  ['HTTPS://UNCOIL.example/handbook/care/', '/handbook/care/'],
  ['https://uncoil.example/other/', null],
  ['https://uncoil.example.org/handbook/', null],
  ['https://uncoil.example@example.org/handbook/', null],
  ['javascript:alert(1)', null],
  ['stiff neck', null],
  ['https://', null],
  ['', null],
])('%j leads to %j', (text, path) => {
  expect(ownLink(text, START)).toBe(path);
});
