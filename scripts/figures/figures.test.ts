import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readFigure } from '../../src/catalogue/figure-reader.ts';
import { checkFigure } from '../../src/figure/body/check.ts';
import type { Figure } from '../../src/figure/body/drawing.ts';
import { drawnExercises, figureOf, SIGNS } from '../../src/figure/manifest.ts';
import { SHAFT_WIDTH } from '../../src/figure/draw/arrows.ts';
import { colour } from '../../src/figure/draw/palette.ts';
import { renderFigure } from '../../src/figure/draw/render.ts';
import { figureFile, RING, TURNED } from '../../src/figure/draw/svg.ts';
import { checkMotion } from '../../src/figure/motion/motion-check.ts';
import {
  DRAWINGS,
  engineFingerprint,
  exercisesWithPoses,
  FILMS,
  fingerprint,
  poseFingerprint,
  POSES,
  readChecked,
  readText,
  sampleOf,
} from './sources.ts';

function read(exercise: string): Figure {
  const reading = readFigure(exercise, parse(readText(path.join(POSES, `${exercise}.yaml`))));
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  return reading.figure;
}

const engine = engineFingerprint();
const filmEngine = engineFingerprint('film');

describe('the drawn file belongs to its poses (if not: npm run figures)', () => {
  test.each([...exercisesWithPoses()])('%s', (exercise) => {
    const figure = figureOf(exercise);
    const drawing = path.join(DRAWINGS, `${exercise}.svg`);
    expect(existsSync(drawing)).toBe(true);
    expect(figure?.source).toBe(
      poseFingerprint(engine, readText(path.join(POSES, `${exercise}.yaml`))),
    );
    expect(figure?.filmSource).toBe(
      poseFingerprint(filmEngine, readText(path.join(POSES, `${exercise}.yaml`))),
    );
    expect(figure?.film).toBe(fingerprint(readText(path.join(FILMS, `${exercise}.json`))));
    expect(figure?.drawing).toBe(fingerprint(readText(drawing)));
  });
});

/** So many movements are checked again in each run; which ones turns over with the commit. */
const CHECKED_AGAIN = 8;
const commit = (): string => {
  try {
    return execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' });
  } catch {
    return 'no commit';
  }
};

/*
 * `npm run figures` writes these fingerprints, and only of what has passed: of poses, and of all code
 * that moves or checks a body. Whatever of that changes has to pass again.
 */
describe('poses and all that is between them passed their checks (if not: npm run figures)', () => {
  const checks = engineFingerprint('check');
  const known = readChecked();

  test.each([...exercisesWithPoses()])('%s', (exercise) => {
    expect(known[exercise]).toBe(
      poseFingerprint(checks, readText(path.join(POSES, `${exercise}.yaml`))),
    );
  });

  test.each(sampleOf(exercisesWithPoses(), commit(), CHECKED_AGAIN))('%s again', (exercise) => {
    const figure = read(exercise);
    expect([...checkFigure(figure), ...checkMotion(figure)]).toEqual([]);
  });

  test.each([
    'src/figure/body/limits.ts',
    'src/figure/motion/motion-check.ts',
    'src/figure/draw/tint-check.ts',
    'src/figure/pose/skeleton.ts',
    'src/catalogue/figure-reader.ts',
  ])('none of them has, once %s is another', (changed) => {
    const names = () => readdirSync('src/figure', { recursive: true, encoding: 'utf8' });
    const read = (file: string) =>
      readText(file) + (path.normalize(changed) === path.normalize(file) ? ' ' : '');
    expect(engineFingerprint('check', { names, read: readText })).toBe(checks);
    expect(engineFingerprint('check', { names, read })).not.toBe(checks);
  });

  test('a sample is another one with another seed, and no movement is left out for ever', () => {
    const all = exercisesWithPoses();
    const samples = Array.from({ length: 200 }, (_, seed) => sampleOf(all, `${seed}`, 8));
    expect(sampleOf(all, '7', 8)).toEqual(samples[7]);
    expect(new Set(samples.flat()).size).toBe(all.length);
  });
});

const packed = (text: string, quality: number): number =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length;

/** What a text has with Brotli, in bytes: with a quick one where that is within the limit, else with the best. */
function bytesOf(text: string, limit: number): number {
  const quick = packed(text, 5);
  return quick <= limit ? quick : packed(text, constants.BROTLI_MAX_QUALITY);
}

