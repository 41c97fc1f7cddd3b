import { describe, expect, test } from 'vitest';
import { parseSettings } from '../player/read-settings.ts';
import { PLAYER_SETTINGS } from '../player/settings.ts';
import type { Segment } from '../run/segment.ts';
import { carefulLimbs, readTingled } from '../safety/tingling-memory.ts';
import { elapsedMs } from '../timer/read.ts';
import { restoreTimer } from '../timer/restore.ts';
import language from './__fixtures__/language-2026-11-29.json' with { type: 'json' };
import history from './__fixtures__/history-2026-11-29.json' with { type: 'json' };
import programmes from './__fixtures__/programmes-2026-11-29.json' with { type: 'json' };
import recorded from './__fixtures__/recorded-2026-11-29.json' with { type: 'json' };
import { currentRecord, readChecks } from './checks.ts';
import { readDone } from './done.ts';
import { formatFile, readFile, unreadable, type Notes } from './file.ts';
import { CHECKS_KEY, DONE_KEY, KIT_KEY, RUN_KEY, SETTINGS_KEY, TINGLED_KEY } from './keys.ts';
import { readKit } from './kit.ts';
import { noteOf, NOTES } from './list.ts';
import { readSettings } from './settings-text.ts';

/** What pages of an earlier edition left in a browser is read by this one. */

type Recorded = { readonly wall: number; readonly memory: Readonly<Record<string, string>> };

const { exercise, guide, tingled, others } = recorded;
const { wall } = exercise.running;
const MOMENTS: readonly (readonly [string, Recorded])[] = [
  ['a run that goes on', exercise.running],
  ['a run that was paused', exercise.paused],
  ['an exercise that was finished', exercise.finished],
  ['a guide half-way', guide.halfWay],
  ['a tingling that stayed', tingled.stayed],
  ['kit, number and the saved handbook', { wall, memory: others.memory }],
  ['a language that was chosen', { wall, memory: language.memory }],
  ['a place in a programme', { wall, memory: programmes.memory }],
  ['what was done', { wall, memory: history.memory }],
];
const segments = exercise.segments as Segment[];
const textOf = ({ memory }: Recorded, key: string) => memory[key] ?? null;

/** What was kept under a name of that time, under the name of today. */
function asToday(text: string): unknown {
  const kept = JSON.parse(text) as Record<string, unknown>;
  if (!('handsFree' in kept)) return kept;
  const { handsFree, ...rest } = kept;
  return { ownPace: handsFree === false, ...rest };
}

test('every key was recorded', () => {
  const keys = new Set(MOMENTS.flatMap(([, { memory }]) => Object.keys(memory)));
  expect([...keys].sort()).toEqual(NOTES.map(({ key }) => key).sort());
});

describe.each(MOMENTS)('%s', (_, { memory, wall }) => {
  const here: Notes = new Map(Object.entries(memory));

  test('can be read, and nothing of it is lost in tidying', () => {
    expect(unreadable(here)).toEqual([]);
    for (const [key, text] of here) {
      const tidy = noteOf(key)?.tidy(text, wall) ?? '';
      if (noteOf(key)?.form === 'word') expect(tidy).toBe(text);
      else expect(JSON.parse(tidy)).toEqual(asToday(text));
    }
  });

  test('comes back from a file as it was', () => {
    const brought = readFile(formatFile(here, { date: '', edition: '', wall }), new Map(), wall);
    if (!brought.isGood) throw new Error(brought.why);
    expect([...brought.writes.keys()].sort()).toEqual([...here.keys()].sort());
    for (const [key, text] of brought.writes) {
      if (noteOf(key)?.form === 'word') expect(text).toBe(memory[key]);
      else expect(JSON.parse(text)).toEqual(asToday(memory[key] ?? ''));
    }
  });
});

test('a run that was paused half-way goes on where it was', () => {
  const text = textOf(exercise.paused, RUN_KEY);
  const state = restoreTimer(text, segments, { now: 0, wall: wall + 60_000 });
  expect(state?.mode).toMatchObject({ status: 'paused', by: 'user', index: 1 });
  expect(state && elapsedMs(state)).toBe(20_000);
  // So does one that went through a file on the way.
  const tidy = noteOf(RUN_KEY)?.tidy(text ?? '', wall) ?? null;
  expect(restoreTimer(tidy, segments, { now: 0, wall: wall + 60_000 })).toEqual(state);
});

test('a run that was under way is found where it is by now', () => {
  const { memory } = exercise.running;
  const state = restoreTimer(memory[RUN_KEY], segments, { now: 0, wall: wall + 10_000 });
  expect(state?.mode).toMatchObject({ status: 'running', index: 1 });
  expect(state && elapsedMs(state)).toBe(30_000);
});

test('settings, kit, checks and what was done are what they were', () => {
  expect(readSettings(textOf(exercise.running, SETTINGS_KEY))).toEqual({ sound: 'off' });
  expect(parseSettings(textOf(guide.halfWay, SETTINGS_KEY))).toEqual({
    ...PLAYER_SETTINGS,
    readySeconds: 20,
    advance: 'wait',
    // Kept when repetitions waited for "Done": they go on doing so for this reader.
    ownPace: true,
  });
  expect(readKit(others.memory[KIT_KEY])).toEqual(['towel']);
  const checks = readChecks(textOf(guide.halfWay, CHECKS_KEY));
  expect(currentRecord(checks, 'desk-reset', guide.halfWay.wall).before).toEqual({
    score: 5,
    note: 'stiff on the stairs',
  });
  const done = readDone(textOf(exercise.finished, DONE_KEY), exercise.finished.wall);
  expect(Object.keys(done)).toEqual(['foam-roll-hamstrings']);
});

test('a tingling that stayed holds for twelve hours', () => {
  const text = textOf(tingled.stayed, TINGLED_KEY);
  const limbs = (hours: number) => {
    const later = tingled.stayed.wall + hours * 3_600_000;
    return carefulLimbs(readTingled(text, later), later);
  };
  expect(limbs(11)).toEqual(['arm', 'leg']);
  expect(limbs(12)).toEqual([]);
});
