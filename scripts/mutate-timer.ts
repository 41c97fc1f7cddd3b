// Do the tests notice? Plants one bug at a time in a copy of src/lib and runs the tests of the
// timer, or of what is safe, against it. A bug that survives is a missing test: exit 1. Takes some
// minutes.
import { execFile } from 'node:child_process';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { BUGS } from './timer-bugs.ts';
import type { Bug } from './timer-bugs.ts';

const run = promisify(execFile);
const root = path.resolve(import.meta.dirname, '..');
const copy = path.join(root, '.cache', 'mutate-timer');
const vitest = path.join(root, 'node_modules', 'vitest', 'vitest.mjs');

/** Runs the tests on the copy. True if they fail. */
async function testsNotice(file: string): Promise<boolean> {
  const folders = file.startsWith('safety/')
    ? ['src/lib/safety']
    : file.startsWith('link/')
      ? ['src/lib/link']
      : ['src/lib/timer', 'src/lib/run'];
  const options = { cwd: copy, timeout: 60_000 };
  try {
    await run(
      process.execPath,
      [vitest, 'run', '--root', copy, '--bail', '1', ...folders],
      options,
    );
    return false;
  } catch {
    return true; // a run that hangs is a bug that was noticed, too
  }
}

async function tryBug(bug: Bug): Promise<boolean> {
  const file = path.join(copy, 'src', 'lib', bug.file);
  const sound = await readFile(file, 'utf8');
  if (sound.split(bug.find).length !== 2) {
    throw new Error(`"${bug.find}" must occur exactly once in ${bug.file}: bring BUGS up to date.`);
  }
  await writeFile(
    file,
    sound.replace(bug.find, () => bug.replace),
  );
  const noticed = await testsNotice(bug.file);
  await writeFile(file, sound);
  return noticed;
}

await rm(copy, { recursive: true, force: true });
// What is safe is tried on the whole handbook.
for (const folder of ['src', 'content']) {
  await cp(path.join(root, folder), path.join(copy, folder), { recursive: true });
}
for (const file of ['timer/', 'link/', 'safety/']) {
  if (await testsNotice(file)) throw new Error(`The tests of ${file} fail without a planted bug.`);
}

let missed = 0;
for (const bug of BUGS) {
  const caught = await tryBug(bug);
  const expected = bug.equivalent === undefined;
  if (caught !== expected) missed += 1;
  const verdict = caught ? 'caught  ' : expected ? 'SURVIVED' : 'equivalent';
  console.log(
    `${verdict}  ${bug.file}: ${bug.what}${bug.equivalent ? ` (${bug.equivalent})` : ''}`,
  );
}
await rm(copy, { recursive: true, force: true });
console.log(`${BUGS.length} bugs planted, ${missed} verdicts differ from what is expected`);
process.exitCode = missed > 0 ? 1 : 0;
