import { describe, expect, it } from 'vitest';
import { exerciseThing, guideThing, pageThing } from './structured-data.ts';

const PAGE = {
  url: 'https://example.org/',
  title: 'Cat and cow',
  description: 'A slow movement.',
  tag: 'en-GB',
  licence: 'https://example.org/licence',
} as const;
const written = { written: '2026-11-23', due: '2027-11-23' };

describe('a page', () => {
  it('claims no reviewer while there is none', () => {
    const thing = pageThing({ ...PAGE, review: { state: 'not-reviewed', ...written } });
    expect(Object.keys(thing).filter((name) => /review/i.test(name))).toEqual([]);
    expect(thing['dateModified']).toBe('2026-11-23');
  });

  it('names the one who read it', () => {
    const by = {
      by: 'Nobody Real',
      role: 'Physiotherapist',
      register: 'none',
      number: '0',
      date: '2026-12-01',
    };
    expect(pageThing({ ...PAGE, review: { state: 'reviewed', ...written, ...by } })).toMatchObject({
      lastReviewed: '2026-12-01',
      reviewedBy: { '@type': 'Person', name: 'Nobody Real', jobTitle: 'Physiotherapist' },
    });
  });
});

const dose = { sides: 'each', sets: 1, restSeconds: 0 } as const;

it.each([
  ['a hold', { ...dose, work: { kind: 'hold', seconds: 60 } }, 'PT2M', undefined],
  ['repetitions', { ...dose, work: { kind: 'reps', count: 10, secondsEach: 3 } }, 'PT1M', 10],
] as const)('%s has its time, and its number if it is counted', (_, duration, time, number) => {
  const steps = [{ text: 'Kneel.' }, { text: 'Breathe.' }];
  const thing = exerciseThing({ title: 'Cat', duration, steps }, 'Move');
  expect([thing['activityDuration'], thing['repetitions']]).toEqual([time, number]);
  expect(thing['step']).toEqual(steps.map(({ text }) => ({ '@type': 'HowToStep', text })));
});

it('a guide is a plan of its exercises', () => {
  expect(guideThing('Desk', 125.4, [{ title: 'Cat', url: 'https://example.org/cat/' }])).toEqual({
    '@type': 'ExercisePlan',
    name: 'Desk',
    activityDuration: 'PT2M5S',
    hasPart: [{ '@type': 'ExercisePlan', name: 'Cat', url: 'https://example.org/cat/' }],
  });
});
