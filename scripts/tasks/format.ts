// `npm run format`: lays out every file the way `npm run check` wants it.
import { commandOf } from '../build/packages.ts';
import { runProgram } from '../build/run-program.ts';

const { code } = await runProgram(
  commandOf('prettier'),
  ['--write', '--log-level', 'warn', '.', ...process.argv.slice(2)],
  { show: true },
);
process.exitCode = code;
