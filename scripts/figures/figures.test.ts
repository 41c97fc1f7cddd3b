import { existsSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readFigure } from '../../src/catalogue/figure-reader.ts';
import { drawnExercises, figureOf, SIGNS } from '../../src/figure/manifest.ts';
import { SHAFT_WIDTH } from '../../src/figure/draw/arrows.ts';
import { colour } from '../../src/figure/draw/palette.ts';
import { renderFigure } from '../../src/figure/draw/render.ts';
import { figureFile } from '../../src/figure/draw/svg.ts';
import {
  DRAWINGS,
  engineFingerprint,
  exercisesWithPoses,
  FILMS,
  fingerprint,
  poseFingerprint,
  POSES,
  readText,
} from './sources.ts';

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

test.each([...exercisesWithPoses()])('the film of %s has at most 12 kB with Brotli', (exercise) => {
  const film = readText(path.join(FILMS, `${exercise}.json`));
  expect(brotliCompressSync(film).length).toBeLessThanOrEqual(12_000);
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
      expect(brotliCompressSync(picture).length).toBeLessThanOrEqual(6000);
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
  'close-up': '<circle',
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
  expect(pose).toBe(
    poses.findLastIndex((one) => one.includes(TRACES['close-up'])) + 1 || undefined,
  );
  if (pose === undefined) return;
  expect(poses[pose - 1]).toContain(`cx="${x}" cy="${y}" r="${radius}"/><g transform="translate`);
});

test('drawing again gives the same bytes', () => {
  const exercise = 'wrist-extensor-stretch';
  const reading = readFigure(exercise, parse(readText(path.join(POSES, `${exercise}.yaml`))));
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  expect(figureFile(renderFigure(reading.figure))).toBe(
    readText(path.join(DRAWINGS, `${exercise}.svg`)),
  );
});
