import { describe, expect, it } from 'vitest';
import type { Exercise } from '../handbook/exercise.ts';
import type { Guide } from '../handbook/guide.ts';
import { candidatesFor, guideFor, offerGuide } from './candidates.ts';
import { placesOf, type Place } from './places.ts';
import { en } from '../../words/en/index.ts';
import { speak } from '../../words/words.ts';

const words = speak('en-GB', en);

const kindOf = (item: string) => (item === 'roller' ? 'roller' : undefined);
const place = (area: string, tools = true): Place => ({
  id: area,
  name: area,
  area,
  help: 'get-help-any',
  tools,
});
const guide = (id: string, areas: string[], exercises: string[] = [], notFirst = false) => ({
  id,
  data: {
    title: id,
    areas,
    notFirst,
    exercises: exercises.map((exercise) => ({ exercise })),
  } as unknown as Guide,
});
const exercise = (id: string, change: Partial<Exercise> = {}) => ({
  id,
  data: {
    title: id,
    technique: 'stretch',
    areas: ['calves'],
    equipment: [],
    conditions: { stop: [], ask: [] },
    prerequisites: [],
    notFirst: false,
    ...change,
  } as unknown as Exercise,
});
const after = (need: 'required' | 'better' | 'learn') => ({
  prerequisites: [{ exercise: 'roll', need, why: '' }],
});
const idsOf = (some: readonly { id: string }[]) => some.map(({ id }) => id);

describe('guideFor', () => {
  const guides = [
    guide('everything', ['feet', 'neck', 'glutes']),
    guide('neck', ['neck', 'shoulders']),
    guide('back', ['lower-back']),
    guide('a strain', ['glutes'], [], true),
    guide('a sprain', ['shins'], [], true),
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

describe('candidatesFor', () => {
  it.each([
    ['calves', ['roll', 'stretch', 'move']],
    ['neck', ['move', 'stretch', 'roll']],
    ['lower-back', ['move', 'stretch', 'roll']],
  ])('%s: in the order %j', (area, expected) => {
    const list = [
      exercise('stretch', { areas: [area] }),
      exercise('move', { technique: 'mobilise', areas: [area] }),
      exercise('roll', { technique: 'roll', areas: [area] }),
      exercise('other', { areas: ['feet'] }),
    ];
    expect(idsOf(candidatesFor(place(area), list, kindOf))).toEqual(expected);
  });

  it('puts those first that are at home there', () => {
    const list = [exercise('guest', { areas: ['feet', 'calves'] }), exercise('host')];
    expect(idsOf(candidatesFor(place('calves'), list, kindOf))).toEqual(['host', 'guest']);
  });

  it.each([
    ['what is never the first thing', { notFirst: true }, []],
    ['what one has to know something else for', after('learn'), []],
    ['nothing for what is better before it', after('better'), ['one']],
    ['nothing for what is required: the list decides', after('required'), ['one']],
  ])('leaves out %s', (_, change, expected) => {
    expect(idsOf(candidatesFor(place('calves'), [exercise('one', change)], kindOf))).toEqual(
      expected,
    );
  });

  it.each([
    ['a roll', { technique: 'roll' as const }],
    ['a press', { technique: 'press' as const }],
    [
      'a stretch on a roller',
      { equipment: [{ item: 'roller', or: [], optional: true, substitutes: [] }] },
    ],
  ])('leaves out %s where no tools belong', (_, change) => {
    const list = [exercise('tool', change), exercise('stretch')];
    expect(idsOf(candidatesFor(place('calves'), list, kindOf))).toContain('tool');
    expect(idsOf(candidatesFor(place('calves', false), list, kindOf))).toEqual(['stretch']);
  });
});

describe('offerGuide', () => {
  const list = [
    exercise('a', { conditions: { stop: ['clot'], ask: ['bones'] } }),
    exercise('b', { conditions: { stop: [], ask: ['clot', 'frail'] }, technique: 'roll' }),
  ];
  it('carries what any of its exercises carries, the stricter grade first', () => {
    expect(offerGuide(place('calves'), guide('g', [], ['a', 'b']), list, kindOf)).toEqual({
      id: 'guides/g',
      title: 'g',
      conditions: { stop: ['clot'], ask: ['bones', 'frail'] },
      tool: true,
    });
  });
  it.each([
    [['a'], true],
    [['a', 'b'], false],
  ])('where no tools belong: %j', (steps, isOffered) => {
    const offer = offerGuide(place('calves', false), guide('g', [], steps), list, kindOf);
    expect(offer !== null).toBe(isOffered);
  });
  it('refuses an exercise that nobody knows', () => {
    expect(() => offerGuide(place('calves'), guide('g', [], ['x']), list, kindOf)).toThrow('"x"');
  });
});

it('has a page for each area, and then for each spot with the list and tools of its own', () => {
  const places = placesOf(
    [{ id: 'feet', data: { title: 'Feet', getHelp: 'get-help-any' } }],
    words,
  );
  expect(places[0]).toEqual({
    id: 'feet',
    name: 'Feet',
    area: 'feet',
    help: 'get-help-any',
    tools: true,
  });
  expect(places.find(({ id }) => id === 'back-of-the-knee')).toMatchObject({
    area: 'hamstrings',
    help: 'get-help-knee',
    tools: false,
  });
});
