import { afterEach, expect, it } from 'vitest';
import { lettersWith } from './check/testing/plant.ts';
import { PATHS } from './check/testing/sound-handbook.ts';
import { today, todayAnywhere } from './today.ts';

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

it.each([
  // 22:29 UTC on 28 November: the report of an author in New Zealand.
  ['Pacific/Auckland', '2026-11-28T22:29:00Z', '2026-11-29'],
  ['UTC', '2026-11-28T22:29:00Z', '2026-11-28'],
  ['America/Los_Angeles', '2026-11-29T02:00:00Z', '2026-11-28'],
  ['Pacific/Kiritimati', '2026-12-31T10:30:00Z', '2027-01-01'],
  // The night in which clocks are set.
  ['Europe/Berlin', '2026-03-29T00:59:59Z', '2026-03-29'],
  ['Europe/Berlin', '2026-10-24T22:00:00Z', '2026-10-25'],
])('in %s, %s is on %s', (place, instant, day) => {
  process.env['TZ'] = place;
  expect(today(new Date(instant))).toBe(day);
});

it.each([
  ['2026-11-28', '2026-11-29'],
  ['2026-12-31', '2027-01-01'],
  ['2028-02-28', '2028-02-29'],
])('while it is %s here, it may be %s elsewhere', (day, elsewhere) => {
  expect(todayAnywhere(day)).toBe(elsewhere);
});

// The sound handbook is read on 1 June 2026.
it('a change of tomorrow is one of today somewhere; a day later it is none', () => {
  const change = (day: string) =>
    lettersWith({
      'content/changes.yaml': `- day: ${day}\n  kind: safety\n  pages: [exercises/${PATHS.roll.replace(/^.*\/|\.mdx$/g, '')}]\n  text: Come off the roller when it tingles.\n`,
    }).filter(({ what }) => /The change is of/.test(what));
  expect(change('2026-06-02')).toEqual([]);
  expect(change('2026-06-03')).toHaveLength(1);
});
