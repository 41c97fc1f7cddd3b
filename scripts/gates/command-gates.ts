import { commandOf } from '../lib/packages.ts';
import { runProgram } from '../lib/run-program.ts';
import { type Gate, FAILED, PASSED } from './gate.ts';

/** A gate that is one command: it passes with exit code 0, and reports its output otherwise. */
function commandGate(name: string, note: string, script: () => string, args: string[]): Gate {
  return {
    name,
    isQuiet: true,
    run: async () => {
      const { code, output } = await runProgram(script(), args, {
        environment: { ASTRO_TELEMETRY_DISABLED: '1' },
      });
      return code === 0 ? { ...PASSED, note } : { ...FAILED, note, report: output.trim() };
    },
  };
}

/**
 * What did not change since it was found right is not read again. By content, not by date: a fresh
 * checkout has new dates, and a change that was taken back has none.
 */
const cachedIn = (name: string) => [
  '--cache',
  '--cache-location',
  `.cache/${name}.json`,
  '--cache-strategy',
  'content',
];

export const format = commandGate(
  'format',
  'every file is laid out by Prettier; npm run format does it',
  () => commandOf('prettier'),
  ['--check', '--log-level', 'warn', ...cachedIn('prettier'), '.'],
);

export const lint = commandGate(
  'lint',
  'ESLint, with the limits between the rooms',
  () => commandOf('eslint'),
  ['.', '--max-warnings', '0', ...cachedIn('eslint')],
);

export const types = commandGate('types', 'astro check: .ts and .astro', () => commandOf('astro'), [
  'check',
  '--minimumFailingSeverity',
  'hint',
]);

export const unused = commandGate(
  'unused',
  'no file, export or package without a use',
  () => commandOf('knip'),
  ['--no-progress'],
);
