import fs from 'node:fs';
import { type Gate, fromProblems } from './gate.ts';

type Entry = {
  version?: string;
  integrity?: string;
  resolved?: string;
  link?: boolean;
  inBundle?: boolean;
};
type Manifest = Record<string, Record<string, string> | undefined>;

const REGISTRY = 'https://registry.npmjs.org/';

/** The lock file: a strong hash for every package, the npm registry only, exact versions. */
export const packages: Gate = {
  name: 'packages',
  run: () => {
    const read = (file: string): unknown => JSON.parse(fs.readFileSync(file, 'utf8'));
    const lock = read('package-lock.json') as { packages: Record<string, Entry> };
    const problems = [
      ...lockProblems(lock.packages),
      ...manifestProblems(read('package.json') as Manifest),
    ];
    const count = Object.keys(lock.packages).length - 1;
    return Promise.resolve(fromProblems(problems, `${String(count)} packages in the lock file`));
  },
};

export function lockProblems(packages: Readonly<Record<string, Entry>>): string[] {
  return Object.entries(packages).flatMap(([folder, entry]) => {
    if (folder === '') return [];
    const problems: string[] = [];
    // A bundled package is covered by the hash of the package that brings it.
    if (!entry.inBundle && !entry.integrity?.startsWith('sha512-')) {
      problems.push(`package-lock.json: ${folder} has no sha512 hash.`);
    }
    if (entry.resolved && !entry.resolved.startsWith(REGISTRY)) {
      problems.push(`package-lock.json: ${folder} comes from ${entry.resolved}, not from npm.`);
    }
    if (entry.link) problems.push(`package-lock.json: ${folder} is a link to a folder.`);
    return problems;
  });
}

export function manifestProblems(manifest: Manifest): string[] {
  return ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((kind) =>
    Object.entries(manifest[kind] ?? {})
      .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
      .map(([name, version]) => `package.json: ${name} is "${version}"; write an exact version.`),
  );
}
