import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { isInstalled, lockChange } from './lock-file.mjs';

// `npm ci` is not used: it refuses a lock file that lacks the packages of other platforms, and
// the registry this file was written against does not carry all of them. `npm install` from the
// same lock checks the same hashes; that it changed nothing is checked here.
const INSTALL = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];

/** What Rolldown's binary asks for. npm leaves an optional package out without a word if it asks for more. */
const OLDEST = { major: 20, minor: 19 };

/** Installs the packages of the lock file, unless all of them are there. @param {string} root */
export function install(root) {
  if (isInstalled(root)) return;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < OLDEST.major || (major === OLDEST.major && minor < OLDEST.minor)) {
    throw new Error(
      `Node ${process.versions.node} is too old to install with: its npm leaves out packages that ask for ` +
        `Node ${OLDEST.major}.${OLDEST.minor}. Install that or a newer one, then run the same command again.`,
    );
  }
  const lock = path.join(root, 'package-lock.json');
  const before = fs.readFileSync(lock, 'utf8');
  console.log('Installing packages (once, about 20 seconds) …');
  const windows = process.platform === 'win32';
  const done = spawnSync(windows ? 'npm.cmd' : 'npm', INSTALL, {
    cwd: root,
    stdio: 'inherit',
    shell: windows,
  });
  if (done.status !== 0) {
    throw new Error(
      'npm could not install the packages; its message is above. It needs the npm registry.',
    );
  }
  keepLock(lock, before);
}

/** @param {string} lock @param {string} before */
function keepLock(lock, before) {
  const after = fs.readFileSync(lock, 'utf8');
  if (after === before) return;
  const change = lockChange(JSON.parse(before), JSON.parse(after));
  if (change === 'platforms') {
    // Entries for other machines; the committed file stays as it was reviewed.
    fs.writeFileSync(lock, before);
    return;
  }
  const words = `npm changed package-lock.json (${change}): it did not fit package.json.`;
  if (process.env.CI) throw new Error(`${words} Run npm install and commit the lock file.`);
  console.warn(`${words} Look at the change and commit it.`);
}
