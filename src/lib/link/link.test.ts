import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeDosage } from '../dosage/describe-dosage.ts';
import type { Dosage } from '../dosage/dosage.ts';
import { formatDosage } from '../dosage/format-dosage.ts';
import { parseDosage } from '../dosage/parse-dosage.ts';
import { proposeDosage } from '../dosage/propose-dosage.ts';
import { anyDosage } from '../dosage/testing/any-dosage.ts';
import { compileRun } from '../run/compile-run.ts';
import { SINGLE_PREFERENCES } from '../run/preferences.ts';
import type { Segment } from '../run/segment.ts';
import { anyValue } from '../testing/hostile.ts';
import { readDosageLink, writeDosageLink } from './dosage-link.ts';
import { readGuideLink, writeGuideLink, type GuideLink } from './guide-link.ts';
import { en } from '../../words/en/index.ts';
import { speak } from '../../words/words.ts';
import { isWhole } from './seal.ts';
import { MAX_PLAN, readPlanLink, writePlanLink } from './plan-link.ts';

const EXERCISES = ['calf-roll', 'couch-stretch', 'all-fours'];
const isKnown = (id: string) => EXERCISES.includes(id);

/** What an address bar, a messenger and a copy make of a value: the same. */
function through(name: string, value: string): string | null {
  return new URL(`https://example.org/?${name}=${value}#timer`).searchParams.get(name);
}

