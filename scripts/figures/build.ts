/**
 * Draws `content/figures/*.yaml` to `public/figures/*.svg` and writes the manifest. A drawing whose
 * poses and engine are unchanged is left alone; where only what checks them has changed, they are
 * checked again and not drawn. `--check` draws nothing and says what is stale.
 */
import { existsSync, mkdirSync, rmSync, readdirSync, writeFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import path from 'node:path';
import { format, resolveConfig } from 'prettier';
import { parse } from 'yaml';
import { readFigure } from '../../src/catalogue/figure-reader.ts';
import { shapeLetters, poseLetters } from '../../src/catalogue/figure-letters.ts';
import { checkFigure } from '../../src/figure/body/check.ts';
import {
  SIGNS,
  type CloseUpEntry,
  type FigureEntry,
  type FigureSign,
} from '../../src/figure/manifest.ts';
import { MUSCLES } from '../../src/figure/body/muscles.ts';
import { renderFigure, type Picture } from '../../src/figure/draw/render.ts';
import { filmOf } from '../../src/figure/motion/film.ts';
import { checkMotion } from '../../src/figure/motion/motion-check.ts';
import { movementOf } from '../../src/figure/motion/movement.ts';
import { writeFilm } from '../../src/figure/motion/write.ts';
import { figureFile, pictureBody } from '../../src/figure/draw/svg.ts';
import { ZONES } from '../../src/figure/body/zones.ts';
import {
  CHECKED,
  DRAWINGS,
  engineFingerprint,
  exercisesWithPoses,
  FILMS,
  fingerprint,
  MANIFEST,
  poseFingerprint,
  POSES,
  readChecked,
  readText,
} from './sources.ts';
import { cutArrows } from './cut-arrows.ts';
import { drawBodyMap } from './draw-body-map.ts';

/** Budgets in bytes, from the issue "Figures that move": a figure with gzip, with its close-ups. */
const FIGURE_BUDGET = 16_000;
/** One of its pictures, with Brotli. */
const PICTURE_BUDGET = 6_000;
/** A film, with Brotli. */
const FILM_BUDGET = 12_000;

const onlyCheck = process.argv.includes('--check');
/** Exercises named on the command line; all if there are none. */
const named = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const engine = engineFingerprint();
const filmEngine = engineFingerprint('film');
const checks = engineFingerprint('check');
const passedBefore = readChecked();
/** What passed its checks in this run, with what it then was. */
const passed: Record<string, string> = {};
const readManifest = (): Record<string, FigureEntry> =>
  JSON.parse(existsSync(MANIFEST) ? readText(MANIFEST) : '{}') as Record<string, FigureEntry>;
const before = readManifest();
const after: Record<string, FigureEntry> = {};
const letters: string[] = [];
/** Whether a picture has a sign that its legend has to explain. */
const shows = (picture: Picture, sign: FigureSign): boolean =>
  sign === 'arrow'
    ? picture.arrows.some(({ push }) => !push)
    : sign === 'push'
      ? picture.arrows.some(({ push }) => push)
      : sign === 'ghost'
        ? picture.ghost !== ''
        : picture.closeUp !== null && (picture.closeUp.of === null) === (sign === 'turned');

/** How well a text is compressed to see whether it is well below its budget, of 11. */
const QUICK = 5;
/** Bytes with Brotli: as few as can be where a quick try is above the budget, else what that gives. */
function weigh(text: string, budget: number): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: QUICK };
  const quick = brotliCompressSync(text, { params }).length;
  return quick <= budget ? quick : brotliCompressSync(text).length;
}
const unique = (names: readonly string[]): string[] => [...new Set(names)].sort();

/** Where the last close-up of a drawing is, read from its ring: a film shows it beside the movement. */
function closeUpOf(svg: string): { readonly closeUp?: CloseUpEntry } {
  const poses = svg.match(/<symbol.*<\/symbol>/g) ?? [];
  const ring = /<circle fill="var\(--figure-paper[^>]* cx="([\d.-]+)" cy="([\d.-]+)" r="([\d.]+)"/;
  const pose = poses.findLastIndex((one) => ring.test(one));
  const [x, y, radius] =
    ring
      .exec(poses[pose] ?? '')
      ?.slice(1)
      .map(Number) ?? [];
  if (x === undefined || y === undefined || radius === undefined) return {};
  return { closeUp: [pose + 1, x, y, radius] };
}

/** Writes what is known of exercises that have poses, in their order. */
async function writeList(file: string, list: Readonly<Record<string, unknown>>): Promise<void> {
  const kept = Object.entries(list).filter(([id]) => exercisesWithPoses().includes(id));
  const sorted = Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1)));
  const options = { ...(await resolveConfig(file)), filepath: file };
  writeFileSync(file, await format(JSON.stringify(sorted), options));
}

