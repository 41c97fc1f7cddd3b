import { inkOf, arrowsBeside, roundOf } from './arrow-beside.ts';
import { arrowPaths, type ArrowPaths } from './arrows.ts';
import {
  covered,
  isTurned,
  leaderOf,
  lookedAt,
  shootClose,
  viewOf,
  windowOf,
  type Corner,
} from './close-up.ts';
import { viewFrom, type View } from '../pose/camera.ts';
import { closeLoops, crumbsOf, joinLines, loopArea } from '../trace/curves.ts';
import type { Figure } from '../body/drawing.ts';
import { drawFace, type FaceLines } from './face.ts';
import type { Point } from '../trace/graph.ts';
import { contactShadow, floorPatch, roundFloor } from './ground.ts';
import { brushMask } from './highlights.ts';
import { march, type Hits, type Window } from '../trace/march.ts';
import { closeHoles } from '../trace/holes.ts';
import { hatch, isEmpty, maskOutline, withoutScraps } from '../trace/masks.ts';
import { facetsOf, farLimbs, materialNames } from './materials.ts';
import { MUSCLES } from '../body/muscles.ts';
import { pathData } from '../trace/path-data.ts';
import { PEOPLE, type Person } from '../pose/people.ts';
import { place } from '../body/placement.ts';
import { findRegions, LINE, type Border, type Line } from '../trace/regions.ts';
import { shoot, type Shot } from './shot.ts';
import type { Skeleton } from '../pose/skeleton.ts';
import { add, scale, type Vector } from '../pose/vector.ts';
import { ZONES } from '../body/zones.ts';
import { wallMarks, type WallMarks } from './walls.ts';

/** Samples per picture unit. Three give lines that a reader cannot tell from finer ones. */
const FINENESS = 2.6;

export type Fill = { readonly material: string; readonly path: string };

/** All layers of one key pose, in picture units. */
export type Picture = {
  readonly width: number;
  readonly height: number;
  readonly floor: string;
  readonly shadow: string;
  readonly fills: readonly Fill[];
  /** Lines where a wall is cut, and shade where something touches it. */
  readonly walls: WallMarks;
  readonly muscle: string;
  readonly fibres: string;
  readonly zone: string;
  readonly zoneHatch: string;
  readonly face: FaceLines;
  readonly outer: string;
  readonly inner: string;
  readonly fine: string;
  readonly arrows: readonly (ArrowPaths & { readonly push: boolean })[];
  /** Outline of another pose, behind this one. */
  readonly ghost: string;
  readonly closeUp: RoundPicture | null;
};

/** A ring round the place that a close-up is of, and a line to the close-up where the way is free. */
type Ring = {
  readonly middle: Point;
  readonly radius: number;
  readonly leader: readonly [Point, Point] | null;
};

/** A close-up: where it stands, what it is of, and what it shows; all in picture units. */
export type RoundPicture = {
  readonly middle: Point;
  readonly radius: number;
  /** Null for a close-up that looks from another side than the picture: nothing in it is the same. */
  readonly of: Ring | null;
  readonly picture: Picture;
};

export type RenderOptions = { readonly fineness?: number };

/** Lines shorter than this are crumbs, in picture units. */
const LEAST_LINE = 3.4;
/** Fills smaller than this are crumbs, in square picture units. */
const LEAST_FILL = 1.4;
/** Islands of tint that are smaller than this are scraps, in square picture units. */
const LEAST_TINT = 30;
/** Gaps between limbs that are smaller than this are closed, in square picture units. */
const LEAST_HOLE = 26;
/** Materials of what lies behind everything. */
const BEHIND = /^(mat|wall)$/;