test.each([...exercisesWithPoses()])('the film of %s has at most 12 kB with Brotli', (exercise) => {
  const film = readText(path.join(FILMS, `${exercise}.json`));
  expect(bytesOf(film, 12_000)).toBeLessThanOrEqual(12_000);
});

/** A number of an attribute; NaN if there is none. */
const numberOf = (tag: string, name: string): number =>
  Number(new RegExp(` ${name}="([-\\d.]+)"`).exec(tag)?.[1]);

// A reader took a ring that was cut below for a mistake: close-ups and their rings lie in the picture.
test('no circle leaves its picture', () => {
  let circles = 0;
  const cut = drawnExercises().flatMap((exercise) =>
    readText(path.join(DRAWINGS, `${exercise}.svg`))
      .split('<symbol ')
      .flatMap((symbol) => {
        const box = /viewBox="([-\d.]+) ([-\d.]+) ([-\d.]+) ([-\d.]+)"/.exec(symbol)?.map(Number);
        const [, left = NaN, top = NaN, width = NaN, height = NaN] = box ?? [];
        // What cannot be read counts as cut.
        const isCut = (tag: string): boolean => {
          const [x, y, r] = [numberOf(tag, 'cx'), numberOf(tag, 'cy'), numberOf(tag, 'r')];
          const room = Math.min(x - left, left + width - x, y - top, top + height - y);
          return !(r <= room);
        };
        const all = symbol.match(/<circle[^>]*>/g) ?? [];
        circles += all.length;
        return all.filter(isCut).map((tag) => `${exercise}: ${tag}`);
      }),
  );
  expect(cut).toEqual([]);
  expect(circles).toBeGreaterThan(20);
});

describe('drawings are small', () => {
  const sizes = drawnExercises().map((exercise) => ({
    exercise,
    poses: figureOf(exercise)?.poses.length ?? 0,
    bytes: gzipSync(readText(path.join(DRAWINGS, `${exercise}.svg`)), { level: 9 }).length,
  }));

  test.each(sizes)('$exercise has at most 16 kB compressed', ({ bytes }) => {
    expect(bytes).toBeLessThanOrEqual(16_000);
  });

  test.each(drawnExercises())('each picture of %s has at most 6 kB with Brotli', (exercise) => {
    const pictures = readText(path.join(DRAWINGS, `${exercise}.svg`)).match(/<symbol.*<\/symbol>/g);
    expect(pictures).toHaveLength(figureOf(exercise)?.poses.length ?? 0);
    for (const picture of pictures ?? []) {
      expect(bytesOf(picture, 6000)).toBeLessThanOrEqual(6000);
    }
  });

  test('a pose has at most 6 kB on average', () => {
    const bytes = sizes.reduce((sum, one) => sum + one.bytes, 0);
    const poses = sizes.reduce((sum, one) => sum + one.poses, 0);
    expect(bytes / poses).toBeLessThanOrEqual(6000);
  });
});

/** How a sign is known in a drawn file. */
const TRACES = {
  arrow: `stroke="${colour('arrow')}" stroke-width="${SHAFT_WIDTH.move}"`,
  push: `stroke="${colour('arrow')}" stroke-width="${SHAFT_WIDTH.push}"`,
  ghost: 'stroke-dasharray',
  'close-up': `<circle ${RING}`,
  turned: TURNED,
} as const;

test.each(drawnExercises())(
  'the legend of %s says the signs that are drawn, and no others',
  (id) => {
    const svg = readText(path.join(DRAWINGS, `${id}.svg`));
    expect(figureOf(id)?.signs).toEqual(SIGNS.filter((sign) => svg.includes(TRACES[sign])));
  },
);

test.each(drawnExercises())('the film of %s keeps the close-up that is drawn', (id) => {
  const poses = readText(path.join(DRAWINGS, `${id}.svg`)).match(/<symbol.*<\/symbol>/g) ?? [];
  const [pose, x, y, radius] = figureOf(id)?.closeUp ?? [];
  expect(pose).toBe(poses.findLastIndex((one) => one.includes('<circle')) + 1 || undefined);
  if (pose === undefined) return;
  expect(poses[pose - 1]).toContain(`cx="${x}" cy="${y}" r="${radius}"/><g transform="translate`);
});

test('drawing again gives the same bytes', () => {
  const exercise = 'wrist-extensor-stretch';
  expect(figureFile(renderFigure(read(exercise)))).toBe(
    readText(path.join(DRAWINGS, `${exercise}.svg`)),
  );
});
