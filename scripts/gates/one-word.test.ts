import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EXCEPTIONS } from './one-word-exceptions.ts';
import {
  idleExceptions,
  isOurs,
  namesIn,
  readRefused,
  refusedNames,
  wordsOf,
  type Name,
} from './one-word.ts';

const refused = readRefused(fs.readFileSync('ARCHITECTURE.md', 'utf8'));
const names: Name[] = ['src', 'scripts', 'e2e'].flatMap((top) =>
  fs
    .readdirSync(top, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map((one) => `${one.parentPath}/${one.name}`.replaceAll('\\', '/'))
    .filter(isOurs)
    .flatMap((file) => namesIn(file, fs.readFileSync(file, 'utf8'))),
);

describe('one word per thing', () => {
  it('reads the words out of ARCHITECTURE.md', () => {
    const words = refused.map(({ word }) => word);
    for (const word of ['drill', 'protocol', 'plan', 'dose', 'step', 'kit']) {
      expect(words).toContain(word);
    }
    expect(() => readRefused('# Architecture\n')).toThrow('no table');
  });

  it(`looks at many names`, () => {
    expect(names.length).toBeGreaterThan(3000);
    for (const what of ['export', 'path', 'address', 'attribute'] as const) {
      expect(names.filter((one) => one.what === what).length).toBeGreaterThan(20);
    }
  });

  it('holds in all of them', () => {
    expect(refusedNames(names, refused, EXCEPTIONS)).toEqual([]);
  });

  it('has no exception that nothing needs, and a reason for each', () => {
    expect(idleExceptions(names, refused, EXCEPTIONS)).toEqual([]);
    for (const { why } of EXCEPTIONS) expect(why).toMatch(/^[A-Z].{15,}\.$/);
  });

  it.each([
    ['src/lib/run/make-plan.ts', 'export function makePlan() {}', ['path', 'export'], 'run'],
    ['src/lib/dose/read.ts', 'export const read = 1;', ['path'], 'dosage'],
    [
      'src/components/x/X.astro',
      '<p data-phase="work" data-part="x"></p>',
      ['attribute'],
      'programme',
    ],
    ['src/pages/drills/[id].astro', '', ['path', 'address'], 'exercise'],
    ['src/lib/x/x.ts', 'const a = 1;\nexport { a as bodyRoutines };', ['export'], 'plan'],
    ['src/lib/x/x.ts', 'export type SavedList = string[];', ['export'], 'memory'],
  ])('refuses %s: %s', (file, text, whats, instead) => {
    const problems = refusedNames(namesIn(file, text), refused, EXCEPTIONS);
    expect(problems).toHaveLength(whats.length);
    whats.forEach((what, at) => {
      expect(problems[at]).toContain(`${file}: the ${what} “`);
      expect(problems[at]).toContain(`ARCHITECTURE.md calls that: ${instead}`);
    });
  });

  it('names an exception that is not needed', () => {
    const idle = { word: 'drill', names: ['drillDown'], why: 'None.' };
    expect(idleExceptions(names, refused, [idle])).toEqual([
      '“drill” in “drillDown”: nothing is called that any more.',
    ]);
  });

  it.each([
    ['movedPages', ['moved', 'page']],
    ['PAGE_KINDS', ['page', 'kind']],
    ['data-phase', ['data', 'phase']],
    ['HTMLPlan', ['html', 'plan']],
    ['explanation', ['explanation']],
  ])('%s is %j', (name, words) => {
    expect(wordsOf(name)).toEqual(words);
  });
});
