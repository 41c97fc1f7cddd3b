import { runProgram } from '../lib/run-program.ts';

/** True where a package can be had from Debian without asking anybody. */
export function canUseApt(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0;
}

/** Installs Debian packages. @returns an empty string, or the words of apt when it failed */
export async function installFromApt(packages: readonly string[]): Promise<string> {
  console.log(`Installing ${packages.join(', ')} from Debian …`);
  const environment = { DEBIAN_FRONTEND: 'noninteractive' };
  // Two gates may want something at the same time.
  const wait = ['-o', 'DPkg::Lock::Timeout=300'];
  const update = await runProgram('apt-get', [...wait, 'update', '--quiet', '--quiet'], {
    environment,
  });
  const install = await runProgram(
    'apt-get',
    [...wait, 'install', '--yes', '--quiet', '--quiet', '--no-install-recommends', ...packages],
    { environment },
  );
  return install.code === 0 ? '' : `${update.output}${install.output}`.trim();
}
