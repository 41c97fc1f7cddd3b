import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readFigure } from '../../catalogue/figure-reader.ts';
import { place } from '../body/placement.ts';
import { commonWindow, shoot } from '../draw/shot.ts';
import { viewFrom } from '../pose/camera.ts';
import { PEOPLE } from '../pose/people.ts';
import { add, dot, scale, subtract, type Vector } from '../pose/vector.ts';
import { foldsOf } from './folds.ts';
import { march } from './march.ts';
import { findRegions, LINE } from './regions.ts';

const id = 'clam';
const reading = readFigure(id, parse(readFileSync(`content/figures/${id}.yaml`, 'utf8')));
if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
const { figure } = reading;
const view = viewFrom(figure.camera);
const person = PEOPLE[figure.person];
const [first] = figure.drawings;
if (!first) throw new Error('no pose');
const shot = shoot(place(first, person), person, view);
const window = commonWindow(figure, [shot], view);
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
  const seen = border().map(({ at, down }) => ({ down, fold: folds(arm, ...at) }));
  const low = seen.filter(({ down }) => down > 7);
  expect(low.length).toBeGreaterThan(10);
  expect(low.filter(({ fold }) => fold).length / low.length).toBeGreaterThan(0.9);
  expect(seen.filter(({ down, fold }) => down < 1 && fold)).toEqual([]);
});

test('where arm and trunk face the same way there is none', () => {
  const upper = shot.placed.skeleton.bones['upper-arm-left'];
  const outwards = view.point(scale(upper.frame[2], -4));
  expect(folds(arm, ...add(view.point(upper.origin), outwards))).toBe(false);
});

test('the lines of the sleeve are in the picture', () => {
  const hits = march(shot.scene, window, 0.3);
  const material = (sample: number) =>
    shot.scene.surfaces[hits.surface[sample] ?? -1]?.material ?? null;
  const { borders, materials } = findRegions(
    hits,
    shot.scene,
    material,
    new Uint8Array(hits.surface.length),
  );
  const lines = borders.filter(
    ({ a, b, line }) => a === b && materials[a] === 'shirt' && line === LINE.inner,
  );
  // Both sides of both sleeves; without folds there are 6 samples of line.
  expect(lines.reduce((sum, { stroke }) => sum + stroke.size, 0)).toBeGreaterThan(80);
});