describe('a dosage through everything', () => {
  test('facts, page, link and run say the same, and it comes back equal', () => {
    fc.assert(
      fc.property(anyDosage, (dosage) => {
        const facts = parseDosage(formatDosage(dosage));
        expect(facts).toEqual({ ok: true, dosage });
        const page = proposeDosage(describeDosage(dosage, speak('en-GB', en)));
        expect(page).toMatchObject({ kind: 'proposal', line: formatDosage(dosage) });
        const linked = readDosageLink(through('t', writeDosageLink(dosage)));
        expect(linked).toEqual(dosage);
        expectRun(runOf(dosage, 'left'), dosage);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['10 reps per side, 2 sets, 0:02 each', 'a10-reps-per-side,2-sets,0:02-each~'],
    ['0:30, 2 sets, 0:20 rest', 'a0:30,2-sets,0:20-rest~'],
    ['5 breaths, 0:06 each', 'a5-breaths,0:06-each~'],
  ])('%s is linked as %s', (text, start) => {
    const parsed = parseDosage(text);
    const value = parsed.ok ? writeDosageLink(parsed.dosage) : '';
    expect(value.slice(0, -4)).toBe(start);
    expect(isWhole(value)).toBe(true);
    expect(new URL(`https://example.org/?t=${value}`).search).toBe(`?t=${value}`);
  });
});

describe('a damaged link', () => {
  const value = writeDosageLink(anyOf('10 reps per side, 2 sets, 0:02 each, 0:20 rest'));

  test('cut anywhere says nothing, and never another dose', () => {
    for (let end = 0; end < value.length; end += 1) {
      expect(readDosageLink(value.slice(0, end))).toBeNull();
      expect(isWhole(value.slice(0, end))).toBe(false);
    }
  });

  test('with a sign changed, lost, doubled or added says nothing', () => {
    const sign = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0123456789:,-~. %');
    fc.assert(
      fc.property(anyDosage, fc.nat(), sign, (dosage, seed, other) => {
        const whole = writeDosageLink(dosage);
        const at = seed % whole.length;
        const [before, own, behind] = [whole.slice(0, at), whole.charAt(at), whole.slice(at + 1)];
        for (const damaged of [before + behind, `${before}${own}${own}${behind}`]) {
          expect(readDosageLink(damaged) ?? dosage).toEqual(dosage);
        }
        if (other !== own && at > 0) {
          expect(readDosageLink(before + other + behind)).toBeNull();
          expect(readDosageLink(before + other + own + behind)).toBeNull();
        }
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    ['of a version to come', value.replace(/^a/, 'b')],
    ['in capitals', value.toUpperCase()],
    ['with a space before it', ` ${value}`],
    ['far too long', `a${'1'.repeat(100_000)}~0000`],
  ])('%s says nothing', (_, damaged) => {
    expect(readDosageLink(damaged)).toBeNull();
  });

  test('of any kind throws nothing', () => {
    fc.assert(
      fc.property(anyValue, (text) => {
        readDosageLink(text);
        readPlanLink(text, isKnown);
        expect(readGuideLink(new URLSearchParams({ run: text ?? '' }))).toBeDefined();
      }),
    );
  });
});

describe('the link of a guide', () => {
  const anyLink: fc.Arbitrary<GuideLink> = fc.record({
    speed: fc.constantFrom('short' as const, 'normal' as const, 'long' as const),
    sore: fc.option(
      fc.record({
        side: fc.constantFrom('left' as const, 'right' as const),
        extraSeconds: fc.option(fc.integer({ min: 0, max: 60 })),
      }),
    ),
  });

  test('comes back equal, and says nothing when cut', () => {
    fc.assert(
      fc.property(anyLink, fc.nat(), (link, seed) => {
        const value = writeGuideLink(link);
        if (value === null) return;
        const read = (run: string) => readGuideLink(new URLSearchParams({ run }));
        expect(read(through('run', value) ?? '')).toEqual(link);
        const cut = value.slice(0, seed % value.length);
        expect(read(cut)).toEqual({ speed: 'normal', sore: null });
      }),
    );
  });
});

describe('the link of a plan', () => {
  const item = fc.record({
    exercise: fc.constantFrom(...EXERCISES),
    dosage: fc.option(anyDosage),
  });
  const anyPlan = fc.array(item, { minLength: 1, maxLength: MAX_PLAN });

  test('comes back equal with every dosage', () => {
    fc.assert(
      fc.property(anyPlan, (items) => {
        const value = writePlanLink(items);
        if (value.length > 2000) return;
        expect(readPlanLink(through('r', value), isKnown)).toEqual({ items, skipped: 0 });
      }),
    );
  });

  test('leaves out and counts what is not known', () => {
    const value = writePlanLink([
      { exercise: 'calf-roll', dosage: anyOf('1:00 per side') },
      { exercise: 'gone', dosage: null },
    ]);
    const { items, skipped } = readPlanLink(value, isKnown);
    expect(items.map(({ exercise }) => exercise)).toEqual(['calf-roll']);
    expect(skipped).toBe(1);
    expect(readPlanLink(value.slice(0, -1), isKnown)).toEqual({ items: [], skipped: 0 });
  });

  test.each([[[]], [Array.from({ length: 31 }, () => ({ exercise: 'calf-roll', dosage: null }))]])(
    'is not written for none or too many',
    (items) => {
      expect(() => writePlanLink(items)).toThrow(RangeError);
    },
  );
});

function anyOf(text: string): Dosage {
  const parsed = parseDosage(text);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.dosage;
}

function runOf(dosage: Dosage, soreSide: 'left' | null): Segment[] {
  const step = { exercise: 'x', technique: 'stretch', dosage, presses: false, limbs: [] } as const;
  return compileRun([step], { ...SINGLE_PREFERENCES, soreSide });
}

/** What the segments of a run add up to, counted from them alone. */
function expectRun(run: readonly Segment[], { work, sides, sore, sets, restSeconds }: Dosage) {
  const works = run.filter(({ kind }) => kind === 'work');
  expect(works).toHaveLength(sets * (sides === 'each' ? 2 : 1));
  const rests = run.filter(({ kind }) => kind === 'rest').map(({ ms }) => ms);
  expect(rests).toEqual(
    Array.from({ length: restSeconds > 0 ? sets - 1 : 0 }, () => restSeconds * 1000),
  );
  for (const { side, ms, expectedMs, repeats, inTurn } of works) {
    const amount =
      side === 'left' && sore !== undefined
        ? sore
        : work.kind === 'hold'
          ? work.seconds
          : work.count;
    expect(inTurn ?? false).toBe(sides === 'turn');
    expect(side !== null).toBe(sides === 'each');
    if (work.kind === 'hold') {
      expect([ms, repeats]).toEqual([amount * 1000, undefined]);
      continue;
    }
    expect(ms).toBe(work.secondsEach === null ? null : expectedMs);
    expect(expectedMs).toBe(amount * (work.secondsEach ?? 3) * (sides === 'turn' ? 2 : 1) * 1000);
    if (work.secondsEach === null) expect(repeats).toBeUndefined();
    else {
      expect(repeats?.count).toBe(amount);
      const seconds = repeats?.parts.reduce((sum, part) => sum + part.seconds, 0);
      expect(seconds).toBe(work.secondsEach);
      if (work.kind === 'reps' && work.parts) expect(repeats?.parts).toEqual(work.parts);
    }
  }
}
