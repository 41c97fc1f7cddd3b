import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { COMPRESSED } from '../serve/compress.ts';
import { append, type Planting, replace } from './planting.ts';

/** Never copied: made by machines, or linked. */
const LEFT = new Set(['node_modules', '.git', '.cache', '.astro', 'test-results']);

/** What the gates of the code need: with fewer files they are as strict, and faster. */
const CODE =
  /^(src\/(lib|figure|catalogue|islands|words|worker)(\/|$)|src\/[^/]*\.ts$|src$|e2e$|e2e\/engines|scripts)/;

/** The names of the folders of content say which languages there are; code asks as soon as it is read. */
const LANGUAGE_FOLDERS = /^content(\/[a-z]+(-[a-z]+)?)?$/;

/** Pages enough for gates that look at one page after the other. */
const SOME_PAGES = /^dist\/(index\.html|[^/]*\.\w+|_astro|accessibility|exercises\/foam-roll-h)/;

/** What is at the top, and code below it. Only the planted test runs, so no other is there. */
function isCode(file: string): boolean {
  if (LANGUAGE_FOLDERS.test(file)) return true;
  return !file.includes('/') && !['dist', 'public'].includes(file)
    ? true
    : CODE.test(file) && !file.endsWith('.test.ts');
}

/** Whether a gate needs a file of the project, given by its path with slashes. */
export function isNeeded(gate: string, file: string): boolean {
  const isBuilt = file === 'dist' || file.startsWith('dist/');
  switch (gate) {
    case 'types':
      // Astro reads the content, and the routes of a language their pages, before it looks at a type.
      return /^(content|src\/pages)(\/|$)/.test(file) || isCode(file);
    case 'format':
    case 'lint':
    case 'unit':
      return isCode(file);
    case 'packages':
    case 'content':
    case 'unused':
    case 'build':
    case 'dev':
      return !isBuilt;
    case 'html':
      return !isBuilt || SOME_PAGES.test(file) || ['dist', 'dist/exercises'].includes(file);
    default:
      return true;
  }
}

/** A copy of what a gate needs of the project, in a folder of its own. */
export function copyFor(gate: string): string {
  const copy = fs.mkdtempSync(path.join(os.tmpdir(), `self-test-${gate}-`));
  for (const name of fs.readdirSync('.')) {
    if (LEFT.has(name)) continue;
    fs.cpSync(name, path.join(copy, name), {
      recursive: true,
      filter: (source) => isNeeded(gate, source.split(path.sep).join('/')),
    });
  }
  // What was compressed is kept under what is in it, so that a planted page is not mistaken for a sound one.
  for (const shared of ['node_modules', COMPRESSED]) {
    const own = path.join(copy, shared);
    fs.mkdirSync(shared, { recursive: true });
    fs.mkdirSync(path.dirname(own), { recursive: true });
    fs.symlinkSync(path.resolve(shared), own, 'junction');
  }
  return copy;
}

/** Rooms that are in the copies of code because the gates run on them, and into which nothing is planted. */
const UNREAD = ['scripts', 'src/catalogue', 'src/figure', 'src/islands', 'src/words', 'src/worker'];

/**
 * What a gate reads beyond what it needs to run, taken out of its own settings: it looks at the room of
 * the planted file. A unit test sees that the real settings take every room.
 */
const NARROWER: Readonly<Record<string, readonly [file: string, narrow: Planting['plant']]>> = {
  types: ['tsconfig.json', replace('"**/*"', '"src/lib/**/*"')],
  format: ['.prettierignore', append(UNREAD.map((room) => `${room}/\n`).join(''))],
  lint: [
    'eslint.config.mjs',
    replace("'dist/',", ['dist', ...UNREAD].map((room) => `'${room}/',`).join(' ')),
  ],
};

/** Narrows what a gate reads in its copy. */
export function narrow(gate: string, copy: string): void {
  const [name, change] = NARROWER[gate] ?? [];
  if (name === undefined || change === undefined) return;
  const file = path.join(copy, name);
  fs.writeFileSync(file, change(fs.readFileSync(file, 'utf8')));
}
