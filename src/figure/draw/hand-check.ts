import type { Fault } from '../body/check.ts';
import type { Figure } from '../body/drawing.ts';
import { place } from '../body/placement.ts';
import { viewFrom } from '../pose/camera.ts';
import { PEOPLE } from '../pose/people.ts';
import { SIDES } from '../pose/pose.ts';
import { march } from '../trace/march.ts';
import { commonWindow, shoot } from './shot.ts';

/** Of the nearer hand on a wall this much is seen, in percent of what would be seen without the wall. */
const LEAST = 50;
/** Samples of the check per body unit. */
const COARSE = 2;

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
    const window = commonWindow(figure, [shot], view);
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