function renderShot(
  shot: Shot,
  hits: Hits,
  figure: Figure,
  person: Person,
  view: View,
  window: Window,
  fineness: number,
  floor: string,
  far: ReadonlySet<string>,
): Picture {
  const unit = figure.scale;
  const factor = 1 / fineness;
  const { surfaces } = shot.scene;
  closeHoles(
    hits,
    (at) => at < 0 || BEHIND.test(surfaces[at]?.material ?? ''),
    LEAST_HOLE / (factor * factor),
  );
  const facets = facetsOf(hits, shot.scene);
  const regions = findRegions(
    hits,
    shot.scene,
    materialNames(hits, shot.scene, person, far, facets),
    facets,
  );
  const fills = regions.materials.map((material, id): Fill => {
    const own = regions.borders.filter((b) => b.a !== b.b && (b.a === id || b.b === id));
    const loops = closeLoops(own.map((b) => b.stroke)).filter(
      (loop) => loopArea(loop) * factor * factor > LEAST_FILL,
    );
    return { material, path: loops.map((loop) => pathData(loop, factor, true)).join('') };
  });
  // A short step beside the border of two colours would only make that one thicker.
  const edges = new Set(
    regions.borders.flatMap(({ a, b, stroke }) => (a === b ? [] : [stroke.first, stroke.last])),
  );
  const isBeside = ({ a, b, stroke }: Border): boolean =>
    a === b &&
    stroke.size * factor < LEAST_LINE &&
    edges.has(stroke.first) &&
    edges.has(stroke.last);
  const borders = regions.borders.filter((border) => !isBeside(border));
  const strokes = (line: Line) =>
    joinLines(borders.filter((b) => b.line === line).map((b) => b.stroke));
  const drawn = new Map(Object.values(LINE).map((line) => [line, line ? strokes(line) : []]));
  const isCrumb = crumbsOf([...drawn.values()].flat(), LEAST_LINE / factor);
  const lines = (line: Line): string =>
    (drawn.get(line) ?? [])
      .filter((stroke) => !isCrumb(stroke))
      .map((stroke) => pathData(stroke.curves, factor, stroke.closed))
      .join('');
  const { drawing } = shot.placed;
  const girth = (person.build.limbs + person.build.hips) / 2;
  const muscle = brushMask(drawing.muscles, MUSCLES, shot, view, hits, factor, girth);
  const tint = withoutScraps(muscle.mask, LEAST_TINT);
  const zone = brushMask(drawing.zones, ZONES, shot, view, hits, factor, girth);
  return {
    width: Math.round((window.right - window.left) * unit),
    height: Math.round((window.top - window.bottom) * unit),
    floor,
    shadow: contactShadow(shot.placed, view, window, unit),
    fills: fills.filter((fill) => fill.path !== ''),
    walls: wallMarks(hits, shot.scene, facets, shot.placed, factor),
    muscle: isEmpty(muscle.mask) ? '' : maskOutline(tint, 6),
    fibres: isEmpty(muscle.mask) ? '' : hatch(tint, muscle.angle, 3.8, 3),
    zone: isEmpty(zone.mask) ? '' : maskOutline(zone.mask, 4),
    zoneHatch: isEmpty(zone.mask) ? '' : hatch(zone.mask, -Math.PI / 4, 3.2, 1),
    face: drawFace(shot.placed, view, hits, factor),
    outer: lines(LINE.outer),
    inner: lines(LINE.inner),
    fine: lines(LINE.fine),
    arrows: [],
    ghost: '',
    closeUp: null,
  };
}

/** The outline of the person, without tools. */
function silhouette({ scene }: Shot, hits: Hits, factor: number): string {
  // From nothing (-1) on.
  const body = Uint8Array.of(0, ...scene.surfaces.map(({ tool }) => Number(tool !== true)));
  const on = new Uint8Array(hits.surface.length);
  for (let at = 0; at < on.length; at += 1) on[at] = body[(hits.surface[at] ?? -1) + 1] ?? 0;
  return maskOutline({ width: hits.width, height: hits.height, on, factor }, 40);
}

/** The line from a ring to its close-up may touch the figure's rim by so much, in picture units. */
const TOUCH = 3;

/** Draws the close-up of a pose into its corner. @param hits of the whole picture */
function drawRound(
  shot: Shot,
  hits: Hits,
  figure: Figure,
  view: View,
  window: Window,
  corner: Corner,
  fineness: number,
  floored: boolean,
  far: ReadonlySet<string>,
): RoundPicture | null {
  const { closeUp } = shot.placed.drawing;
  const person = PEOPLE[figure.person];
  const at = closeUp && lookedAt(closeUp, shot.placed);
  if (!closeUp || !at) return null;
  const scale = figure.scale * closeUp.zoom;
  const close = shootClose(closeUp, shot.placed, person, figure, 1 / (scale * fineness));
  if (!close) return null;
  const seen = view.point(at);
  const flat = { ...figure, scale };
  const picture = renderShot(
    close.shot,
    close.hits,
    flat,
    person,
    viewOf(closeUp, figure),
    close.window,
    fineness,
    '',
    far,
  );
  const toPicture = (x: number, y: number): Point => [
    (x - window.left) * figure.scale,
    (window.top - y) * figure.scale,
  ];
  const round = { middle: toPicture(corner.x, corner.y), radius: closeUp.radius * scale };
  const ring = { middle: toPicture(seen[0], seen[1]), radius: closeUp.radius * figure.scale };
  const leader = leaderOf(ring, round);
  const inSamples = ([x, y]: Point): Point => [x * fineness, y * fineness];
  const isFree =
    leader &&
    covered([inSamples(leader[0]), inSamples(leader[1])], hits, shot.scene) <= TOUCH * fineness;
  return {
    ...round,
    of: isTurned(closeUp, figure) ? null : { ...ring, leader: isFree ? leader : null },
    // A mat is floor enough.
    picture: {
      ...picture,
      shadow: '',
      ...(floored && roundFloor(close.shot.placed, viewOf(closeUp, figure), close.window, scale)),
    },
  };
}

