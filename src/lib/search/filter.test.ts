import { describe, expect, it } from 'vitest';
import { NO_CRITERIA } from './choices.ts';
import { countFor, countWith, filterPages } from './filter.ts';
import type { PageFacts } from './page-facts.ts';

const page = (title: string, more: Partial<PageFacts>): PageFacts => ({
  ...{ path: `/exercises/${title}/`, kind: 'exercise', title, note: '', seconds: 60 },
  ...{ areas: [], techniques: [], positions: [], needs: [] },
  ...more,
});
const band = { items: ['band'], instead: ['towel'] };
const pages = [
  page('chair', { positions: ['chair'], needs: [{ items: ['chair'], instead: [] }], seconds: 300 }),
  page('band', { positions: ['lying-back'], needs: [band], areas: ['hamstrings'], seconds: 130 }),
  page('free', { positions: ['standing'], techniques: ['stretch'], seconds: 45 }),
  page('mixed', { kind: 'guide', positions: ['standing', 'kneeling'], seconds: 400 }),
  page('area', { kind: 'area', areas: ['hamstrings'], seconds: undefined as never }),
];
const titles = (criteria: object) =>
  filterPages(pages, { ...NO_CRITERIA, ...criteria }).map(({ title }) => title);

describe('filterPages', () => {
  it.each([
    [{}, ['chair', 'band', 'free', 'mixed', 'area']],
    [{ have: ['towel'] }, ['band', 'chair', 'free', 'mixed']],
    [{ have: ['towel'], without: ['chair'] }, ['band', 'free', 'mixed']],
    [{ have: ['nothing'] }, ['free', 'mixed']],
    [{ have: ['chair', 'towel'], kind: 'exercise' }, ['chair', 'band', 'free']],
    [{ position: 'no-floor' }, ['chair', 'free']],
    [{ position: 'kneeling' }, ['mixed']],
    [{ minutes: 5 }, ['chair', 'band', 'free']],
    [{ area: 'hamstrings', minutes: 5 }, ['band']],
    [{ equipment: 'towel' }, ['band']],
    [{ sort: 'time' }, ['free', 'band', 'chair', 'mixed', 'area']],
  ])('%j', (criteria, expected) => {
    expect(titles(criteria)).toEqual(expected);
  });
});

describe('counts', () => {
  it('tell how many there would be, all else as it is', () => {
    const criteria = { ...NO_CRITERIA, minutes: 5, area: 'hamstrings' };
    expect(countFor(pages, criteria, 'area', 'hamstrings')).toBe(1);
    expect(countFor(pages, criteria, 'minutes', '10')).toBe(1);
    expect(countFor(pages, criteria, 'technique', 'roll')).toBe(0);
  });

  it('tell how many would use a thing, with the things ticked already', () => {
    const ticked = { ...NO_CRITERIA, have: ['chair'] };
    expect(countWith(pages, ticked, 'towel')).toBe(1);
    expect(countWith(pages, ticked, 'chair')).toBe(1);
    expect(countWith(pages, ticked, 'nothing')).toBe(2);
    expect(countWith(pages, { ...ticked, have: ['band'] }, 'towel')).toBe(0);
  });
});
