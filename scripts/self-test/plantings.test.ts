import fs from 'node:fs';
import path from 'node:path';
import { ESLint } from 'eslint';
import { getFileInfo } from 'prettier';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { ALL_GATES } from '../gates/all-gates.ts';
import { isNeeded } from './copy.ts';
import { PLANTINGS } from './plantings.ts';

const gates = ALL_GATES.map(({ name }) => name).filter((name) => name !== 'self-test');

it.each(gates)('%s has a planted defect', (gate) => {
  expect(PLANTINGS.filter((one) => one.gate === gate).length).toBeGreaterThan(0);
});

it('nothing is planted for a gate that is none', () => {
  for (const { gate } of PLANTINGS) expect(gates).toContain(gate);
});

it('what a defect is planted into is part of the copy', () => {
  for (const { gate, file } of PLANTINGS) {
    // A test that is planted is written into a copy without the others.
    if (!file.endsWith('.test.ts')) expect(isNeeded(gate, file), `${gate}: ${file}`).toBe(true);
  }
});

it.each([
  ['unit', 'src/lib/timer/next.test.ts', false],
  ['unit', 'src/lib/timer/next.ts', true],
  ['lint', 'eslint.config.mjs', true],
  ['lint', 'scripts/eslint/rooms.mjs', true],
  ['lint', 'src/pages/index.astro', false],
  ['types', 'content', true],
  ['types', 'src/pages/404.astro', true],
  ['lint', 'content/es', true],
  ['lint', 'content/es/exercises', false],
  ['lint', 'content/answers.yaml', false],
  ['unused', 'e2e/timer.spec.ts', true],
  ['unused', 'dist/index.html', false],
  ['html', 'dist/guides/index.html', false],
  ['html', 'dist/accessibility/index.html', true],
  ['links', 'dist/guides/index.html', true],
])('%s needs %s: %s', (gate, file, needed) => {
  expect(isNeeded(gate, file)).toBe(needed);
});

/** The gate itself looks at every file; only its copy in the self-test is narrower. */
it('types are looked at in every file of ours', () => {
  const { config } = ts.readConfigFile('tsconfig.json', (name) => ts.sys.readFile(name)) as {
    config: object;
  };
  const astro = { extension: '.astro', isMixedContent: true, scriptKind: ts.ScriptKind.Deferred };
  const { fileNames } = ts.parseJsonConfigFileContent(
    config,
    ts.sys,
    process.cwd(),
    undefined,
    'tsconfig.json',
    undefined,
    [astro],
  );
  const taken = new Set(fileNames.map((name) => path.relative('.', name)));
  const ours = ['src', 'scripts', 'e2e'].flatMap((room) =>
    fs.globSync(path.join(room, '**/*.{ts,astro}')),
  );
  expect(ours.length).toBeGreaterThan(1000);
  expect(ours.filter((name) => !taken.has(name))).toEqual([]);
});

it.each([
  'src/lib',
  'src/catalogue',
  'src/figure/body',
  'src/islands',
  'src/words',
  'src/worker',
  'scripts',
  'src/pages',
])('format and lint take %s', async (room) => {
  const [file = ''] = fs.globSync(path.join(room, '**/*.{ts,astro}'));
  expect(await new ESLint().isPathIgnored(file)).toBe(false);
  const { ignored } = await getFileInfo(file, { ignorePath: '.prettierignore' });
  expect(ignored).toBe(false);
});
