import type { Fault } from '../body/check.ts';
import type { Ball } from '../body/distance.ts';
import type { Figure } from '../body/drawing.ts';
import { place } from '../body/placement.ts';
import { viewFrom } from '../pose/camera.ts';
import { PEOPLE } from '../pose/people.ts';
import { SIDES } from '../pose/pose.ts';
import { march, type Window } from '../trace/march.ts';
import { commonWindow, shoot } from './shot.ts';

/** Of the nearer hand on a wall this much is seen, in percent of what would be seen without the wall. */
const LEAST = 50;
/** Samples of the check per body unit. */
const COARSE = 2;

/** Skin stands out from its solids by less than this, in body units. */
const ROUND = 4;

/** The part of a picture round some solids, sample for sample the same. */
function within(window: Window, solids: readonly Ball[]): Window {
  const step = 1 / COARSE;
  const least = (axis: 0 | 1): number =>
    Math.min(...solids.map(({ centre, reach }) => centre[axis] - reach)) - ROUND;
  const most = (axis: 0 | 1): number =>
    Math.max(...solids.map(({ centre, reach }) => centre[axis] + reach)) + ROUND;
  const left = window.left + Math.max(0, Math.floor((least(0) - window.left) / step)) * step;
  const top = window.top - Math.max(0, Math.floor((window.top - most(1)) / step)) * step;
  // A hand outside of the picture leaves nothing of it.
  return {
    left,
    right: Math.max(left, Math.min(window.right, most(0))),
    top,
    bottom: Math.min(top, Math.max(window.bottom, least(1))),
  };
}

/** Hands on a wall that the wall's own near end hides: the arm would end at the wall. */
export function checkHands(figure: Figure): readonly Fault[] {
  const person = PEOPLE[figure.person];
  const view = viewFrom(figure.camera);
  return figure.drawings.flatMap((drawing): Fault[] => {
    const walls = drawing.props.filter(({ kind }) => kind === 'wall').map(({ name }) => name);
    const touches = (side: string) =>
      drawing.contacts.find(({ part, on }) => part === `hand-${side}` && walls.includes(on));
    if (!SIDES.some(touches)) return [];
    const shot = shoot(place(drawing, person), person, view);
    const { bones } = shot.placed.skeleton;
    const [near] = SIDES.filter(touches).sort(
      (a, b) => view.point(bones[`hand-${b}`].origin)[2] - view.point(bones[`hand-${a}`].origin)[2],
    );
    const on = near && touches(near)?.on;
    if (!near || !on) return [];
    const ofHand = shot.scene.parts.map(({ name }) =>
      new RegExp(`^(hand|thumb|finger-\\d)-${near}$`).test(name),
    );
    const { surfaces } = shot.scene;
    const window = within(
      commonWindow(figure, [shot], view),
      shot.scene.parts.flatMap(({ primitives }, part) => (ofHand[part] ? primitives : [])),
    );
    const [seen, whole] = [surfaces, surfaces.filter(({ name }) => name !== on)].map((some) =>
      march({ ...shot.scene, surfaces: some }, window, 1 / COARSE).part.reduce(
        (sum, part) => sum + Number(ofHand[part] === true),
        0,
      ),
    );
    const share = Math.round(((seen ?? 0) / Math.max(1, whole ?? 0)) * 100);
    if (share >= LEAST) return [];
    return [{ kind: 'hidden', pose: drawing.id, part: `hand-${near}`, on, share, least: LEAST }];
  });
}
