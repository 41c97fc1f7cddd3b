import { isUnder, named, placeBrush, type BrushSet } from '../body/brushes.ts';
import type { Drawing, Marked } from '../body/drawing.ts';
import { MUSCLES } from '../body/muscles.ts';
import type { FaceFeature } from '../draw/face.ts';
import { contactMask } from '../draw/ground.ts';
import type { Shot } from '../draw/shot.ts';
import type { View } from '../pose/camera.ts';
import type { Person } from '../pose/people.ts';
import type { Point } from '../trace/graph.ts';
import { NOTHING, type Window } from '../trace/march.ts';
import { outlines, type Grid, type Sheet } from './outline.ts';
import { tracksOf, withoutBlinks, type Loop, type Pieces, type Track } from './tracks.ts';

/** Which parts a sheet shows. */
const partsSeen = new WeakMap<Int16Array, ReadonlySet<number>>();

function partsOn({ part }: Sheet): ReadonlySet<number> {
  let seen = partsSeen.get(part);
  if (!seen) {
    const found = new Set<number>();
    for (let at = 0; at < part.length; at += 1) {
      const one = part[at] ?? -1;
      if (one >= 0 && one !== part[at - 1]) found.add(one);
    }
    seen = found;
    partsSeen.set(part, seen);
  }
  return seen;
}

/** The skin of one layer under the brushes of muscles or zones; null if there is none. */
export function tintMask<Name extends string>(
  shot: Shot,
  sheet: Sheet,
  on: Uint8Array,
  table: Readonly<Record<Name, BrushSet>>,
  marks: (drawing: Drawing) => readonly Marked<Name>[],
  view: View,
  grid: Grid,
  girth: number,
): Uint8Array | null {
  const { parts } = shot.scene;
  const marked = marks(shot.placed.drawing);
  if (marked.length === 0) return null;
  const here = new Set([...partsOn(sheet)].map((part) => parts[part]?.name ?? ''));
  // Most layers have no skin that any brush may tint: no brush is put in its place for them.
  const brushes = marked.flatMap(({ name, side }) =>
    table[name].brushes
      .filter((brush) => brush.parts.some((part) => here.has(named(part, side))))
      .map((brush) => placeBrush(brush, side, shot.placed.skeleton, view, girth)),
  );
  if (brushes.length === 0) return null;
  const mask = new Uint8Array(on.length);
  // From nothing (-1) on.
  const over = [
    null,
    ...parts.map(({ name }) => {
      const own = brushes.filter((brush) => brush.parts.has(name));
      return own.length > 0 ? own : null;
    }),
  ];
  const { window, step } = grid;
  const { part, depth, width, height, left, top } = sheet;
  let some = false;
  for (let row = 0, at = 0; row < height; row += 1) {
    const y = window.top - (top + row + 0.5) * step;
    for (let column = 0; column < width; column += 1, at += 1) {
      if (on[at] !== 1) continue;
      const own = over[(part[at] ?? -1) + 1];
      if (!own) continue;
      const x = window.left + (left + column + 0.5) * step;
      for (const brush of own) {
        if (!isUnder(brush, x, y, depth[at] ?? NOTHING)) continue;
        mask[at] = 1;
        some = true;
        break;
      }
    }
  }
  return some ? mask : null;
}

/** The direction of the fibres of the first muscle, in degrees clockwise from the right. */
export function fibreAngle(shot: Shot | undefined, view: View, person: Person): number {
  const marked = shot?.placed.drawing.muscles[0];
  const brush = marked && MUSCLES[marked.name].brushes[0];
  if (!shot || !marked || !brush) return 0;
  const girth = (person.build.limbs + person.build.hips) / 2;
  const { a, b } = placeBrush(brush, marked.side, shot.placed.skeleton, view, girth);
  return Math.round((Math.atan2(a[1] - b[1], b[0] - a[0]) * 180) / Math.PI);
}

/** A chair alone has four feet on the floor; a shadow stays where it is, or goes with what throws it. */
const OF_SHADOWS: Pieces = { most: 10, farthest: 24 };

/** Where body and tools touch the floor, in all pictures. */
export function shadowTracks(
  shots: readonly Shot[],
  view: View,
  still: Window,
  window: Window,
  scale: number,
): readonly Track[] {
  const loops = shots.map(({ placed }): Loop[] => {
    const mask = contactMask(placed, view, window, scale);
    if (!mask) return [];
    const { factor } = mask;
    return outlines(mask.on, mask.width, mask.height, 14 / factor / factor).map((points) => ({
      points: points.map((p): Point => [
        p[0] * factor + (window.left - still.left) * scale,
        p[1] * factor + (still.top - window.top) * scale,
      ]),
      ink: points.map(() => 0),
    }));
  });
  return loops.some((one) => one.length > 0) ? steadyShadows(loops) : [];
}

/** Each shadow on its own way; what would be seen in one picture only is none. */
export const steadyShadows = (loops: readonly (readonly Loop[])[]): readonly Track[] =>
  withoutBlinks(tracksOf(loops, OF_SHADOWS), Infinity, true);

/** How much of an eye has to be seen: half an eye looks like a scratch. */
const MOST_OF_AN_EYE = 0.6;
/** Points of a line that have to be seen. */
const LEAST_OF_A_LINE = 3;

/**
 * A feature of the face: its points are points of the head, so that nothing has to be matched. It goes
 * with the head also towards a picture that does not show it, where an eye closes to a point and a line
 * carries nothing: standing still it would lie beside the face. What a single picture shows between two
 * that do not is left out.
 */
export function faceTrack(
  faces: readonly (readonly FaceFeature[])[],
  feature: number,
  still: Window,
  scale: number,
): Track {
  const count = faces[0]?.[feature]?.points.length ?? 0;
  const shown = faces.map((all) => {
    const one = all[feature];
    const seen = one?.seen.filter(Boolean).length ?? 0;
    return one !== undefined && seen >= (one.fill ? count * MOST_OF_AN_EYE : LEAST_OF_A_LINE);
  });
  const isShown = shown.map((own, at) => {
    const rests = at === 0 || at === shown.length - 1;
    return own && (rests || shown[at - 1] === true || shown[at + 1] === true);
  });
  return {
    count,
    frames: faces.map((all, at) => {
      const one = all[feature];
      const isNext = isShown[at - 1] === true || isShown[at + 1] === true;
      if (!one || !(isShown[at] === true || isNext)) return null;
      const points = one.points.map((p): Point => [
        (p[0] - still.left) * scale,
        (still.top - p[1]) * scale,
      ]);
      if (isShown[at] === true) return { points, ink: one.seen.map(Number) };
      const middle: Point = [
        points.reduce((sum, p) => sum + p[0], 0) / count,
        points.reduce((sum, p) => sum + p[1], 0) / count,
      ];
      return { points: one.fill ? points.map(() => middle) : points, ink: points.map(() => 0) };
    }),
  };
}