mkdirSync(FILMS, { recursive: true });
for (const exercise of named.length > 0 ? named : exercisesWithPoses()) {
  const file = path.join(POSES, `${exercise}.yaml`);
  const drawing = path.join(DRAWINGS, `${exercise}.svg`);
  const film = path.join(FILMS, `${exercise}.json`);
  const text = readText(file);
  const source = poseFingerprint(engine, text);
  const old = before[exercise];
  const filmSource = poseFingerprint(filmEngine, text);
  const filmed =
    old?.filmSource === filmSource && existsSync(film) && fingerprint(readText(film)) === old.film;
  const isDrawn =
    old?.source === source &&
    existsSync(drawing) &&
    filmed &&
    fingerprint(readText(drawing)) === old.drawing;
  const checkSource = poseFingerprint(checks, text);
  if (isDrawn) after[exercise] = { ...old, ...closeUpOf(readText(drawing)) };
  if (isDrawn && passedBefore[exercise] === checkSource) continue;
  if (onlyCheck) {
    letters.push(
      isDrawn
        ? `${file} was not checked since it, the engine or a check has changed.\n  Run: npm run figures\n`
        : `${drawing} is stale: ${file} or the engine has changed since it was drawn.\n  Run: npm run figures\n`,
    );
    continue;
  }
  const reading = readFigure(exercise, parse(text));
  if (!reading.ok) {
    letters.push(...shapeLetters(file, reading.faults));
    continue;
  }
  const { figure } = reading;
  const faults = [...checkFigure(figure), ...checkMotion(figure)];
  if (faults.length > 0) {
    letters.push(...poseLetters(file, faults));
    continue;
  }
  passed[exercise] = checkSource;
  if (isDrawn) {
    console.log(`${exercise}: checked`);
    continue;
  }
  const start = process.hrtime.bigint();
  const pictures = renderFigure(figure);
  const milliseconds = Number(process.hrtime.bigint() - start) / 1e6 / pictures.length;
  const svg = figureFile(pictures);
  writeFileSync(drawing, svg);
  const size = gzipSync(svg, { level: 9 }).length;
  if (size > FIGURE_BUDGET) {
    letters.push(
      `${drawing} has ${size} bytes compressed, and ${FIGURE_BUDGET} are allowed.\n  Show fewer poses or a smaller part.\n`,
    );
  }
  pictures.forEach((picture, at) => {
    for (const arrow of cutArrows(picture)) {
      letters.push(
        `${drawing}, pose ${at + 1}: arrow ${arrow} flies out of the picture, and its head is cut.\n  Move its ends, or make the crop larger.\n`,
      );
    }
    const bytes = weigh(pictureBody(picture), PICTURE_BUDGET);
    if (bytes <= PICTURE_BUDGET) return;
    letters.push(
      `${drawing}, pose ${at + 1} has ${bytes} bytes compressed, and ${PICTURE_BUDGET} are allowed.\n  Make its close-up smaller (zoom), or leave its ghost out.\n`,
    );
  });
  const movement = filmed ? null : movementOf(figure);
  const words = movement
    ? writeFilm(filmOf(figure, movement.drawings), movement.beats)
    : readText(film);
  writeFileSync(film, words);
  const filmSize = weigh(words, FILM_BUDGET);
  if (filmSize > FILM_BUDGET) {
    letters.push(
      `${film} has ${filmSize} bytes compressed, and ${FILM_BUDGET} are allowed.\n  Let motion.path go through fewer poses.\n`,
    );
  }
  after[exercise] = {
    side: figure.side,
    poses: figure.drawings.map(({ id, label, title, description }, index) => ({
      id,
      label,
      title,
      description,
      width: pictures[index]?.width ?? 0,
      height: pictures[index]?.height ?? 0,
    })),
    muscles: unique(figure.drawings.flatMap((d) => d.muscles.map((m) => MUSCLES[m.name].label))),
    zones: unique(figure.drawings.flatMap((d) => d.zones.map((z) => ZONES[z.name].label))),
    signs: SIGNS.filter((sign) => pictures.some((picture) => shows(picture, sign))),
    ...closeUpOf(svg),
    source,
    film: fingerprint(words),
    filmSource,
    drawing: fingerprint(svg),
  };
  console.log(
    `${exercise}: ${pictures.length} poses, ${size} bytes compressed, film at most ${filmSize}, ${Math.round(milliseconds)} ms each`,
  );
}
if (onlyCheck) {
  for (const name of readdirSync(DRAWINGS)) {
    const exercise = path.basename(name, '.svg');
    if (
      name.endsWith('.svg') &&
      !(exercise in after) &&
      exercise !== 'body-map' &&
      !exercisesWithPoses().includes(exercise)
    ) {
      letters.push(
        `${DRAWINGS}/${name} has no poses in ${POSES}.\n  Delete it, or run: npm run figures\n`,
      );
    }
  }
} else {
  for (const gone of Object.keys(before).filter((id) => !exercisesWithPoses().includes(id))) {
    rmSync(path.join(DRAWINGS, `${gone}.svg`), { force: true });
    rmSync(path.join(FILMS, `${gone}.json`), { force: true });
  }
  // Others may have drawn in the meantime, and a refused pose keeps its last good picture.
  await writeList(MANIFEST, { ...readManifest(), ...after });
  await writeList(CHECKED, { ...readChecked(), ...passed });
}
if (named.length === 0) letters.push(...(await drawBodyMap(engine, onlyCheck)));
if (letters.length > 0) {
  console.error(letters.join('\n'));
  process.exitCode = 1;
}
