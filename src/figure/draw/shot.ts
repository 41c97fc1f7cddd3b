import type { Part } from '../body/builder.ts';
import type { View } from '../pose/camera.ts';
import type { Ball, Primitive } from '../body/distance.ts';
import type { Arrow, Figure } from '../body/drawing.ts';
import type { Point } from '../trace/graph.ts';
import { arrowPoints } from './arrows.ts';
import type { Window } from '../trace/march.ts';
import type { Person } from '../pose/people.ts';
import { resolvePlace, type Placed } from '../body/placement.ts';
import { addProps, propSolids } from '../body/props.ts';
import { bodyScene, type Scene, type Surface } from '../body/surfaces.ts';
import type { Vector } from '../pose/vector.ts';

/** Empty room round the figure, in body units. */
const MARGIN = 3.2;
/** Clothes and lines stand out from the solids by this much, in body units. */
const RIM = 0.8;

/** A settled pose and all its solids, in front of the camera. */
export type Shot = { readonly placed: Placed; readonly scene: Scene };

export function shoot(placed: Placed, person: Person, view: View): Shot {
  const own = known.get(placed) ?? [];
  known.set(placed, own);
  const found = own.find((one) => one.person === person && isSame(one.view, view));
  if (found) return found.shot;
  const shot = shootAnew(placed, person, view);
  own.push({ person, view, shot });
  return shot;
}

/** Shots that have been taken: checks, stills and films take the same ones. */
const known = new WeakMap<
  Placed,
  { readonly person: Person; readonly view: View; readonly shot: Shot }[]
>();

const isSame = ({ axes: a }: View, { axes: b }: View): boolean =>
  a.every((axis, row) => axis.every((one, column) => one === b[row]?.[column]));

function shootAnew(placed: Placed, person: Person, view: View): Shot {
  const body = bodyScene(placed.skeleton, person, placed.pose, view);
  const parts: Part[] = [...body.parts];
  const surfaces: Surface[] = [...body.surfaces];
  addProps(placed.props, view, parts, surfaces);
  return { placed, scene: { parts, surfaces } };
}

/** Points along an arrow as the view has them, with y up, in body units. */
export function arrowInView(arrow: Arrow, placed: Placed, view: View): readonly Point[] {
  const [from, to] = [arrow.from, arrow.to].map((end): Point => {
    const [x, y] = view.point(resolvePlace(end, placed.skeleton));
    return [x, -y];
  });
  if (!from || !to) return [];
  return arrowPoints(from, to, arrow).map(([x, y]): Point => [x, -y]);
}

/** One window for all key poses, so that the picture does not jump from one to the next. */
export function commonWindow(figure: Figure, shots: readonly Shot[], view: View): Window {
  const { crop } = figure;
  if (crop) {
    const centre = view.point(shots[0]?.placed.skeleton.bones[crop.around].origin ?? [0, 0, 0]);
    return {
      left: centre[0] - crop.left,
      right: centre[0] + crop.right,
      top: centre[1] + crop.above,
      bottom: centre[1] - crop.below,
    };
  }
  let left = Infinity;
  let right = -Infinity;
  let top = -Infinity;
  let bottom = Infinity;
  const include = (p: Vector, reach: number) => {
    left = Math.min(left, p[0] - reach);
    right = Math.max(right, p[0] + reach);
    top = Math.max(top, p[1] + reach);
    bottom = Math.min(bottom, p[1] - reach);
  };
  /** Only what could widen the window is asked for its points. */
  const isWithin = ({ centre: [x, y], reach }: Ball): boolean => {
    const most = reach + RIM + 1e-6;
    return x - most > left && x + most < right && y + most < top && y - most > bottom;
  };
  const includeAll = (solid: Primitive) => {
    if (isWithin(solid)) return;
    for (const ring of solid.rings()) {
      if (!isWithin(ring)) for (const p of ring.points()) include(p, RIM);
    }
  };
  for (const { placed, scene } of shots) {
    const walls = placed.props.filter(({ prop }) => prop.kind === 'wall');
    for (const solid of walls.flatMap((one) => propSolids(one))) {
      includeAll(solid.primitive(view));
    }
    for (const part of scene.parts) {
      if (part.name.endsWith('-cut')) continue;
      if (walls.some(({ prop }) => prop.name === part.name)) continue;
      part.primitives.forEach(includeAll);
    }
    for (const arrow of placed.drawing.arrows) {
      for (const [x, y] of arrowInView(arrow, placed, view)) include([x, y, 0], 3);
    }
  }
  return {
    left: left - MARGIN,
    right: right + MARGIN,
    top: top + MARGIN,
    bottom: bottom - MARGIN,
  };
}
