import type { Fault } from '../body/check.ts';
import type { Ball, Primitive } from '../body/distance.ts';
import type { CloseUp, Drawing, Figure } from '../body/drawing.ts';
import { place, resolvePlace, type Placed } from '../body/placement.ts';
import { MUSCLES } from '../body/muscles.ts';
import { BACKDROP, TOOL } from '../body/props.ts';
import { viewFrom, type View } from '../pose/camera.ts';
import { PEOPLE, type Person } from '../pose/people.ts';
import { degrees, dot, type Vector } from '../pose/vector.ts';
import { march, NOTHING, type Hits, type Window } from '../trace/march.ts';
import type { Scene } from '../body/surfaces.ts';
import type { Point } from '../trace/graph.ts';
import { brushMask } from './highlights.ts';
import { arrowInView, commonWindow, shoot, type Shot } from './shot.ts';

/** What a close-up looks at, in the room; null if the pose has no such tool. */
export function lookedAt({ on }: CloseUp, { props, skeleton }: Placed): Vector | null {
  if (on.kind !== 'tool') return resolvePlace(on, skeleton);
  return props.find(({ prop }) => prop.name === on.name)?.at ?? null;
}

/** The camera of a close-up: its own, or that of the picture. */
export const viewOf = (closeUp: CloseUp, figure: Figure): View =>
  viewFrom(closeUp.camera ?? figure.camera);

/** The picture and its close-up look at one place from directions at most this far apart, in degrees. */
const SAME_VIEW = 25;

/**
 * Whether a close-up looks from clearly another side than its picture. Strangers took a ring on the
 * picture for the piece that they see beside it, and so it is marked by a sign of its own instead.
 */
export function isTurned(closeUp: CloseUp, figure: Figure): boolean {
  const [, , from] = viewFrom(figure.camera).axes;
  const [, , own] = viewOf(closeUp, figure).axes;
  return degrees(Math.acos(Math.min(1, dot(from, own)))) > SAME_VIEW;
}

/** A close-up, in front of its camera; what lies outside its circle is not there. */
export type CloseShot = { readonly shot: Shot; readonly hits: Hits; readonly window: Window };

/** @param step body units per sample */
export function shootClose(
  closeUp: CloseUp,
  placed: Placed,
  person: Person,
  figure: Figure,
  step: number,
): CloseShot | null {
  const at = lookedAt(closeUp, placed);
  if (!at) return null;
  const view = viewOf(closeUp, figure);
  const [x, y] = view.point(at);
  const { radius } = closeUp;
  const window = { left: x - radius, right: x + radius, top: y + radius, bottom: y - radius };
  const drawing: Drawing = { ...placed.drawing, arrows: [] };
  const shot = shoot({ ...placed, drawing }, person, view);
  const hits = march(shot.scene, window, step, undefined, { x, y, radius });
  hits.surface.forEach((_, sample) => {
    const across = hits.left + ((sample % hits.width) + 0.5) * step - x;
    const down = hits.top - (Math.floor(sample / hits.width) + 0.5) * step - y;
    if (across * across + down * down < radius * radius) return;
    hits.surface[sample] = -1;
    hits.part[sample] = -1;
    hits.depth[sample] = NOTHING;
  });
  return { shot, hits, window };
}

/** Where the close-ups of a figure stand: their middle and how large they are, in body units. */
export type Corner = { readonly x: number; readonly y: number; readonly radius: number };

/** A close-up keeps this far from the figure and from the edge, in body units. */
const ROOM = 1;
/** Heights at which a close-up may stand, from the lower edge (0) to the upper one. */
const HEIGHTS = [1, 0.75, 0.5, 0.25, 0];
/** A unit nearer to what it shows is worth as much as so many square units of paper. */
const NEARER = 25;
/** A unit of the line to a close-up that would lie over the figure is worth so many square units of paper. */
const COVERED = 60;
/** Samples per body unit for what such a line would cross. */
const SKETCH = 1;
/** Things that a close-up may cover. */
const BEHIND = new Set(['wall', 'mat', 'doorway']);

