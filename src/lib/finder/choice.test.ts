import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TECHNIQUES } from '../handbook/vocabulary.ts';
import type { Candidate, Offer } from './candidates.ts';
import { askedFor, NOT_SURE, chooseFor, readAnswer } from './choice.ts';
import { choiceWords, reasonWords } from './words.ts';
import { en } from '../../words/en/index.ts';
import { speak } from '../../words/words.ts';

const words = speak('en-GB', en);

const candidate = (id: string, change: Partial<Candidate> = {}): Candidate => ({
  id,
  title: id,
  technique: 'stretch',
  home: 0,
  after: [],
  tool: false,
  conditions: { stop: [], ask: [] },
  ...change,
});
const idsOf = (some: readonly Offer[]) => some.map(({ id }) => id);
const few = (list: readonly Candidate[], has: readonly string[] = []) =>
  idsOf(chooseFor({ exercises: list, guide: null }, has).exercises);

describe('chooseFor', () => {
  it('takes one of each technique first, and keeps the order of the list', () => {
    const list = [
      candidate('roll', { technique: 'roll' }),
      candidate('stretch'),
      candidate('stretch-2'),
      candidate('move', { technique: 'mobilise' }),
    ];
    expect(few(list)).toEqual(['roll', 'stretch', 'move']);
  });

  it('fills up with what is at home there', () => {
    const list = [candidate('a'), candidate('guest', { home: 1 }), candidate('b'), candidate('c')];
    expect(few(list)).toEqual(['a', 'b', 'c']);
  });

  it.each([
    ['nobody', ['ball'], []],
    ['it is left out', ['roll', 'ball'], ['bones']],
    ['it would come later', ['ball', 'roll'], []],
  ])('leaves out what must come after something else if %s', (_, order, has) => {
    const all: Readonly<Record<string, Candidate>> = {
      roll: candidate('roll', { conditions: { stop: [], ask: ['bones'] } }),
      ball: candidate('ball', { after: ['roll'] }),
    };
    const list = order.flatMap((id) => all[id] ?? []);
    expect(few(list, has)).not.toContain('ball');
  });

  it('takes what must come after something together with that', () => {
    expect(few([candidate('roll'), candidate('ball', { after: ['roll'] })])).toEqual([
      'roll',
      'ball',
    ]);
  });

  it('puts the next best in the place of what is left out', () => {
    const list = [
      candidate('roll', { technique: 'roll', tool: true }),
      candidate('a', { conditions: { stop: ['clot'], ask: [] } }),
      candidate('b'),
    ];
    expect(few(list)).toEqual(['roll', 'a', 'b']);
    expect(few(list, ['bones'])).toEqual(['a', 'b']);
    expect(few(list, ['clot'])).toEqual(['b']);
  });

  it('leaves out a guide as a whole, and says why', () => {
    const guide = candidate('guides/all', { conditions: { stop: [], ask: ['bones'] } });
    const offers = { exercises: [candidate('a')], guide };
    expect(chooseFor(offers, []).guide).toBe(guide);
    expect(chooseFor(offers, ['clot']).guide).toBe(guide);
    const choice = chooseFor(offers, ['bones']);
    expect(choice.guide).toBe(null);
    expect(choice.leftOut).toEqual([
      { what: guide, reasons: { conditions: ['bones'], tool: false } },
    ]);
  });

  const words = ['clot', 'bones', 'frail'];
  const some = fc.subarray(words);
  const list = fc
    .uniqueArray(
      fc.record({
        id: fc.nat({ max: 9 }).map(String),
        technique: fc.constantFrom(...TECHNIQUES),
        home: fc.nat({ max: 2 }),
        after: fc.subarray(['0', '1', '2']),
        tool: fc.boolean(),
        stop: some,
        ask: some,
      }),
      { selector: ({ id }) => id },
    )
    .map((all) =>
      all.map(({ id, stop, ask, ...one }) => candidate(id, { ...one, conditions: { stop, ask } })),
    );

  it('never shows what carries a condition of the reader, nor a tool, whatever is on offer', () => {
    fc.assert(
      fc.property(list, some, (exercises, has) => {
        const { exercises: left, leftOut } = chooseFor({ exercises, guide: null }, has);
        expect(left.length).toBeLessThanOrEqual(3);
        for (const { conditions, tool } of left) {
          expect([...conditions.stop, ...conditions.ask].filter((id) => has.includes(id))).toEqual(
            [],
          );
          expect(has.length > 0 && tool).toBe(false);
        }
        const out = leftOut.map(({ what }) => what.id);
        expect(idsOf(left).filter((id) => out.includes(id))).toEqual([]);
        left.forEach(({ after }, at) => {
          const before = idsOf(left.slice(0, at));
          expect(after.filter((id) => !before.includes(id))).toEqual([]);
        });
      }),
    );
  });

  it('leaves out at least as much for one condition more', () => {
    fc.assert(
      fc.property(list, some, fc.constantFrom(...words), (exercises, has, more) => {
        const out = (with_: readonly string[]) =>
          idsOf(chooseFor({ exercises, guide: null }, with_).leftOut.map(({ what }) => what));
        expect(out([...has, more])).toEqual(expect.arrayContaining(out(has)));
      }),
    );
  });
});

describe('readAnswer', () => {
  const asked = ['clot', 'bones'];
  it.each([
    ['one', ['bones'], ['bones']],
    ['nothing', [], [...asked, NOT_SURE]],
    ['“not sure”', [NOT_SURE], [...asked, NOT_SURE]],
    ['one and “not sure”', ['bones', NOT_SURE], [...asked, NOT_SURE]],
    ['something that nobody asked', ['rain'], [...asked, NOT_SURE]],
  ])('%s', (_, ticked, expected) => {
    expect(readAnswer(ticked, asked)).toEqual(expected);
  });

  it('leaves out tools even where nothing is asked', () => {
    const tool = candidate('roll', { tool: true });
    expect(few([tool], readAnswer([], []))).toEqual([]);
  });
});

it('asks each condition that something on offer carries, once', () => {
  const one = candidate('a', { conditions: { stop: ['clot'], ask: ['bones'] } });
  const guide = candidate('guides/a', { conditions: { stop: ['bones'], ask: ['frail'] } });
  expect(askedFor({ exercises: [one], guide })).toEqual(['clot', 'bones', 'frail']);
});

describe('words', () => {
  it('say why, the stricter first', () => {
    const what = candidate('a', { conditions: { stop: ['clot'], ask: ['bones', 'frail'] } });
    const say = (conditions: string[], tool: boolean) =>
      reasonWords({ what, reasons: { conditions, tool } }, (id) => `the ${id}`, words);
    expect(say(['bones', 'clot', 'frail'], false)).toBe(
      'Not with: the clot. Ask first: the bones, the frail.',
    );
    expect(say([], true)).toBe('It rolls, presses, or uses a roller, a stick or a ball.');
  });

  it.each([
    [0, false, false, 'Nothing is left for you here. 0 left out.'],
    [1, false, false, '1 exercise left for you. 0 left out.'],
    [2, true, false, '1 guide and 2 exercises left for you. 0 left out.'],
    [0, false, true, 'Each of these counts as a yes. Nothing is left for you here. 0 left out.'],
  ])('count %i exercises, a guide: %s, all: %s', (number, hasGuide, isAll, expected) => {
    const exercises = Array.from({ length: number }, (_, at) => candidate(String(at)));
    const guide = hasGuide ? candidate('guides/a') : null;
    expect(choiceWords({ guide, exercises, leftOut: [] }, isAll, words)).toBe(expected);
  });
});
