import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readFigure } from '../../catalogue/figure-reader.ts';
import { place } from '../body/placement.ts';
import { commonWindow, shoot } from '../draw/shot.ts';
import { viewFrom } from '../pose/camera.ts';
import { PEOPLE } from '../pose/people.ts';

import { march } from './march.ts';

test.each(['wall-slides', 'step-down', 'step-up'])(
  '%s: no gap is left between the body and the wall behind it',
  (id) => {
    const reading = readFigure(id, parse(readFileSync(`content/figures/${id}.yaml`, 'utf8')));
    if (!reading.ok) throw new Error(JSON.stringify(reading.faults));
    const { drawings, person, camera } = reading.figure;
    const view = viewFrom(camera);
    const shots = drawings
      .slice(0, 1)
      .map((one) => shoot(place(one, PEOPLE[person]), PEOPLE[person], view));
    const [shot] = shots;
    if (!shot) throw new Error('no pose');
    const { surface, width } = march(shot.scene, commonWindow(reading.figure, shots, view), 0.15);
    const hit = (sample: number): boolean => (surface[sample] ?? -1) >= 0;
    // Below the wall there is nothing; a gap is a few samples of nothing among things.
    const around = [-2, -1, 0, 1, 2].flatMap((row) =>
      [-2, -1, 0, 1, 2].map((x) => row * width + x),
    );
    const gaps = [...surface.keys()].filter(
      (at) => !hit(at) && around.filter((by) => !hit(at + by)).length < 4,
    );
    expect(gaps).toEqual([]);
  },
);
