import { smoothMinimum as melt } from '../body/distance.ts';
import type { PartDistances, Scene, Surface } from '../body/surfaces.ts';
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
const get = (d: PartDistances, index: number): number => d[index] ?? 1e3;

/**
 * The layers of a scene. A limb is made of round pieces that overlap at the joints, so that the
 * outline of each keeps its shape through a whole movement; clothes are what the still has.
 * @param toesPart toes are layers of their own, as fingers are: where they go apart they would melt
 *   into one outline on the way. Elsewhere the foot is one piece, which weighs less
 */
export function layersOf(scene: Scene, toesPart = false): readonly Layer[] {
  const index = new Map(scene.parts.map((part, at) => [part.name, at]));
  const I = (name: string): number => index.get(name) ?? -1;
  const layers: Layer[] = [];
  const put = (
    name: string,
    material: string,
    limb: string,
    parts: readonly string[],
    distance: Surface['distance'],
    digit = false,
    planes: readonly number[] = [],
  ) => {
    const surface: Surface = { name, material, limb, parts: parts.map(I), distance, planes };
    layers.push({ name, surface, material, limb, body: `${material} ${limb}`, digit });
  };
  const own = (name: string): Surface | undefined =>
    scene.surfaces.find((surface) => surface.name === name);
  const whole = (name: string, keep?: (d: PartDistances) => number, as = name, limb?: string) => {
    const surface = own(name);
    if (!surface) return;
    put(
      as,
      surface.material,
      limb ?? surface.limb,
      surface.parts.map((part) => scene.parts[part]?.name ?? ''),
      keep ? (d, p) => Math.max(surface.distance(d, p), keep(d) / 2) : surface.distance,
      false,
      surface.planes,
    );
  };

  for (const surface of scene.surfaces) {
    if (!surface.tool) continue;
    const { name, material } = surface;
    layers.push({ name: `tool ${name}`, surface, material, limb: '', body: name, digit: false });
  }
  const T = I('torso');
  const N = I('neck');
  // Of the trunk's skin only the collar is ever seen.
  put('torso', 'skin', '', ['torso', 'neck'], (d) => Math.max(get(d, T), (get(d, N) - 4) / 2));
  put('neck', 'skin', '', ['neck', 'torso'], (d) => melt(get(d, N), get(d, T) + 0.6, 1));
  put('head', 'skin', '', ['head', 'nose'], (d) => melt(get(d, I('head')), get(d, I('nose')), 0.8));
  for (const name of ['ears', 'hair', 'beard', 'shirt']) whole(name);
  for (const side of SIDES) limbs(side);
  // The seat is one piece of cloth, whichever leg is the far one: two would lie in one another.
  const halves = SIDES.flatMap((side) => {
    const surface = own(`shorts-${side}`);
    const thigh = I(`thigh-${side}`);
    return surface ? [{ surface, thigh }] : [];
  });
  put(
    'seat',
    'shorts',
    '',
    ['torso', ...SIDES.map((side) => `thigh-${side}`)],
    (d, p) =>
      halves.reduce((least, { surface, thigh }) => {
        const off = get(d, T) - get(d, thigh) - OVERLAP;
        return Math.min(least, Math.max(surface.distance(d, p), off / 2));
      }, 1e3),
    false,
    halves.flatMap(({ surface }) => surface.planes ?? []),
  );

  function limbs(side: Side) {
    const leg = `leg-${side}`;
    const arm = `arm-${side}`;
    const single = (name: string, limb: string, digit = false) => {
      const part = I(name);
      put(name, 'skin', limb, [name], (d) => get(d, part), digit);
    };
    const thigh = I(`thigh-${side}`);
    const upper = I(`upper-arm-${side}`);
    single(`thigh-${side}`, leg);
    single(`shin-${side}`, leg);
    const [foot, toes] = [I(`foot-${side}`), I(`toes-${side}`)];
    if (toesPart) {
      const shin = I(`shin-${side}`);
      put(`foot-${side}`, 'skin', leg, [`shin-${side}`, `foot-${side}`], (d) =>
        Math.max(melt(get(d, shin), get(d, foot), 1.2), get(d, foot) - 0.3),
      );
      scene.parts[toes]?.primitives.forEach((_, solid) => {
        single(`toes-${side}`, leg, true);
        const made = layers.pop();
        if (made) layers.push({ ...made, name: `toe-${String(solid)}-${side}`, solid });
      });
    } else whole(`foot-${side}`, (d) => Math.min(get(d, foot), get(d, toes)) * 2 - 0.6);
    single(`upper-arm-${side}`, arm);
    single(`forearm-${side}`, arm);
    single(`hand-${side}`, arm);
    single(`thumb-${side}`, arm, true);
    for (const digit of [0, 1, 2, 3]) single(`finger-${String(digit)}-${side}`, arm, true);
    whole(`sleeve-${side}`, (d) => get(d, upper) - get(d, T) - OVERLAP);
    whole(`shorts-${side}`, (d) => get(d, thigh) - get(d, T) - OVERLAP);
  }
  return layers;
}
