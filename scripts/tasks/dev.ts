// `npm run dev`: pages that follow every change. Search needs the index of the last build.
import { spawn } from 'node:child_process';
import { commandOf } from '../lib/packages.ts';

const child = spawn(process.execPath, [commandOf('astro'), 'dev', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
});
process.on('SIGINT', () => undefined);
child.on('exit', (code) => {
  process.exitCode = code ?? 0;
});
