import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readFilledPages, writeFilledPages } from './filled-pages.ts';
import { Markup } from './markup.ts';

const page = fc.record({
  id: fc.stringMatching(/^[a-z-]+$/),
  parts: fc.record({
    title: fc.string({ unit: 'binary' }).map((text) => text.replaceAll('\0', '')),
    list: fc.string().map((text) => new Markup(`<b title="${text.replaceAll('\0', '')}">`)),
    empty: fc.constant(''),
  }),
});

it('reads what was written', () => {
  fc.assert(
    fc.property(fc.array(page), fc.nat(), (pages, skeleton) => {
      const all = { folder: 'es/exercises', skeleton, pages };
      expect(readFilledPages(writeFilledPages(all))).toEqual(all);
    }),
  );
});

it.each([
  ['is missing', {}],
  ['is text instead of HTML', { list: '<b>' }],
  ['is one too many', { list: new Markup(''), more: '' }],
  ['has the sign between parts in it', { list: new Markup('\0') }],
])('refuses a page of which a part %s', (_, parts) => {
  const pages = [
    { id: 'a', parts: { list: new Markup('<b>') } },
    { id: 'b', parts },
  ];
  expect(() => writeFilledPages({ folder: 'player', skeleton: 0, pages })).toThrow(/player/);
});
