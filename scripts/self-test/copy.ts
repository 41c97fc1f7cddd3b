import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** Never copied: made by machines, or linked. */
const LEFT = new Set(['node_modules', '.git', '.cache', '.astro', 'test-results']);

/** What the gates of the code need: with fewer files they are as strict, and faster. */
const CODE =
  /^(src\/(lib|figure|catalogue|islands|words|worker)(\/|$)|src\/[^/]*\.ts$|src$|e2e$|e2e\/engines|scripts)/;

/** Pages enough for gates that look at one page after the other. */
const SOME_PAGES = /^dist\/(index\.html|[^/]*\.\w+|_astro|accessibility|exercises\/foam-roll-h)/;

/** What is at the top, and code below it. Only the planted test runs, so no other is there. */
function isCode(file: string): boolean {
  return !file.includes('/') && !['content', 'dist', 'public'].includes(file)
    ? true
    : CODE.test(file) && !file.endsWith('.test.ts');
}

/** Whether a gate needs a file of the project, given by its path with slashes. */
export function isNeeded(gate: string, file: string): boolean {
  const isBuilt = file === 'dist' || file.startsWith('dist/');
  switch (gate) {
    case 'types':
      // Astro reads the content before it looks at a type.
      return /^content(\/|$)/.test(file) || isCode(file);
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
    case 'weight':
      // It looks for every file that is kept offline; the pictures of previews are not.
      return !file.startsWith('dist/social');
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
  fs.symlinkSync(path.resolve('node_modules'), path.join(copy, 'node_modules'), 'junction');
  return copy;
}
