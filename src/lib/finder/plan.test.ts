import { describe, expect, it } from 'vitest';
import type { Exercise } from '../handbook/exercise.ts';
import type { Guide } from '../handbook/guide.ts';
import { exercisesFor, guideFor } from './plan.ts';

const guide = (id: string, areas: string[]) => ({ id, data: { areas } as unknown as Guide });
const exercise = (
  id: string,
  technique: string,
  areas: string[],
  after: readonly [need: string, exercise: string][] = [],
) => ({
  id,
  data: {
    technique,
    areas,
    prerequisites: after.map(([need, other]) => ({ need, exercise: other, why: '' })),
  } as unknown as Exercise,
});

describe('guideFor', () => {
  const guides = [
    guide('everything', ['feet', 'neck', 'glutes']),
    guide('neck', ['neck', 'shoulders']),
    guide('back', ['lower-back']),
  ];
  it.each([
    ['neck', 'neck'],
    ['glutes', 'everything'],
    ['lower-back', 'back'],
    ['shins', null],
  ])('%s: %s', (area, expected) => {
    expect(guideFor(area, guides)?.id ?? null).toBe(expected);
  });
});

describe('exercisesFor', () => {
  it('takes one of each technique, in their order', () => {
    const list = [
      exercise('stretch', 'stretch', ['neck']),
      exercise('stretch-2', 'stretch', ['neck']),
      exercise('roll', 'roll', ['neck']),
      exercise('move', 'mobilise', ['neck']),
      exercise('other', 'press', ['feet']),
    ];
    expect(exercisesFor('neck', list).map(({ id }) => id)).toEqual(['roll', 'stretch', 'move']);
  });

  it('fills up with what is left', () => {
    const list = [exercise('a', 'stretch', ['neck']), exercise('b', 'stretch', ['neck'])];
    expect(exercisesFor('neck', list).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it.each([
    ['required', []],
    ['learn', []],
    ['better', ['ball']],
  ])('with something %s before it: %j', (need, expected) => {
    const list = [exercise('ball', 'press', ['neck'], [[need, 'roll']])];
    expect(exercisesFor('neck', list).map(({ id }) => id)).toEqual(expected);
  });

  it('takes what must come after once that comes before', () => {
    const list = [
      exercise('ball', 'press', ['neck'], [['required', 'roll']]),
      exercise('roll', 'roll', ['neck']),
    ];
    expect(exercisesFor('neck', list).map(({ id }) => id)).toEqual(['roll', 'ball']);
  });
});
