import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween, isDay, writeDay } from './day.ts';
import {
  didToday,
  goodAgain,
  nextStage,
  oneMoreWeek,
  stageBefore,
  startedOn,
  todayIn,
  worseToday,
  type Progress,
} from './progress.ts';

const STAGES = [{ weeks: 2 }, { weeks: 2 }, { weeks: 4 }];
const BEGUN = '2026-03-02';
const on = (days: number) => addDays(BEGUN, days);
const at = (stage: number, days: number, more: Partial<Progress> = {}): Progress => ({
  ...{ stage, since: on(days), last: null, half: false },
  ...more,
});

describe('the stage of who began on a day', () => {
  test.each([
    [-3, 0, 0],
    [0, 0, 0],
    [13, 0, 0],
    [14, 1, 14],
    [27, 1, 14],
    [28, 2, 28],
    [55, 2, 28],
    [500, 2, 28],
  ])('after %d days: stage %d', (days, stage, since) => {
    expect(startedOn(STAGES, BEGUN, on(days))).toEqual(at(stage, since));
  });
});

describe('today', () => {
  test.each<[string, Progress, number, object]>([
    ['day 1', at(0, 0), 0, { stage: 0, week: 1, half: false, offer: null }],
    ['a missed day is nothing', at(0, 0, { last: on(3) }), 9, { week: 2, offer: null }],
    ['away in the first stage', at(0, 0, { last: on(1) }), 12, { stage: 0, offer: null }],
    ['the weeks are over', at(0, 0, { last: on(13) }), 14, { stage: 0, week: 2, offer: 'next' }],
    ['week 3', at(1, 14, { last: on(14) }), 15, { stage: 1, week: 1, offer: null }],
    ['six days away', at(1, 14, { last: on(14) }), 20, { offer: null }],
    ['a week away', at(1, 14, { last: on(14) }), 21, { stage: 1, offer: 'before' }],
    ['a week away is more than over', at(1, 14, { last: on(20) }), 30, { offer: 'before' }],
    [
      'half never goes up',
      at(1, 14, { last: on(27), half: true }),
      28,
      { half: true, offer: null },
    ],
    ['the last stage', at(2, 28, { last: on(50) }), 54, { stage: 2, week: 4, offer: null }],
    ['over', at(2, 28, { last: on(55) }), 56, { stage: 2, week: 4, offer: 'over' }],
    ['a day of tomorrow', at(0, 5), 0, { stage: 0, week: 1, offer: null }],
    ['a stage that is no more', at(9, 0, { last: on(0) }), 0, { stage: 2 }],
  ])('%s', (_, progress, days, expected) => {
    expect(todayIn(STAGES, progress, on(days))).toMatchObject(expected);
  });
});

describe('what the reader says', () => {
  test('worse halves; worse again goes back a stage and stays half; good again is whole', () => {
    const once = worseToday(at(1, 14), on(16));
    expect(once).toEqual(at(1, 14, { half: true }));
    const twice = worseToday(once, on(18));
    expect(twice).toEqual(at(0, 18, { half: true }));
    expect(worseToday(twice, on(19)).stage).toBe(0);
    expect(goodAgain(twice)).toEqual(at(0, 18));
  });

  test('the next stage begins today, and the last one stays', () => {
    expect(nextStage(STAGES, at(0, 0), on(20))).toEqual(at(1, 20));
    expect(nextStage(STAGES, at(2, 28), on(60))).toEqual(at(2, 28));
  });

  test('the stage before begins today, and asks nothing for a week', () => {
    const back = stageBefore(at(1, 14, { last: on(14) }), on(30));
    expect(back).toEqual(at(0, 30));
    expect(todayIn(STAGES, back, on(36)).offer).toBeNull();
  });

  test('one more week of the same stage', () => {
    const more = oneMoreWeek(STAGES, at(0, 0), on(14));
    expect(todayIn(STAGES, more, on(14))).toMatchObject({ stage: 0, week: 2, offer: null });
    expect(todayIn(STAGES, didToday(more, on(20)), on(21))).toMatchObject({ offer: 'next' });
  });

  test('nothing but a yes to the next stage ever raises', () => {
    const careful = fc.constantFrom(
      (now: Progress, today: string) => didToday(now, today),
      (now: Progress, today: string) => worseToday(now, today),
      (now: Progress, today: string) => stageBefore(now, today),
      (now: Progress, today: string) => oneMoreWeek(STAGES, now, today),
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(careful, fc.nat(30)), { maxLength: 20 }),
        fc.nat(2),
        fc.boolean(),
        (answers, stage, half) => {
          let now: Progress = at(stage, 0, { half });
          let day = 0;
          for (const [answer, days] of answers) {
            day += days;
            const next = answer(now, on(day));
            expect(next.stage).toBeLessThanOrEqual(now.stage);
            expect(now.half && !next.half).toBe(false);
            now = next;
            expect(todayIn(STAGES, now, on(day)).stage).toBe(now.stage);
          }
        },
      ),
    );
  });
});

describe('days', () => {
  test.each([
    ['2026-02-28', true],
    ['2026-02-29', false],
    ['2028-02-29', true],
    ['2026-2-1', false],
    ['', false],
    [null, false],
  ])('%j is one: %s', (value, is) => {
    expect(isDay(value)).toBe(is);
  });

  test('go through four hundred years as the calendar does', () => {
    const days = fc.integer({ min: -73_000, max: 73_000 });
    fc.assert(
      fc.property(days, days, (from, more) => {
        const dayOf = (days: number) => new Date(days * 86_400_000).toISOString().slice(0, 10);
        expect(addDays(dayOf(from), more)).toBe(dayOf(from + more));
        expect(daysBetween(dayOf(from), dayOf(from + more))).toBe(more);
      }),
    );
  });

  test('count over the change of the clock', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(addDays('2026-10-24', 2)).toBe('2026-10-26');
    expect(writeDay(2026, 3, 9)).toBe('2026-03-09');
  });
});
