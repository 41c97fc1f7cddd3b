// npm run screens: the whole matrix of screens and letter sizes, on a fresh build. It takes an hour or more.
import { runProgram } from '../lib/run-program.ts';

const { code } = await runProgram('scripts/tasks/test.ts', ['build', 'screens'], {
  show: true,
  environment: { UNCOIL_SCREENS: 'all' },
});
process.exitCode = code;
