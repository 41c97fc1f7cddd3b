import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

export const POSES = 'content/figures';
export const DRAWINGS = 'public/figures';
export const FILMS = 'public/figures/motion';
export const MANIFEST = 'src/figure/manifest.json';
export const BODY_MAP = 'src/figure/body-map-regions.json';
/** Which movements have been checked, by exercise: the fingerprint of their poses and of all that checks them. */
export const CHECKED = 'scripts/figures/checked.json';

const ENGINE = 'src/figure';
const READER = [
  'src/catalogue/figure.schema.ts',
  'src/catalogue/figure-reader.ts',
  'src/catalogue/figure-merge.ts',
];

/** Files of the engine whose change cannot change a drawing. */
const HARMLESS =
  /(\.test\.ts|manifest\.ts|mirror\.ts|body-map.*\.ts|body-areas\.ts|check\.ts|limits\.ts|contacts\.ts|joint-angles\.ts)$/;

export const fingerprint = (...texts: readonly string[]): string =>
  createHash('sha256').update(texts.join('\0')).digest('hex').slice(0, 16);

/** The poses themselves, so that comments and line breaks in the file change nothing. */
export const poseFingerprint = (engine: string, text: string): string =>
  fingerprint(engine, JSON.stringify(parse(text)));

export const readText = (file: string): string => readFileSync(file, 'utf8');

/** Where the files of the engine are read from: the folder as it is, or a commit. */
export type Sources = {
  /** Names below `src/figure`. */
  readonly names: () => readonly string[];
  readonly read: (file: string) => string;
};

const WORKING: Sources = {
  names: () => readdirSync(ENGINE, { recursive: true, encoding: 'utf8' }),
  read: readText,
};

const git = (...words: readonly string[]): string =>
  execFileSync('git', words, { encoding: 'utf8', maxBuffer: 1e8 });

/** The engine of a commit. @throws if there is no such commit */
export const sourcesOf = (commit: string): Sources => ({
  names: () =>
    git('ls-tree', '-r', '--name-only', commit, `${ENGINE}/`)
      .split('\n')
      .map((name) => name.replace(`${ENGINE}/`, '')),
  read: (file) => git('show', `${commit}:${file}`),
});

/** What a fingerprint of the engine is of: each takes other files of it. */
const TAKES: Readonly<Record<'still' | 'film' | 'check', (name: string) => boolean>> = {
  // A still needs nothing of the motion.
  still: (name) => !HARMLESS.test(name) && !name.startsWith('motion/'),
  film: (name) => !HARMLESS.test(name),
  // A check asks for limits and contacts, and for all that moves a body: every floor, and not the face.
  check: (name) => !name.endsWith('.test.ts') && /[\\/]/.test(name),
};

/** Changes whenever the code that draws, or checks, changes. */
export function engineFingerprint(
  of: keyof typeof TAKES = 'still',
  { names, read }: Sources = WORKING,
): string {
  const files = names()
    .filter((name) => name.endsWith('.ts') && TAKES[of](name))
    .sort()
    .map((name) => path.join(ENGINE, name));
  return fingerprint(...[...files, ...READER].map(read));
}

/** Fingerprints of movements when they passed their checks, by exercise. */
export const readChecked = (): Record<string, string> =>
  JSON.parse(existsSync(CHECKED) ? readText(CHECKED) : '{}') as Record<string, string>;

/** Some of them; which ones turns over with the seed. @param seed any text: the same one picks the same */
export const sampleOf = (all: readonly string[], seed: string, size: number): readonly string[] =>
  all.toSorted((a, b) => (fingerprint(seed, a) < fingerprint(seed, b) ? -1 : 1)).slice(0, size);

export const exercisesWithPoses = (): readonly string[] =>
  readdirSync(POSES)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => path.basename(name, '.yaml'))
    .sort();
