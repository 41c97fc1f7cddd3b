import { least, melt, minus, most, partAt, plus, times, type Blend } from '../body/blends.ts';
import type { Scene, Surface } from '../body/surfaces.ts';
import type { Side } from '../pose/pose.ts';
import { SIDES } from '../pose/pose.ts';

/** One thing of a picture that is drawn whole, as if nothing covered it. */
export type Layer = {
  readonly name: string;
  readonly surface: Surface;
  /** Colour without the person's letter: skin, shirt … */
  readonly material: string;
  /** `arm-right` and so on, or empty. */
  readonly limb: string;
  /** Pieces between which no line is drawn unless one stands before the other. */
  readonly body: string;
  readonly digit: boolean;
  /** Which of the part's solids it is alone; all of them if it is not said. */
  readonly solid?: number;
};

/** How far two pieces of cloth lie under each other, in body units, so that no gap shows. */
const OVERLAP = 0.8;

/**
 * The layers of a scene. A limb is made of round pieces that overlap at the joints, so that the
 * outline of each keeps its shape through a whole movement; clothes are what the still has.
 * @param toesPart toes are layers of their own, as fingers are: where they go apart they would melt
 *   into one outline on the way. Elsewhere the foot is one piece, which weighs less
 */
export function layersOf(scene: Scene, toesPart = false): readonly Layer[] {
  const index = new Map(scene.parts.map((part, at) => [part.name, at]));
  const I = (name: string): number => index.get(name) ?? -1;
  const D = (name: string): Blend => partAt(I(name));
  const layers: Layer[] = [];
  const put = (
    name: string,
    material: string,
    limb: string,
    parts: readonly string[],
    blend: Blend,
    digit = false,
    planes: readonly number[] = [],
  ) => {
    const surface: Surface = { name, material, limb, parts: parts.map(I), blend, planes };
    layers.push({ name, surface, material, limb, body: `${material} ${limb}`, digit });
  };
  const own = (name: string): Surface | undefined =>
    scene.surfaces.find((surface) => surface.name === name);
  const whole = (name: string, keep?: Blend) => {
    const surface = own(name);
    if (!surface) return;
    put(
      name,
      surface.material,
      surface.limb,
      surface.parts.map((part) => scene.parts[part]?.name ?? ''),
      keep ? most(surface.blend, times(keep, 1 / 2)) : surface.blend,
      false,
      surface.planes,
    );
  };

  for (const surface of scene.surfaces) {
    if (!surface.tool) continue;
    const { name, material } = surface;
    layers.push({ name: `tool ${name}`, surface, material, limb: '', body: name, digit: false });
  }
  const T = D('torso');
  const N = D('neck');
  // Of the trunk's skin only the collar is ever seen.
  put('torso', 'skin', '', ['torso', 'neck'], most(T, times(plus(N, -4), 1 / 2)));
  put('neck', 'skin', '', ['neck', 'torso'], melt(N, plus(T, 0.6), 1));
  put('head', 'skin', '', ['head', 'nose'], melt(D('head'), D('nose'), 0.8));
  for (const name of ['ears', 'hair', 'beard', 'shirt']) whole(name);
  for (const side of SIDES) limbs(side);
  // The seat is one piece of cloth, whichever leg is the far one: two would lie in one another.
  const halves = SIDES.flatMap((side) => {
    const surface = own(`shorts-${side}`);
    const off = plus(minus(T, D(`thigh-${side}`)), -OVERLAP);
    return surface ? [{ surface, blend: most(surface.blend, times(off, 1 / 2)) }] : [];
  });
  const [first, ...others] = halves.map(({ blend }) => blend);
  if (first)
    put(
      'seat',
      'shorts',
      '',
      ['torso', ...SIDES.map((side) => `thigh-${side}`)],
      others.reduce((a, b) => least(a, b), first),
      false,
      halves.flatMap(({ surface }) => surface.planes ?? []),
    );

  function limbs(side: Side) {
    const leg = `leg-${side}`;
    const arm = `arm-${side}`;
    const single = (name: string, limb: string, digit = false) => {
      put(name, 'skin', limb, [name], D(name), digit);
    };
    const thigh = D(`thigh-${side}`);
    const upper = D(`upper-arm-${side}`);
    single(`thigh-${side}`, leg);
    single(`shin-${side}`, leg);
    const [foot, toes] = [D(`foot-${side}`), `toes-${side}`];
    if (toesPart) {
      const ankle = melt(D(`shin-${side}`), foot, 1.2);
      const names = [`shin-${side}`, `foot-${side}`];
      put(`foot-${side}`, 'skin', leg, names, most(ankle, plus(foot, -0.3)));
      scene.parts[I(toes)]?.primitives.forEach((_, solid) => {
        single(toes, leg, true);
        const made = layers.pop();
        if (made) layers.push({ ...made, name: `toe-${String(solid)}-${side}`, solid });
      });
    } else whole(`foot-${side}`, plus(times(least(foot, D(toes)), 2), -0.6));
    single(`upper-arm-${side}`, arm);
    single(`forearm-${side}`, arm);
    single(`hand-${side}`, arm);
    single(`thumb-${side}`, arm, true);
    for (const digit of [0, 1, 2, 3]) single(`finger-${String(digit)}-${side}`, arm, true);
    whole(`sleeve-${side}`, plus(minus(upper, T), -OVERLAP));
    whole(`shorts-${side}`, plus(minus(thigh, T), -OVERLAP));
  }
  return layers;
}
