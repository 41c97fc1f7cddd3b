import { canUseApt, installFromApt } from './apt.ts';
import { findProgram } from './find-program.ts';

/** A program that a full run needs, and a run at home may do without. */
export type Wanted = {
  readonly programs: readonly (string | undefined)[];
  readonly packages: readonly string[];
};

export type Found =
  | { readonly path: string }
  /** Why it is not there. In CI that is an error, elsewhere a note. */
  | { readonly missing: string };

/** Finds a program. On the build machine it is installed from Debian if it is missing. */
export async function findOrInstall({ programs, packages }: Wanted): Promise<Found> {
  const path = findProgram(programs);
  if (path) return { path };
  const names = packages.join(' ');
  if (!process.env['CI']) {
    return { missing: `not installed (Debian: apt-get install ${names}); CI runs it` };
  }
  if (!canUseApt()) throw new Error(`CI needs ${names}, and this machine cannot install them.`);
  const problem = await installFromApt(packages);
  const installed = findProgram(programs);
  if (!installed) throw new Error(`${problem}\nCI needs ${names}.`);
  return { path: installed };
}
