import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CarriedBy, Condition } from '../handbook/condition.ts';
import type { Exercise } from '../handbook/exercise.ts';
import type { Equipment } from '../handbook/area.ts';
import { POSITIONS, TECHNIQUES } from '../handbook/vocabulary.ts';
import { missingConditions, requiredConditions, whyLeftOut } from './conditions.ts';
import { usesTool } from './tools.ts';

const KINDS: Readonly<Record<string, Equipment['kind']>> = {
  roller: 'roller',
  stick: 'roller',
  ball: 'ball',
  towel: 'household',
  chair: 'furniture',
};
const kindOf = (item: string) => KINDS[item];
const needed = (item: string, or: string[] = []) => ({
  item,
  or,
  optional: false,
  substitutes: [],
});
const exercise = (change: Partial<Exercise> = {}) =>
  ({
    technique: 'stretch',
    areas: ['calves'],
    position: 'chair',
    equipment: [],
    conditions: { stop: [], ask: [] },
    ...change,
  }) as unknown as Exercise;
const condition = (id: string, ...carriedBy: Partial<CarriedBy>[]) => ({
  id,
  data: {
    carriedBy: carriedBy.map((one) => ({
      grade: 'ask',
      tools: false,
      techniques: [],
      areas: [],
      positions: [],
      ...one,
    })),
  } as unknown as Condition,
});

describe('usesTool', () => {
  it.each([
    ['a roll', exercise({ technique: 'roll' }), true],
    ['a press', exercise({ technique: 'press' }), true],
    ['a stretch on a roller', exercise({ equipment: [needed('roller')] }), true],
    ['a stretch with a ball as well', exercise({ equipment: [needed('towel', ['ball'])] }), true],
    ['a stretch with a towel', exercise({ equipment: [needed('towel')] }), false],
    ['something unknown', exercise({ equipment: [needed('anvil')] }), false],
  ])('%s', (_, one, expected) => {
    expect(usesTool(one, kindOf)).toBe(expected);
  });
});

describe('requiredConditions', () => {
  const roll = exercise({ technique: 'roll', position: 'lying-back' });
  it.each([
    ['every exercise', [condition('a', {})], exercise(), { stop: [], ask: ['a'] }],
    ['tools: none here', [condition('a', { tools: true })], exercise(), { stop: [], ask: [] }],
    ['tools: one here', [condition('a', { tools: true })], roll, { stop: [], ask: ['a'] }],
    [
      'all that a line names must hold',
      [condition('a', { tools: true, areas: ['feet'] })],
      roll,
      { stop: [], ask: [] },
    ],
    [
      'one line is enough, and the stricter wins',
      [condition('a', { areas: ['feet'] }, { positions: ['lying-back'] }, { grade: 'stop' })],
      roll,
      { stop: ['a'], ask: [] },
    ],
    [
      'any of its areas',
      [condition('a', { areas: ['calves'] })],
      exercise({ areas: ['feet', 'calves'] }),
      { stop: [], ask: ['a'] },
    ],
  ])('%s', (_, conditions, one, expected) => {
    expect(requiredConditions(one, conditions, kindOf)).toEqual(expected);
  });

  it('is never less strict for one more line', () => {
    const line = fc.record({
      grade: fc.constantFrom('stop' as const, 'ask' as const),
      tools: fc.boolean(),
      techniques: fc.subarray([...TECHNIQUES]),
      positions: fc.subarray([...POSITIONS]),
      areas: fc.subarray(['calves', 'feet']),
    });
    const strictness = (of: { stop: readonly string[]; ask: readonly string[] }) =>
      of.stop.length * 2 + of.ask.length;
    fc.assert(
      fc.property(
        fc.array(line),
        line,
        fc.constantFrom(...TECHNIQUES),
        (lines, more, technique) => {
          const one = exercise({ technique });
          const before = requiredConditions(one, [condition('a', ...lines)], kindOf);
          const after = requiredConditions(one, [condition('a', ...lines, more)], kindOf);
          expect(strictness(after)).toBeGreaterThanOrEqual(strictness(before));
        },
      ),
    );
  });
});

describe('missingConditions', () => {
  it.each([
    [
      { stop: [], ask: ['a'] },
      { stop: [], ask: ['a'] },
      { stop: [], ask: [] },
    ],
    [
      { stop: ['a'], ask: [] },
      { stop: [], ask: ['a'] },
      { stop: [], ask: [] },
    ],
    [
      { stop: [], ask: ['a'] },
      { stop: ['a'], ask: [] },
      { stop: ['a'], ask: [] },
    ],
    [
      { stop: [], ask: [] },
      { stop: ['a'], ask: ['b'] },
      { stop: ['a'], ask: ['b'] },
    ],
  ])('carried %j, required %j: %j', (carried, required, expected) => {
    expect(missingConditions(carried, required)).toEqual(expected);
  });
});

describe('whyLeftOut', () => {
  const carried = { stop: ['clot'], ask: ['bones'] };
  it.each([
    ['nothing fits', exercise({ technique: 'roll', conditions: carried }), [], null],
    ['what it must not be done with', exercise({ conditions: carried }), ['clot'], ['clot']],
    ['what asks first', exercise({ conditions: carried }), ['bones'], ['bones']],
    ['something else', exercise({ conditions: carried }), ['frail'], null],
    ['a tool, whatever it is', exercise({ technique: 'press' }), ['frail'], []],
  ])('%s', (_, one, has, expected) => {
    expect(whyLeftOut(one, has, kindOf)?.conditions ?? null).toEqual(expected);
  });
});
