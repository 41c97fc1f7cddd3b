import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';

export const POSES = 'content/figures';
export const DRAWINGS = 'public/figures';
export const FILMS = 'public/figures/motion';
export const MANIFEST = 'src/figure/manifest.json';
export const BODY_MAP = 'src/figure/body-map-regions.json';

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

/** Changes whenever the code that draws changes; a still needs nothing of the motion. */
export function engineFingerprint(
  of: 'still' | 'film' = 'still',
  { names, read }: Sources = WORKING,
): string {
  const files = names()
    .filter((name) => name.endsWith('.ts') && !HARMLESS.test(name))
    .filter((name) => of === 'film' || !name.startsWith('motion/'))
    .sort()
    .map((name) => path.join(ENGINE, name));
  return fingerprint(...[...files, ...READER].map(read));
}

export const exercisesWithPoses = (): readonly string[] =>
  readdirSync(POSES)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => path.basename(name, '.yaml'))
    .sort();
