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

/** Changes whenever the code that draws changes; a still needs nothing of the motion. */
export function engineFingerprint(of: 'still' | 'film' = 'still'): string {
  const files = readdirSync(ENGINE, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !HARMLESS.test(name))
    .filter((name) => of === 'film' || !name.startsWith('motion/'))
    .sort()
    .map((name) => path.join(ENGINE, name));
  return fingerprint(...[...files, ...READER].map(readText));
}

export const exercisesWithPoses = (): readonly string[] =>
  readdirSync(POSES)
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => path.basename(name, '.yaml'))
    .sort();
