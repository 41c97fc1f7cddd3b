import type { Fault } from '../body/check.ts';
import type { Figure } from '../body/drawing.ts';
import { place, type Placed } from '../body/placement.ts';
import { propSolids } from '../body/props.ts';
import {
  arrowCover,
  inkOf,
  arrowsBeside,
  roundOf,
  type PlacedArrow,
} from '../draw/arrow-beside.ts';
import { windowOf } from '../draw/close-up.ts';
import { shoot } from '../draw/shot.ts';
import { viewFrom, WORLD } from '../pose/camera.ts';
import { PEOPLE } from '../pose/people.ts';
import { blend, length, subtract, type Vector } from '../pose/vector.ts';
import { march } from '../trace/march.ts';

/** An arrow is no further than this from what moves, as the picture shows it, in body units. */
const OFF = 9;
/** What goes less far than this from one key pose to the next stands still. */
const STILL = 1.2;
/** No more of an arrow may lie on the figure, in percent; heads and shaft count alike. */
const ON_FIGURE = 40;
/** Samples of the check per picture unit. */
const COARSE = 0.8;
/** An arrow that turns no more than this share of its length towards the outline passes it by. */
const ASIDE = 0.3;

/** Some points of the skin, the same ones in each pose. */
const skinOf = ({ parts }: Placed): readonly Vector[] =>
  parts.flatMap(({ primitives }) => primitives.flatMap((q) => q.few()));

/** An arrow with its ends as the view has them, in body units. */
type Seen = PlacedArrow & { readonly start: Vector; readonly end: Vector; readonly cover: number };

/** Arrows where they are drawn, pose by pose. */
function arrowsSeen(figure: Figure): readonly (readonly Seen[])[] {
  const view = viewFrom(figure.camera);
  const person = PEOPLE[figure.person];
  const unit = figure.scale;
  const shots = figure.drawings.map((drawing) => shoot(place(drawing, person), person, view));
  const { window, corner } = windowOf(figure, shots, view);
  return shots.map(({ placed, scene }) => {
    if (placed.drawing.arrows.length === 0) return [];
    const hits = march(scene, window, 1 / (unit * COARSE));
    const ink = inkOf(hits, scene, 1 / COARSE, roundOf(corner, window, unit));
    return arrowsBeside(placed, view, window, figure, ink).map((one): Seen => {
      const [start, end] = [one.from, one.to].map(([x, y]): Vector => [
        window.left + x / unit,
        window.top - y / unit,
        0,
      ]) as [Vector, Vector];
      return { ...one, start, end, cover: arrowCover(one, ink) };
    });
  });
}

const flat = (a: Vector, b: Vector): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

/**
 * Arrows that tell of nothing: far from what moves, upon the figure instead of beside it, or back to the
 * dashed outline that says where the body came from.
 */
export function checkArrows(figure: Figure): readonly Fault[] {
  const view = viewFrom(figure.camera);
  const placed = figure.drawings.map((drawing) => place(drawing, PEOPLE[figure.person]));
  const skins = placed.map(skinOf);
  return arrowsSeen(figure).flatMap((arrows, at): Fault[] => {
    const here = placed[at];
    if (!here || arrows.length === 0) return [];
    const pose = here.drawing.id;
    const other = skins[at + 1] ?? skins[at - 1] ?? [];
    const moving = (skins[at] ?? []).filter((p, k) => {
      const q = other[k];
      return q !== undefined && length(subtract(p, q)) > STILL;
    });
    const tools = here.props
      .filter(({ prop }) => ['roller', 'ball', 'stick', 'tin'].includes(prop.kind))
      .flatMap((one) => propSolids(one).flatMap((solid) => [...solid.primitive(WORLD).points()]));
    const near = [...moving, ...tools].map((p) => view.point(p));
    const before = figure.drawings.findIndex(({ id }) => id === here.drawing.ghost);
    return arrows.flatMap(({ arrow, start, end, cover }): Fault[] => {
      const faults: Fault[] = [];
      const spots = [start, blend(start, end, 0.5), end];
      const gap = Math.min(
        ...spots.map((spot) => near.reduce((least, p) => Math.min(least, flat(p, spot)), 1e3)),
      );
      // Where all that is shown stays, as in a breath or a squeeze, there is nothing to be beside.
      if (near.length > 0 && gap > OFF) {
        faults.push({ kind: 'arrow', pose, gap: Math.round(gap * 10) / 10, most: OFF });
      }
      const share = Math.round(cover * 100);
      if (share > ON_FIGURE) faults.push({ kind: 'cover', pose, share, most: ON_FIGURE });
      const [now, then] = [skins[at], skins[before]];
      const other = here.drawing.ghost;
      if (now && then && other && leadsBack(now, then, { start, end, both: arrow.both })) {
        faults.push({ kind: 'back', pose, other });
      }
      return faults;
    });

    /** Whether a head points to where the part beside the arrow has come from. */
    function leadsBack(
      now: readonly Vector[],
      then: readonly Vector[],
      { start, end, both }: { start: Vector; end: Vector; both: boolean },
    ): boolean {
      const middle = blend(start, end, 0.5);
      const steps = now.flatMap((p, k) => {
        const q = then[k];
        if (!q || length(subtract(p, q)) <= STILL) return [];
        const [a, b] = [view.point(p), view.point(q)];
        return [{ away: flat(a, middle), step: subtract(a, b) }];
      });
      const [closest] = steps.sort((a, b) => a.away - b.away);
      if (!closest) return false;
      const way = subtract(end, start);
      const size = flat(end, start) * Math.hypot(closest.step[0], closest.step[1]);
      const along = (way[0] * closest.step[0] + way[1] * closest.step[1]) / (size || 1);
      return along < -ASIDE || (both && along > ASIDE);
    }
  });
}
