import { execFileSync } from 'node:child_process';

/*
 * Which pages a run visits depends on the commit and on what was changed last. Every worker asks
 * again, and a commit during the run would show it other tests than those that were handed out: so
 * it is asked once, and the workers inherit the answer.
 */

/** Asks git, unless somebody has asked in this run. */
export function pinChoice(): void {
  process.env['UNCOIL_COMMIT'] ??= git('rev-parse', '--short', 'HEAD') ?? 'no commit';
  process.env['UNCOIL_CHANGED'] ??= (git('diff', '--name-only', 'HEAD~1') ?? '')
    .split('\n')
    .flatMap((file) => /^content\/\w+\/([\w-]+)\.(?:mdx|yaml)$/.exec(file)?.[1] ?? [])
    .join(' ');
}

/** The seed of the sample, and the ids of the pages that were changed last. */
export function pinnedChoice(): { seed: string; changed: string[] } {
  pinChoice();
  const seed = process.env['UNCOIL_SEED'] ?? process.env['UNCOIL_COMMIT'] ?? '';
  return { seed, changed: (process.env['UNCOIL_CHANGED'] ?? '').split(' ').filter(Boolean) };
}

/** What git says; nothing where there is no git, or no such commit in a shallow copy. */
function git(...args: readonly string[]): string | undefined {
  try {
    return execFileSync('git', args, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return undefined;
  }
}
