import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readFigure } from '../../catalogue/figure-reader.ts';
import { place } from '../body/placement.ts';
import { commonWindow, shoot } from '../draw/shot.ts';
import { crumbsOf, joinLines } from './curves.ts';
import { viewFrom } from '../pose/camera.ts';
import { PEOPLE } from '../pose/people.ts';
import { add, dot, scale, subtract, type Vector } from '../pose/vector.ts';
import { foldsOf, lineBegins } from './folds.ts';
import { march } from './march.ts';
import { findRegions, LINE } from './regions.ts';

/** A pose of a figure, and what its picture shows. */
function poseOf(id: string, pose: number) {
  const reading = readFigure(id, parse(readFileSync(`content/figures/${id}.yaml`, 'utf8')));
  if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
  const { figure } = reading;
  const view = viewFrom(figure.camera);
  const person = PEOPLE[figure.person];
  const drawing = figure.drawings[pose];
  if (!drawing) throw new Error('no pose');
  const shot = shoot(place(drawing, person), person, view);
  return { shot, view, window: commonWindow(figure, [shot], view) };
}

/** The lines within the shirt of a picture, in samples of this size. */
function shirtLines({ shot, window }: ReturnType<typeof poseOf>, step: number) {
  const hits = march(shot.scene, window, step);
  const material = (sample: number) =>
    shot.scene.surfaces[hits.surface[sample] ?? -1]?.material ?? null;
  const { borders, materials } = findRegions(
    hits,
    shot.scene,
    material,
    new Uint8Array(hits.surface.length),
  );
  return borders.filter(
    ({ a, b, line }) => a === b && materials[a] === 'shirt' && line === LINE.inner,
  );
}

const clam = poseOf('clam', 0);
const { shot, view, window } = clam;
const folds = foldsOf(shot.scene.parts);
const arm = shot.scene.parts.findIndex(({ name }) => name === 'upper-arm-left');
const torso = shot.scene.parts.findIndex(({ name }) => name === 'torso');

/** Points of the picture where the shirt's trunk is beside the sleeve of the upper arm, and how far down. */
function border(): readonly { at: Vector; down: number }[] {
  const { part, surface, depth, width, left, top, step } = march(shot.scene, window, 0.3);
  const upper = shot.placed.skeleton.bones['upper-arm-left'];
  const [shoulder, along] = [view.point(upper.origin), view.point(scale(upper.frame[1], -1))];
  const isShirt = (sample: number) =>
    shot.scene.surfaces[surface[sample] ?? -1]?.material === 'shirt';
  return [...part.keys()].flatMap((sample) => {
    const isBorder = [1, -1, width, -width].some((to) => part[sample + to] === torso);
    if (part[sample] !== arm || !isBorder || !isShirt(sample)) return [];
    const at: Vector = [
      left + ((sample % width) + 0.5) * step,
      top - (Math.floor(sample / width) + 0.5) * step,
      depth[sample] ?? 0,
    ];
    return [{ at, down: dot(subtract(at, shoulder), along) }];
  });
}

test('a sleeve before the trunk has a fold down to its end, and none at the shoulder', () => {
  const seen = border().map(({ at, down }) => ({ down, fold: folds.isFold(arm, ...at) }));
  const low = seen.filter(({ down }) => down > 7);
  expect(low.length).toBeGreaterThan(10);
  expect(low.filter(({ fold }) => fold).length / low.length).toBeGreaterThan(0.9);
  expect(seen.filter(({ down, fold }) => down < 1 && fold)).toEqual([]);
});

test('where arm and trunk face the same way there is none', () => {
  const upper = shot.placed.skeleton.bones['upper-arm-left'];
  const outwards = view.point(scale(upper.frame[2], -4));
  expect(folds.isFold(arm, ...add(view.point(upper.origin), outwards))).toBe(false);
});

test('the lines of the sleeve are in the picture', () => {
  // Both sides of both sleeves; without folds there are 6 samples of line.
  const lines = shirtLines(clam, 0.3);
  expect(lines.reduce((sum, { stroke }) => sum + stroke.size, 0)).toBeGreaterThan(80);
});

test.each([
  ['cross-body-shoulder-stretch', 1],
  ['one-leg-heel-raise', 0],
])('each line of a sleeve is in one piece: %s', (id, pose) => {
  const step = 0.1;
  const drawn = joinLines(shirtLines(poseOf(id, pose), step).map(({ stroke }) => stroke));
  const isCrumb = crumbsOf(drawn, 9);
  const lines = drawn.filter((stroke) => !isCrumb(stroke));
  expect(lines.length).toBeGreaterThan(1);
  // Of two lines beside each other, that swap, there were pieces of 1 to 2 body units.
  expect(lines.map(({ size }) => size * step).filter((long) => long < 2)).toEqual([]);
});

test('a line goes from where most folds begin to the end of the sleeve', () => {
  const points = (text: string) => [...text].map((one, down) => ({ down, isFold: one === '+' }));
  expect(lineBegins(points('----++++'))).toBe(4);
  expect(lineBegins(points('---++-++'))).toBe(3);
  expect(lineBegins(points('-+--++++'))).toBe(4);
  expect(lineBegins(points('--+-----'))).toBe(Infinity);
  expect(lineBegins([])).toBe(Infinity);
  // Of points as far down as each other, all or none.
  const [one, other] = [true, false].map((isFold) => ({ down: 1, isFold }));
  expect(lineBegins([one, other].flatMap((point) => point ?? []))).toBe(Infinity);
});
