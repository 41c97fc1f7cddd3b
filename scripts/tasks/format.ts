// `npm run format`: lays out every file the way `npm run check` wants it, and writes the table of
// facts in CONTRIBUTING.md anew. A new exercise gets its number.
import { commandOf } from '../lib/packages.ts';
import { runProgram } from '../lib/run-program.ts';
import { renewManual } from '../schemas/manual.ts';
import { renewNumbers } from '../schemas/numbers.ts';
import { today } from '../../src/catalogue/today.ts';

await renewManual();
renewNumbers('.', today());
const { code } = await runProgram(
  commandOf('prettier'),
  ['--write', '--log-level', 'warn', '.', ...process.argv.slice(2)],
  { show: true },
);
process.exitCode = code;
