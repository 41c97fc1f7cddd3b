import type { Fault } from '../body/check.ts';
import type { Figure } from '../body/drawing.ts';
import { MUSCLES, type MuscleName } from '../body/muscles.ts';
import { place } from '../body/placement.ts';
import { viewFrom, type View } from '../pose/camera.ts';
import { PEOPLE } from '../pose/people.ts';
import { march, type Hits } from '../trace/march.ts';
import { shootClose, viewOf } from './close-up.ts';
import { brushMask } from './highlights.ts';
import { commonWindow, shoot, type Shot } from './shot.ts';

/** The tint of a muscle covers at least this much in one of the pictures, in square picture units. */
const LEAST = 40;
/** Samples of the check per body unit. */
const COARSE = 2;

type Seen = { readonly pose: string; readonly area: number };

/** Muscles that work and whose tint is hardly seen in any picture of a figure, close-ups included. */
export function checkTints(figure: Figure): readonly Fault[] {
  const person = PEOPLE[figure.person];
  const girth = (person.build.limbs + person.build.hips) / 2;
  const view = viewFrom(figure.camera);
  const most = new Map<MuscleName, Seen>();
  for (const { id, muscles } of figure.drawings) {
    for (const { name } of muscles) if (!most.has(name)) most.set(name, { pose: id, area: 0 });
  }
  const isHidden = (name: MuscleName): boolean => (most.get(name)?.area ?? 0) < LEAST;
  /** @param unit picture units per body unit */
  const look = (shot: Shot, seenFrom: View, hits: Hits, unit: number) => {
    const { id, muscles } = shot.placed.drawing;
    for (const name of new Set(muscles.map((one) => one.name))) {
      const own = muscles.filter((one) => one.name === name);
      const { mask } = brushMask(own, MUSCLES, shot, seenFrom, hits, 1, girth);
      const area = mask.on.reduce((sum, on) => sum + on, 0) * (unit / COARSE) ** 2;
      if (area > (most.get(name)?.area ?? 0)) most.set(name, { pose: id, area });
    }
  };
  const shots = figure.drawings.map((drawing) => shoot(place(drawing, person), person, view));
  const window = commonWindow(figure, shots, view);
  for (const shot of shots) {
    const { drawing } = shot.placed;
    if (!drawing.muscles.some(({ name }) => isHidden(name))) continue;
    look(shot, view, march(shot.scene, window, 1 / COARSE), figure.scale);
    const { closeUp } = drawing;
    if (!closeUp || !drawing.muscles.some(({ name }) => isHidden(name))) continue;
    const close = shootClose(closeUp, shot.placed, person, figure, 1 / COARSE);
    if (close) look(close.shot, viewOf(closeUp, figure), close.hits, figure.scale * closeUp.zoom);
  }
  return [...most]
    .filter(([name]) => isHidden(name))
    .map(([name, { pose, area }]) => ({
      kind: 'tint',
      pose,
      muscle: name,
      area: Math.round(area),
      least: LEAST,
    }));
}
