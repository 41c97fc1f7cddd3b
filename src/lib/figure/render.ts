import { arrowPaths, type ArrowPaths } from './arrows.ts';
import { isUnder, placeBrush, type BrushSet, type PlacedBrush } from './brushes.ts';
import { viewFrom, type View } from './camera.ts';
import { closeLoops, joinLines, loopArea } from './curves.ts';
import type { Arrow, Figure, Marked } from './drawing.ts';
import { drawFace, type FaceLines } from './face.ts';
import { contactShadow, floorPatch } from './ground.ts';
import type { Point } from './graph.ts';
import { march, type Hits, type Window } from './march.ts';
import { hatch, isEmpty, maskOutline, type Mask } from './masks.ts';
import { MUSCLES } from './muscles.ts';
import { pathData } from './path-data.ts';
import { PEOPLE, type Person } from './people.ts';
import { place, resolvePlace, type Placed } from './placement.ts';
import type { Side } from './pose.ts';
import { addProps } from './props.ts';
import { findRegions, LINE, type Line } from './regions.ts';
import { bodyScene, type Scene, type Surface } from './surfaces.ts';
import type { Part } from './builder.ts';
import { add, scale, type Vector } from './vector.ts';
import type { Skeleton } from './skeleton.ts';
import { ZONES } from './zones.ts';

/** Samples per picture unit. Three give lines that a reader cannot tell from finer ones. */
const FINENESS = 2.6;
/** Empty room round the figure, in body units. */
const MARGIN = 3.2;
/** The other leg or arm counts as far if it lies this much deeper in the picture. */
const FAR = 4;

export type Fill = { readonly material: string; readonly path: string };

/** All layers of one key pose, in picture units. */
export type Picture = {
  readonly width: number;
  readonly height: number;
  readonly floor: string;
  readonly shadow: string;
  readonly fills: readonly Fill[];
  readonly muscle: string;
  readonly fibres: string;
  readonly zone: string;
  readonly zoneHatch: string;
  readonly face: FaceLines;
  readonly outer: string;
  readonly inner: string;
  readonly fine: string;
  readonly arrows: readonly (ArrowPaths & { readonly push: boolean })[];
};

export type RenderOptions = { readonly fineness?: number };

type Shot = { readonly placed: Placed; readonly scene: Scene };

function shoot(placed: Placed, person: Person, view: View): Shot {
  const body = bodyScene(placed.skeleton, person, placed.pose, view);
  const parts: Part[] = [...body.parts];
  const surfaces: Surface[] = [...body.surfaces];
  addProps(placed.props, view, parts, surfaces);
  return { placed, scene: { parts, surfaces } };
}

/** One window for all key poses, so that the picture does not jump from one to the next. */
function commonWindow(figure: Figure, shots: readonly Shot[], view: View): Window {
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
  for (const { placed, scene } of shots) {
    for (const part of scene.parts) {
      if (part.name === 'face-cut') continue;
      for (const primitive of part.primitives) {
        for (const p of primitive.points()) include(p, 0.8);
      }
    }
    for (const arrow of placed.drawing.arrows) {
      include(view.point(resolvePlace(arrow.from, placed.skeleton)), 3);
      include(view.point(resolvePlace(arrow.to, placed.skeleton)), 3);
    }
  }
  return {
    left: left - MARGIN,
    right: right + MARGIN,
    top: top + MARGIN,
    bottom: bottom - MARGIN,
  };
}

/** Which limbs lie behind their twins and are drawn darker. */
function farLimbs(placed: Placed, view: View): ReadonlySet<string> {
  const { bones } = placed.skeleton;
  const deep = (name: 'leg' | 'arm', side: Side): number => {
    const [a, b] =
      name === 'leg'
        ? ([`shin-${side}`, `foot-${side}`] as const)
        : ([`forearm-${side}`, `hand-${side}`] as const);
    return (view.point(bones[a].origin)[2] + view.point(bones[b].origin)[2]) / 2;
  };
  const far = new Set<string>();
  for (const name of ['leg', 'arm'] as const) {
    const gap = deep(name, 'right') - deep(name, 'left');
    if (gap > FAR) far.add(`${name}-left`);
    if (gap < -FAR) far.add(`${name}-right`);
  }
  return far;
}

const limbOfPart = (name: string): string => {
  const match = /^(thigh|shin|foot|toes|upper-arm|forearm|hand|thumb|finger-\d)-(right|left)$/.exec(
    name,
  );
  if (!match) return '';
  return `${/^(thigh|shin|foot|toes)/.test(name) ? 'leg' : 'arm'}-${match[2] ?? ''}`;
};

const BOX_MATERIALS = new Set(['furniture', 'wall', 'mat']);

/** The name of the colour that a sample has. */
function materialNames(
  hits: Hits,
  scene: Scene,
  person: Person,
  far: ReadonlySet<string>,
  facets: Uint8Array,
) {
  return (sample: number): string | null => {
    const surface = scene.surfaces[hits.surface[sample] ?? -1];
    if (!surface) return null;
    if (surface.tool) {
      const facet = facets[sample] ?? 0;
      if (surface.material === 'roller')
        return ['roller', 'roller-end', 'roller-core'][facet] ?? 'roller';
      const side = BOX_MATERIALS.has(surface.material) && facet % 3 !== 0 ? '-side' : '';
      // A wall is seen by its face; its narrow edge is the darker side.
      if (surface.material === 'wall') return facet === 1 || facet === 4 ? 'wall' : 'wall-side';
      return surface.material + side;
    }
    const part = scene.parts[hits.part[sample] ?? -1]?.name ?? '';
    const limb = surface.limb === '' ? '' : limbOfPart(part) || '';
    const dark = limb !== '' && far.has(limb) && surface.material !== 'hair' ? '-far' : '';
    return `${surface.material}-${person.id}${dark}`;
  };
}