/** The line from the ring of a close-up to its circle; null where they meet. */
export function leaderOf(
  of: { readonly middle: Point; readonly radius: number },
  circle: { readonly middle: Point; readonly radius: number },
): readonly [Point, Point] | null {
  const [dx, dy] = [circle.middle[0] - of.middle[0], circle.middle[1] - of.middle[1]];
  const size = Math.hypot(dx, dy);
  if (size <= of.radius + circle.radius) return null;
  const on = (from: Point, along: number): Point => [
    from[0] + (dx / size) * along,
    from[1] + (dy / size) * along,
  ];
  return [on(of.middle, of.radius), on(circle.middle, -circle.radius)];
}

/** How much of a line lies over the figure and its tools, in samples. @param line in samples of `hits` */
export function covered([from, to]: readonly [Point, Point], hits: Hits, scene: Scene): number {
  const steps = Math.max(1, Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1])));
  return Array.from({ length: steps + 1 }, (_, at) => {
    const [x, y] = [0, 1].map((axis) =>
      Math.floor((from[axis] ?? 0) + (((to[axis] ?? 0) - (from[axis] ?? 0)) * at) / steps),
    );
    if (x === undefined || y === undefined) return 0;
    if (x < 0 || y < 0 || x >= hits.width || y >= hits.height) return 0;
    const material = scene.surfaces[hits.surface[y * hits.width + x] ?? -1]?.material;
    return Number(material !== undefined && !BACKDROP.test(material));
  }).reduce<number>((sum, one) => sum + one, 0);
}

/** Where a figure is seen, and where its close-ups stand. */
type Framed = { readonly window: Window; readonly corner: Corner | null };

/** Figures that have been framed: checks, stills and films ask for the same. */
const framed = new WeakMap<Figure, { readonly shots: readonly Shot[]; readonly found: Framed }>();

/**
 * The window of all key poses, with room for their close-ups at the edge, near what they show.
 * @param view that of the shots
 */
export function windowOf(figure: Figure, shots: readonly Shot[], view: View): Framed {
  const known = framed.get(figure);
  if (known?.shots.length === shots.length && known.shots.every((shot, at) => shot === shots[at])) {
    return known.found;
  }
  const found = frame(figure, shots, view);
  framed.set(figure, { shots, found });
  return found;
}

