/**
 * After a change of the engine that changes no drawing (a faster loop): draws a sample anew, and if
 * each of its files is the same byte for byte, says of all drawings that this engine drew them.
 * `node scripts/setup.mjs scripts/figures/same.ts <commit before the change> [how many, 15]`
 * Drawings that were stale before stay stale; a single byte that differs changes nothing at all.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { parse } from 'yaml';
import { readFigure } from '../../src/catalogue/figure-reader.ts';
import { renderFigure } from '../../src/figure/draw/render.ts';
import { figureFile } from '../../src/figure/draw/svg.ts';
import type { FigureEntry } from '../../src/figure/manifest.ts';
import { filmOf } from '../../src/figure/motion/film.ts';
import { movementOf } from '../../src/figure/motion/movement.ts';
import { writeFilm } from '../../src/figure/motion/write.ts';
import {
  DRAWINGS,
  engineFingerprint,
  FILMS,
  MANIFEST,
  poseFingerprint,
  POSES,
  readText,
  sourcesOf,
} from './sources.ts';

const [commit, count = '15'] = process.argv.slice(2);
if (commit === undefined) throw new Error('Which commit was before the change?');
const manifest = JSON.parse(readText(MANIFEST)) as Record<string, FigureEntry>;
const poses = (id: string): string => readText(path.join(POSES, `${id}.yaml`));
const before = {
  still: engineFingerprint('still', sourcesOf(commit)),
  film: engineFingerprint('film', sourcesOf(commit)),
};
const current = Object.keys(manifest).filter(
  (id) =>
    manifest[id]?.source === poseFingerprint(before.still, poses(id)) &&
    manifest[id].filmSource === poseFingerprint(before.film, poses(id)),
);
const every = Math.max(1, Math.floor(current.length / Number(count)));
const differ = current
  .filter((_, at) => at % every === 0)
  .filter((id) => {
    const reading = readFigure(id, parse(poses(id)));
    if (!reading.ok) return true;
    const { drawings, beats } = movementOf(reading.figure);
    const same =
      figureFile(renderFigure(reading.figure)) === readText(path.join(DRAWINGS, `${id}.svg`)) &&
      writeFilm(filmOf(reading.figure, drawings), beats) ===
        readText(path.join(FILMS, `${id}.json`));
    console.log(`${id}: ${same ? 'the same' : 'NOT the same'}`);
    return !same;
  });
if (differ.length > 0 || current.length === 0) {
  console.error('Nothing was stamped. Run: npm run figures');
  process.exitCode = 1;
} else {
  const after = { still: engineFingerprint('still'), film: engineFingerprint('film') };
  for (const id of current) {
    const entry = manifest[id];
    if (!entry) continue;
    const source = poseFingerprint(after.still, poses(id));
    manifest[id] = { ...entry, source, filmSource: poseFingerprint(after.film, poses(id)) };
  }
  const options = { ...(await resolveConfig(MANIFEST)), filepath: MANIFEST };
  writeFileSync(MANIFEST, await format(JSON.stringify(manifest), options));
  console.log(`${current.length} of ${Object.keys(manifest).length} stamped.`);
}
