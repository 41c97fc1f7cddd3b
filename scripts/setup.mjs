// The only script that may run on the system's Node (20.19 or newer), so it uses nothing but Node.
// It installs what is missing, then runs the given script on the Node of package.json:
// `node scripts/setup.mjs scripts/tasks/build.ts --base /handbook/`
// What stands before the script and begins with a dash is for Node itself.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { install } from './setup/install.mjs';
import { packagedNode } from './setup/packaged-node.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const words = process.argv.slice(2);
const first = words.findIndex((word) => !word.startsWith('-'));
const flags = words.slice(0, Math.max(0, first));
const [script, ...rest] = words.slice(flags.length);

try {
  if (!script || first < 0)
    throw new Error('Say which script to run: node scripts/setup.mjs <script> …');
  install(root);
  run(packagedNode(root), [...flags, path.resolve(root, script), ...rest]);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  // Whoever reads the last line of the tests finds one here, too.
  if (/tasks.(test|check)\.ts$/.test(script ?? '')) console.log('\n0 passed, 1 failed');
  process.exitCode = 1;
}

/** @param {string} node @param {string[]} args */
function run(node, args) {
  const bin = path.join(root, 'node_modules', '.bin');
  // A fresh process: the shell that started us has already looked up the system's Node.
  const child = spawn(node, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH ?? ''}` },
  });
  // Ctrl-C reaches the child by itself; we wait for it to end in peace.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('exit', (code, signal) => {
    // What the loader of Linux says when a program lacks a library: a bare Debian has no libatomic.
    if (code === 127) {
      console.error(
        'The Node that this project brings could not start; the line above names what it lacks. ' +
          'Debian: apt-get install libatomic1 libstdc++6',
      );
    }
    process.exitCode = code ?? (signal === 'SIGINT' ? 0 : 1);
  });
}
