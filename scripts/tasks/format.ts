// `npm run format`: lays out every file the way `npm run check` wants it, and writes the table of
// facts in CONTRIBUTING.md anew.
import { commandOf } from '../build/packages.ts';
import { runProgram } from '../build/run-program.ts';
import { renewManual } from '../schemas/manual.ts';

await renewManual();
const { code } = await runProgram(
  commandOf('prettier'),
  ['--write', '--log-level', 'warn', '.', ...process.argv.slice(2)],
  { show: true },
);
process.exitCode = code;