function frame(figure: Figure, shots: readonly Shot[], view: View): Framed {
  const window = commonWindow(figure, shots, view);
  const radius = Math.max(
    0,
    ...figure.drawings.map(({ closeUp }) => (closeUp ? closeUp.radius * closeUp.zoom : 0)),
  );
  if (radius === 0) return { window, corner: null };
  const things = shots.flatMap(({ placed, scene }) => {
    const free = new Set(
      placed.props.filter(({ prop }) => BEHIND.has(prop.kind)).map(({ prop }) => prop.name),
    );
    const arrows = placed.drawing.arrows.flatMap((arrow) =>
      arrowInView(arrow, placed, view).map(([x, y]): Vector => [x, y, 0]),
    );
    const solids = scene.parts
      .filter(({ name }) => !free.has(name) && !name.endsWith('-cut'))
      .flatMap(({ primitives }) => primitives);
    return [{ arrows, solids }];
  });
  const room = radius + ROOM;
  const isFree = (x: number, y: number) => {
    const isOut = (p: Vector) => (p[0] - x) ** 2 + (p[1] - y) ** 2 > room * room;
    // Only solids that come near are asked for their points.
    const isFar = ({ centre, reach }: Ball) =>
      Math.hypot(centre[0] - x, centre[1] - y) > room + reach + 1e-6;
    const isClear = (solid: Primitive) =>
      isFar(solid) || solid.rings().every((ring) => isFar(ring) || ring.points().every(isOut));
    return things.every(({ arrows, solids }) => arrows.every(isOut) && solids.every(isClear));
  };
  const targets = shots.flatMap(({ placed, scene }) => {
    const { closeUp } = placed.drawing;
    const at = closeUp && lookedAt(closeUp, placed);
    if (!at) return [];
    const hits = isTurned(closeUp, figure) ? null : march(scene, window, 1 / SKETCH);
    return [{ at: view.point(at), ring: closeUp.radius, scene, hits }];
  });
  /** How much of the figure the lines to a circle would cross, in body units. */
  const crossed = (x: number, y: number): number =>
    targets.reduce((sum, { at, ring, scene, hits }) => {
      if (!hits) return sum;
      const onSketch = (p: readonly number[]): Point => [
        ((p[0] ?? 0) - hits.left) / hits.step,
        (hits.top - (p[1] ?? 0)) / hits.step,
      ];
      const of = { middle: onSketch(at), radius: ring / hits.step };
      const line = leaderOf(of, { middle: onSketch([x, y]), radius: radius / hits.step });
      return sum + (line ? covered(line, hits, scene) * hits.step : 0);
    }, 0);
  const [wide, high] = [window.right - window.left, window.top - window.bottom];
  const tries = [0, 1].flatMap((right) =>
    HEIGHTS.map((share) => {
      const y = window.bottom + room + Math.max(0, high - 2 * room) * share;
      // The picture is widened until the circle is free of the figure.
      for (let by = 0; ; by += 0.5) {
        const x = right ? window.right + by - room : window.left - by + room;
        if (by <= wide && !isFree(x, y)) continue;
        const far = targets.reduce((sum, { at }) => sum + Math.hypot(at[0] - x, at[1] - y), 0);
        const dear = far * NEARER + crossed(x, y) * COVERED;
        return { x, y, cost: by * high + dear / targets.length };
      }
    }),
  );
  const best = tries.reduce((a, b) => (b.cost < a.cost ? b : a));
  return {
    window: {
      left: Math.min(window.left, best.x - room),
      right: Math.max(window.right, best.x + room),
      top: Math.max(window.top, best.y + room),
      bottom: Math.min(window.bottom, best.y - room),
    },
    corner: { x: best.x, y: best.y, radius },
  };
}

/** A close-up shows a tool, a hand, a foot on its heel or tinted skin on at least this share of its circle, in percent. */
const LEAST = 3;
/** Samples of the check per body unit. */
const COARSE = 2.5;

/** Close-ups that show nothing of what touches, grips or works. */
export function checkCloseUps(figure: Figure): readonly Fault[] {
  const person = PEOPLE[figure.person];
  const girth = (person.build.limbs + person.build.hips) / 2;
  return figure.drawings.flatMap((drawing): Fault[] => {
    const { closeUp } = drawing;
    if (!closeUp) return [];
    const close = shootClose(closeUp, place(drawing, person), person, figure, 1 / COARSE);
    const pose = drawing.id;
    if (!close) {
      const on = closeUp.on.kind === 'tool' ? closeUp.on.name : '';
      return [{ kind: 'unknown', pose, part: 'closeUp', on }];
    }
    const { shot, hits } = close;
    const tint = brushMask(drawing.muscles, MUSCLES, shot, viewOf(closeUp, figure), hits, 1, girth);
    const heels = drawing.contacts.flatMap(({ part }) =>
      part.startsWith('heel') ? [part.replace('heel', 'foot')] : [],
    );
    const shown = hits.surface.reduce((sum, surface, sample) => {
      const seen = shot.scene.surfaces[surface];
      const part = shot.scene.parts[hits.part[sample] ?? -1]?.name ?? '';
      const tool = seen?.tool === true && TOOL.test(seen.material);
      const grips = /^(hand|thumb|finger)/.test(part) || heels.includes(part);
      return sum + Number(tool || grips || tint.mask.on[sample] === 1);
    }, 0);
    const circle = Math.PI * (closeUp.radius * COARSE) ** 2;
    const share = Math.round((shown / circle) * 100);
    return share < LEAST ? [{ kind: 'close-up', pose, share, least: LEAST }] : [];
  });
}