/** One rendered pose with what the body map needs beside the picture. */
export type RenderedShot = {
  readonly picture: Picture;
  readonly hits: Hits;
  readonly skeleton: Skeleton;
  /** Picture units per sample. */
  readonly factor: number;
  /** The part of the body that a sample shows; null for background and tools. */
  readonly partName: (sample: number) => string | null;
};

/** Where in the room a sample of the picture is. */
export function placePoint(hits: Hits, sample: number, view: View): Vector {
  const x = hits.left + ((sample % hits.width) + 0.5) * hits.step;
  const y = hits.top - (Math.floor(sample / hits.width) + 0.5) * hits.step;
  const [right, up, towards] = view.axes;
  return add(add(scale(right, x), scale(up, y)), scale(towards, hits.depth[sample] ?? 0));
}

/** Draws all key poses of a figure and keeps what lies behind each sample. */
export function renderShots(figure: Figure, options: RenderOptions = {}): readonly RenderedShot[] {
  const person = PEOPLE[figure.person];
  const view = viewFrom(figure.camera);
  const shots = figure.drawings.map((drawing) => shoot(place(drawing, person), person, view));
  const { window, corner } = windowOf(figure, shots, view);
  const footing = shots.flatMap(({ placed }) =>
    placed.parts.flatMap((part) => part.primitives.map((p) => p.centre)),
  );
  // A mat is floor enough.
  const bare = figure.drawings.every((d) => d.props.every((prop) => prop.kind !== 'mat'));
  const floor = figure.crop || !bare ? '' : floorPatch(footing, view, window, figure.scale);
  const fineness = options.fineness ?? FINENESS;
  const far = farLimbs(
    shots.map((shot) => shot.placed),
    view,
  );
  const marched: Hits[] = [];
  shots.forEach(({ scene }, at) => {
    const [last, hits] = [shots[at - 1], marched[at - 1]];
    const before = last && hits && { scene: last.scene, window, hits };
    marched.push(march(scene, window, 1 / (figure.scale * fineness), before));
  });
  return shots.map((shot, index) => {
    const hits = marched[index] ?? march(shot.scene, window, 1 / (figure.scale * fineness));
    const other = shots.findIndex(({ placed }) => placed.drawing.id === shot.placed.drawing.ghost);
    const [behind, outline] = [shots[other], marched[other]];
    return {
      picture: {
        ...renderShot(shot, hits, figure, person, view, window, fineness, floor, far),
        arrows: arrowsBeside(
          shot.placed,
          view,
          window,
          figure,
          inkOf(hits, shot.scene, 1 / fineness, roundOf(corner, window, figure.scale)),
        ).map(({ arrow, from, to }) => ({ ...arrowPaths(from, to, arrow), push: arrow.push })),
        ghost: behind && outline ? silhouette(behind, outline, 1 / fineness) : '',
        closeUp: corner && drawRound(shot, hits, figure, view, window, corner, fineness, bare, far),
      },
      hits,
      skeleton: shot.placed.skeleton,
      factor: 1 / fineness,
      partName: (sample) => {
        const surface = shot.scene.surfaces[hits.surface[sample] ?? -1];
        if (!surface || surface.tool) return null;
        return shot.scene.parts[hits.part[sample] ?? -1]?.name ?? null;
      },
    };
  });
}

/** Draws all key poses of a figure. */
export const renderFigure = (figure: Figure, options: RenderOptions = {}): readonly Picture[] =>
  renderShots(figure, options).map((shot) => shot.picture);