function brushMask<Name extends string>(
  marked: readonly Marked<Name>[],
  table: Readonly<Record<Name, BrushSet>>,
  shot: Shot,
  view: View,
  hits: Hits,
  factor: number,
  girth: number,
): { mask: Mask; angle: number } {
  const brushes: PlacedBrush[] = marked.flatMap(({ name, side }) =>
    table[name].brushes.map((brush) => placeBrush(brush, side, shot.placed.skeleton, view, girth)),
  );
  const on = new Uint8Array(hits.width * hits.height);
  if (brushes.length > 0) {
    for (let row = 0; row < hits.height; row += 1) {
      for (let column = 0; column < hits.width; column += 1) {
        const at = row * hits.width + column;
        const surface = shot.scene.surfaces[hits.surface[at] ?? -1];
        if (!surface || surface.tool) continue;
        const part = shot.scene.parts[hits.part[at] ?? -1]?.name ?? '';
        const point: Vector = [
          hits.left + (column + 0.5) * hits.step,
          hits.top - (row + 0.5) * hits.step,
          hits.depth[at] ?? 0,
        ];
        if (brushes.some((brush) => isUnder(brush, part, point))) on[at] = 1;
      }
    }
  }
  const first = brushes[0];
  const angle = first ? Math.atan2(first.a[1] - first.b[1], first.b[0] - first.a[0]) : 0;
  return { mask: { width: hits.width, height: hits.height, on, factor }, angle };
}

function drawArrow(arrow: Arrow, placed: Placed, view: View, window: Window, unit: number) {
  const at = (p: Vector): Point => {
    const seen = view.point(p);
    return [(seen[0] - window.left) * unit, (window.top - seen[1]) * unit];
  };
  const from = at(resolvePlace(arrow.from, placed.skeleton));
  const to = at(resolvePlace(arrow.to, placed.skeleton));
  return { ...arrowPaths(from, to, arrow), push: arrow.push };
}

function facetsOf(hits: Hits, scene: Scene): Uint8Array {
  const facets = new Uint8Array(hits.width * hits.height);
  for (let at = 0; at < facets.length; at += 1) {
    const surface = scene.surfaces[hits.surface[at] ?? -1];
    if (!surface?.facet) continue;
    const column = at % hits.width;
    const row = Math.floor(at / hits.width);
    facets[at] = surface.facet([
      hits.left + (column + 0.5) * hits.step,
      hits.top - (row + 0.5) * hits.step,
      hits.depth[at] ?? 0,
    ]);
  }
  return facets;
}

/** Lines shorter than this are crumbs, in picture units. */
const LEAST_LINE = 3.4;
/** Fills smaller than this are crumbs, in square picture units. */
const LEAST_FILL = 1.4;

function renderShot(
  shot: Shot,
  hits: Hits,
  figure: Figure,
  person: Person,
  view: View,
  window: Window,
  fineness: number,
  floor: string,
): Picture {
  const unit = figure.scale;
  const factor = 1 / fineness;
  const facets = facetsOf(hits, shot.scene);
  const far = farLimbs(shot.placed, view);
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
  const lines = (line: Line): string =>
    joinLines(regions.borders.filter((b) => b.line === line).map((b) => b.stroke))
      .filter((stroke) => stroke.size * factor > LEAST_LINE)
      .map((stroke) => pathData(stroke.curves, factor, stroke.closed))
      .join('');
  const { drawing } = shot.placed;
  const girth = (person.build.limbs + person.build.hips) / 2;
  const muscle = brushMask(drawing.muscles, MUSCLES, shot, view, hits, factor, girth);
  const zone = brushMask(drawing.zones, ZONES, shot, view, hits, factor, girth);
  return {
    width: Math.round((window.right - window.left) * unit),
    height: Math.round((window.top - window.bottom) * unit),
    floor,
    shadow: contactShadow(shot.placed, view, window, unit),
    fills: fills.filter((fill) => fill.path !== ''),
    muscle: isEmpty(muscle.mask) ? '' : maskOutline(muscle.mask, 6),
    fibres: isEmpty(muscle.mask) ? '' : hatch(muscle.mask, muscle.angle, 3.8, 3),
    zone: isEmpty(zone.mask) ? '' : maskOutline(zone.mask, 4),
    zoneHatch: isEmpty(zone.mask) ? '' : hatch(zone.mask, -Math.PI / 4, 3.2, 1),
    face: drawFace(shot.placed.skeleton, person, view, hits, factor),
    outer: lines(LINE.outer),
    inner: lines(LINE.inner),
    fine: lines(LINE.fine),
    arrows: drawing.arrows.map((arrow) => drawArrow(arrow, shot.placed, view, window, unit)),
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
  const window = commonWindow(figure, shots, view);
  const footing = shots.flatMap(({ placed }) =>
    placed.parts.flatMap((part) => part.primitives.map((p) => p.centre)),
  );
  // A mat is floor enough.
  const bare = figure.drawings.every((d) => d.props.every((prop) => prop.kind !== 'mat'));
  const floor = figure.crop || !bare ? '' : floorPatch(footing, view, window, figure.scale);
  const fineness = options.fineness ?? FINENESS;
  return shots.map((shot) => {
    const hits = march(shot.scene, window, 1 / (figure.scale * fineness));
    return {
      picture: renderShot(shot, hits, figure, person, view, window, fineness, floor),
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
