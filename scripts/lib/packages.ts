import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);

/** The script behind a package's command, so that no shell and no `.cmd` file stands between. */
export function commandOf(name: string, command = name): string {
  const file = path.join(folderOf(name), 'package.json');
  const { bin } = require(file) as { bin: string | Record<string, string> };
  const script = typeof bin === 'string' ? bin : bin[command];
  if (!script) throw new Error(`The package ${name} has no command ${command}.`);
  return path.join(path.dirname(file), script);
}

function folderOf(name: string): string {
  // Not every package lets its package.json be required, so look for the folder itself.
  for (const folder of require.resolve.paths(name) ?? []) {
    const candidate = path.join(folder, name);
    try {
      require(path.join(candidate, 'package.json'));
      return candidate;
    } catch {
      // Not in this node_modules; try the next one up.
    }
  }
  throw new Error(`The package ${name} is not installed.`);
}
