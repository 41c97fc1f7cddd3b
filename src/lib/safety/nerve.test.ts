import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { canPressOnANerve } from './nerve.ts';

const KINDS = { roller: 'roller', stick: 'roller', ball: 'ball', towel: 'household' } as const;
const kindOf = (item: string) => KINDS[item as keyof typeof KINDS];
const thing = (item: string, more: { or?: string[]; substitutes?: string[] } = {}) => ({
  item,
  or: more.or ?? [],
  optional: false,
  substitutes: (more.substitutes ?? []).map((id) => ({ item: id, change: '' })),
});

describe('what can press on a nerve', () => {
  test.each([
    ['roll', [], true],
    ['press', [], true],
    ['stretch', [], false],
    ['mobilise', [thing('towel')], false],
    ['stretch', [thing('roller')], true],
    ['mobilise', [thing('towel'), thing('ball')], true],
    ['activate', [thing('towel', { or: ['stick'] })], true],
    ['stretch', [thing('unheard-of')], false],
  ] as const)('%s with %j: %s', (technique, equipment, presses) => {
    expect(canPressOnANerve({ technique, equipment }, kindOf)).toBe(presses);
  });
});

/** Another place that decides by the technique what presses: two definitions never stay the same. */
const SECOND = /technique\s*===?\s*'(?:roll|press)'|\[\s*'(?:roll', 'press|press', 'roll)'\s*\]/;

/** What asks for the technique for another reason: how long a dose may be, what a title calls it. */
const OTHERWISE = ['src/lib/plan/dosage-bounds.ts', 'src/catalogue/check/rules/words-and-body.ts'];

describe('it is said once', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((file) => `src/${file.replaceAll('\\', '/')}`)
    .filter((file) => /\.(?:ts|astro)$/.test(file) && !file.endsWith('.test.ts'));

  test('only lib/safety/tools.ts decides by the technique', () => {
    const found = files
      .filter((file) => !OTHERWISE.includes(file))
      .filter((file) => SECOND.test(readFileSync(file, 'utf8')));
    expect(found).toEqual(['src/lib/safety/tools.ts']);
  });

  test.each([
    "const presses = technique === 'roll' || technique === 'press';",
    "steps.some(({ data }) => ['roll', 'press'].includes(data.technique))",
    "data.technique == 'press'",
  ])('a second one would be found: %s', (planted) => {
    expect(SECOND.test(planted)).toBe(true);
  });
});
