import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CopyEvent, type CopyState, type Facts, next } from './copy.ts';

const ON = Date.UTC(2026, 10, 26, 12);
const facts = (more: Partial<Facts> = {}): Facts => ({
  on: ON,
  held: 9,
  of: 9,
  newer: false,
  wanted: true,
  ...more,
});
const SAVED: CopyState = { name: 'saved', on: ON, newer: false };
const SAVING: CopyState = { name: 'saving', done: 4, of: 9 };

const STATES: Readonly<Record<CopyState['name'], CopyState>> = {
  nothing: { name: 'nothing' },
  cleared: { name: 'cleared' },
  partly: { name: 'partly', done: 4, of: 9, why: 'stopped' },
  saved: SAVED,
  saving: SAVING,
};
const EVENTS: Readonly<Record<CopyEvent['type'], CopyEvent>> = {
  looked: { type: 'looked', facts: facts({ newer: true }) },
  began: { type: 'began', done: 2, of: 9 },
  kept: { type: 'kept', done: 6 },
  failed: { type: 'failed', why: 'no-room' },
  finished: { type: 'finished', facts: facts() },
  removed: { type: 'removed' },
};

const NEWER: CopyState = { ...SAVED, newer: true };
const BEGAN: CopyState = { name: 'saving', done: 2, of: 9 };
const NOTHING = STATES.nothing;
/** Every state with every event; `stays` where nothing changes. */
const EXPECTED: Readonly<
  Record<CopyState['name'], Readonly<Record<CopyEvent['type'], CopyState | 'stays'>>>
> = {
  nothing: rest(),
  cleared: rest(),
  partly: rest(),
  saved: rest(),
  saving: {
    looked: 'stays',
    began: BEGAN,
    kept: { name: 'saving', done: 6, of: 9 },
    failed: { name: 'partly', done: 4, of: 9, why: 'no-room' },
    finished: SAVED,
    removed: NOTHING,
  },
};

function rest() {
  return {
    looked: NEWER,
    began: BEGAN,
    kept: 'stays',
    failed: 'stays',
    finished: SAVED,
    removed: NOTHING,
  } as const;
}

const names = <T extends string>(of: Readonly<Record<T, unknown>>) => Object.keys(of) as T[];
describe.each(names(STATES))('%s', (name) => {
  it.each(names(EVENTS))('%s', (type) => {
    const expected = EXPECTED[name][type];
    const state = STATES[name];
    expect(next(state, EVENTS[type])).toEqual(expected === 'stays' ? state : expected);
  });
});

it.each<[string, Partial<Facts>, CopyState]>([
  ['all of it', {}, SAVED],
  ['all of it, and a new edition', { newer: true }, { ...SAVED, newer: true }],
  ['a page was taken back', { held: 8 }, { name: 'partly', done: 8, of: 9, why: 'gone' }],
  ['the browser cleared all of it', { held: 0 }, { name: 'cleared' }],
  ['cleared, mark and all', { on: null, held: 0, of: 0 }, { name: 'cleared' }],
  ['nobody wanted it', { on: null, held: 0, of: 0, wanted: false }, { name: 'nothing' }],
  ['the tab was closed', { on: null, held: 5 }, { name: 'partly', done: 5, of: 9, why: 'stopped' }],
  [
    'the tab was closed before the mark was set',
    { on: null, held: 9 },
    { name: 'partly', done: 9, of: 9, why: 'stopped' },
  ],
])('%s', (_, more, state) => {
  expect(next(NOTHING, { type: 'looked', facts: facts(more) })).toEqual(state);
});

const anyFacts: fc.Arbitrary<Facts> = fc
  .record({ of: fc.nat(5), lacks: fc.nat(5), on: fc.constantFrom(ON, null) })
  .chain(({ of, lacks, on }) =>
    fc.record({
      on: fc.constant(on),
      held: fc.constant(Math.max(0, of - lacks)),
      of: fc.constant(of),
      newer: fc.boolean(),
      wanted: fc.boolean(),
    }),
  );
const anyEvent: fc.Arbitrary<CopyEvent> = fc.oneof(
  anyFacts.map((one): CopyEvent => ({ type: 'looked', facts: one })),
  anyFacts.map((one): CopyEvent => ({ type: 'finished', facts: one })),
  fc.tuple(fc.nat(5), fc.nat(5)).map(([done, more]): CopyEvent => ({
    type: 'began',
    done,
    of: done + more,
  })),
  fc.nat(20).map((done): CopyEvent => ({ type: 'kept', done })),
  fc
    .constantFrom('stopped', 'no-network', 'no-room', 'bad-host')
    .map((why): CopyEvent => ({ type: 'failed', why })),
  fc.constant<CopyEvent>({ type: 'removed' }),
);

it('never claims more than was found, whatever happens in whatever order', () => {
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 30 }), (events) => {
      let state: CopyState = NOTHING;
      let found: Facts | null = null;
      for (const event of events) {
        state = next(state, event);
        if (event.type === 'looked' || event.type === 'finished') found = event.facts;
        if (state.name === 'saved') {
          expect(found).toMatchObject({ on: state.on, held: found?.of, newer: state.newer });
          expect(found?.of).toBeGreaterThan(0);
        }
        if (state.name === 'saving' || state.name === 'partly') {
          expect(state.done).toBeLessThanOrEqual(state.of);
        }
      }
    }),
  );
});
