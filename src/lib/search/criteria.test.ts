import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { POSITIONS, TECHNIQUES } from '../handbook/vocabulary.ts';
import { NOTHING } from '../kit/kit.ts';
import { anyQuery } from '../testing/hostile.ts';
import { NO_CRITERIA } from './choices.ts';
import { formatCriteria, isEmpty, MINUTES, NO_FLOOR, parseCriteria } from './criteria.ts';
import { PAGE_KINDS } from './page-facts.ts';
import { LONGEST_QUERY } from './words.ts';

const allowed = { areas: ['neck', 'calves'], equipment: ['towel', 'chair', 'lacrosse-ball'] };
const parse = (search: string) => parseCriteria(search, allowed);

describe('parseCriteria', () => {
  it.each([
    ['?q=knee', { query: 'knee' }],
    ['?equipment=lacrosse-ball', { equipment: 'lacrosse-ball' }],
    ['?area=calves&technique=roll', { area: 'calves', technique: 'roll' }],
    ['?have=towel,chair', { have: ['towel', 'chair'] }],
    ['?have=chair&have=towel', { have: ['towel', 'chair'] }],
    ['?have=nothing', { have: ['nothing'] }],
    ['?have=towel&without=chair,wall', { have: ['towel'], without: ['wall', 'chair'] }],
    ['?without=towel,__proto__', { without: [] }],
    ['?position=no-floor&minutes=5&sort=time', { position: 'no-floor', minutes: 5, sort: 'time' }],
    ['?q=hamstirng&exact=1', { query: 'hamstirng', asTyped: true }],
  ])('%s', (search, expected) => {
    expect(parse(search)).toEqual({ ...NO_CRITERIA, ...expected });
  });

  it.each([
    '?area=<script>',
    '?area=__proto__',
    '?equipment=constructor&have=toString,../../etc',
    '?minutes=1e999',
    '?minutes=-5&technique=ROLL&kind=anything&sort=evil&position=',
    '?have=&have=,,,',
    '?%%%',
    '?q=%00%20',
  ])('%s is safe and asks for nothing else', (search) => {
    const { query, ...rest } = parse(search);
    expect(query.length).toBeLessThan(3);
    expect({ ...rest, query: '' }).toEqual(NO_CRITERIA);
  });

  it('never throws, returns only what is known, and is read back as it was', () => {
    fc.assert(
      fc.property(anyQuery, (search) => {
        const criteria = parse(search);
        const { query, area, equipment, technique, kind, position, minutes, have } = criteria;
        expect(query.length).toBeLessThanOrEqual(LONGEST_QUERY);
        expect(['', ...allowed.areas]).toContain(area);
        expect(['', ...allowed.equipment]).toContain(equipment);
        expect(['', ...TECHNIQUES]).toContain(technique);
        expect(['', ...PAGE_KINDS]).toContain(kind);
        expect(['', NO_FLOOR, ...POSITIONS]).toContain(position);
        expect([0, ...MINUTES]).toContain(minutes);
        expect([...allowed.equipment, NOTHING]).toEqual(expect.arrayContaining([...have]));
        expect(new Set(have).size).toBe(have.length);
        expect(['best', 'time']).toContain(criteria.sort);
        expect(parse(`?${formatCriteria(criteria)}`)).toEqual(criteria);
      }),
      { numRuns: 300 },
    );
  });
});

describe('formatCriteria', () => {
  it('leaves out what is not asked for, and keeps commas readable', () => {
    expect(formatCriteria({ ...NO_CRITERIA, query: 'stiff neck', have: ['towel', 'chair'] })).toBe(
      'q=stiff+neck&have=towel,chair',
    );
  });

  it('is read back as it was', () => {
    const criteria = fc.record({
      query: fc.string({ maxLength: 50 }).map((text) => text.trim()),
      area: fc.constantFrom('', ...allowed.areas),
      equipment: fc.constantFrom('', ...allowed.equipment),
      technique: fc.constantFrom('', 'roll', 'stretch'),
      kind: fc.constantFrom('', 'guide'),
      position: fc.constantFrom('', 'no-floor', 'chair'),
      minutes: fc.constantFrom(0, 2, 5),
      have: fc.subarray([...allowed.equipment, 'nothing']),
      without: fc.constant([]),
      sort: fc.constantFrom('best' as const, 'time' as const),
      asTyped: fc.boolean(),
    });
    fc.assert(
      fc.property(criteria, (one) => {
        expect(parse(formatCriteria(one))).toEqual(one);
      }),
    );
  });
});

it('an order alone asks for nothing', () => {
  expect(isEmpty({ ...NO_CRITERIA, sort: 'time' })).toBe(true);
  expect(isEmpty({ ...NO_CRITERIA, minutes: 5 })).toBe(false);
});
