import type { BrushSet } from '../body/brushes.ts';
import type { Drawing, Figure, Marked } from '../body/drawing.ts';
import { MUSCLES } from '../body/muscles.ts';
import { place } from '../body/placement.ts';
import type { Scene } from '../body/surfaces.ts';
import { ZONES } from '../body/zones.ts';
import { faceFeatures } from '../draw/face.ts';
import { floorPatch } from '../draw/ground.ts';
import { farLimbs, toolColour } from '../draw/materials.ts';
import { windowOf } from '../draw/close-up.ts';
import { cutLines, isCut } from '../draw/walls.ts';
import { commonWindow, shoot, type Shot } from '../draw/shot.ts';
import { viewFrom } from '../pose/camera.ts';
import { PEOPLE } from '../pose/people.ts';
import { SIDES } from '../pose/pose.ts';
import { foldsOf } from '../trace/folds.ts';
import type { Point } from '../trace/graph.ts';
import { NOTHING, type Window } from '../trace/march.ts';
import { fading } from './fade.ts';
import { faceTrack, fibreAngle, shadowTracks, tintMask } from './extras.ts';
import { tidyJoints } from './joints.ts';
import { layersOf, type Layer } from './layers.ts';
import { inkOf, paint } from './paint.ts';
import { extentOf, orderBy, steadied, sumOf, voteOf } from './order.ts';
import {
  facesOf,
  feltOf,
  gridOf,
  outlines,
  partsOf,
  sheetOf,
  type Grid,
  type Sheet,
  type Taken,
} from './outline.ts';
import { polygonTracks } from './polygons.ts';
import { closeSeams } from './seams.ts';
import { tracksOf, withoutBlinks, type Loop, type Track } from './tracks.ts';

/** Samples per picture unit. */
const FINENESS = 1.35;
/** Pieces smaller than this are crumbs, in square picture units. */
const LEAST = 5;
/** A piece that is seen in one picture only is a speck if it is smaller, in square picture units. */
const SPECK = 40;

/** What a track is for: see `paint` in the player. */
export const KINDS = ['fill', 'box', 'muscle', 'zone', 'shadow', 'eye', 'brow'] as const;
export type Kind = (typeof KINDS)[number];

export type FilmTrack = Track & { readonly kind: Kind; readonly leaf: number };

/** A movement, ready to be written down. */
export type Film = {
  readonly width: number;
  readonly height: number;
  readonly floor: string;
  /** Colour of each leaf. */
  readonly leaves: readonly string[];
  readonly tracks: readonly FilmTrack[];
  /** For each picture its leaves, from the farthest to the nearest. */
  readonly orders: readonly (readonly number[])[];
  /** The leaf that is the cut end of a wall, and the lines on it; it stays where it is. */
  readonly cut?: readonly [leaf: number, lines: string];
  /** Angle of the muscle's fibres in the first picture, in degrees. */
  readonly fibres: number;
};

/** One layer, or one face of a tool: what has one colour. */
export type Leaf = {
  readonly name: string;
  readonly layer: Layer;
  readonly colour: string;
  /** Name of the leaf on which it lies: only the line where it ends is seen. */
  readonly on?: string;
};

type Picture = {
  readonly shot: Shot;
  readonly sheets: ReadonlyMap<string, Sheet>;
};

/** A layer that has not moved looks as it did: what its solids are away from two points, in 1e-5 units. */
const signature = (layer: Layer, scene: Scene): readonly number[] =>
  partsOf(layer, scene).flatMap(({ primitives }) =>
    primitives.flatMap((q) => [
      Math.round(q.distance(0, 0, 0) * 1e5),
      Math.round(q.distance(31, 57, 83) * 1e5),
    ]),
  );

const isSame = (a: readonly number[] | undefined, b: readonly number[]): boolean =>
  a?.length === b.length && a.every((one, at) => one === b[at]);

/** Marches the layers of all pictures and gives each face of a tool a leaf of its own. */
function takePictures(
  shots: readonly Shot[],
  grid: Grid,
  toesPart: boolean,
  colourOf: (layer: Layer) => string,
) {
  const leaves = new Map<string, Leaf>();
  type Known = {
    readonly sign: readonly number[];
    readonly sheets: readonly (readonly [string, Sheet])[];
    readonly taken: Taken | null;
  };
  const known = new Map<string, Known>();
  const pictures = shots.map((shot): Picture => {
    const sheets = new Map<string, Sheet>();
    layersOf(shot.scene, toesPart).forEach((layer, at) => {
      const key = `${layer.name} ${String(at)}`;
      const sign = signature(layer, shot.scene);
      let found = known.get(key);
      if (!found || !isSame(found.sign, sign)) {
        const taken = sheetOf(layer, shot.scene, grid, found?.taken ?? null);
        const sheets = taken ? split(layer, key, taken, grid, leaves, colourOf) : [];
        found = { sign, sheets, taken };
        known.set(key, found);
      }
      for (const [name, sheet] of found.sheets) sheets.set(name, sheet);
    });
    return { shot, sheets };
  });
  return { leaves: [...leaves.values()], pictures };
}

function split(
  layer: Layer,
  key: string,
  sheet: Sheet,
  grid: Grid,
  leaves: Map<string, Leaf>,
  colourOf: (layer: Layer) => string,
): readonly (readonly [string, Sheet])[] {
  const { left, right } = extentOf(sheet);
  if (right <= left) return [];
  const single = !layer.surface.tool || !layer.surface.facet;
  if (single) {
    leaves.set(key, { name: key, layer, colour: colourOf(layer) });
    return [[key, sheet]];
  }
  const faces = facesOf(layer, sheet, grid);
  if (layer.material === 'ball') {
    // Two pieces of felt have one colour. Each with an outline of its own, a small ball would fall apart.
    const felt = { ...sheet, depth: feltOf(sheet, faces) };
    const { left: from, right: to } = extentOf(felt);
    const name = `${key} felt`;
    leaves.set(key, { name: key, layer, colour: colourOf(layer) });
    if (to <= from) return [[key, sheet]];
    leaves.set(name, { name, layer, colour: colourOf(layer), on: key });
    return [
      [key, sheet],
      [name, felt],
    ];
  }
  const seen = new Set(faces.filter((_, at) => (sheet.depth[at] ?? NOTHING) > NOTHING / 2));
  return [...seen].map((face) => {
    const name = `${key} ${String(face)}`;
    leaves.set(name, { name, layer, colour: toolColour(layer.material, face) });
    return [
      name,
      { ...sheet, depth: sheet.depth.map((z, at) => (faces[at] === face ? z : NOTHING)) },
    ] as const;
  });
}

/** An order in which each leaf that lies on another comes straight after it. */
function laidOn(order: readonly number[], leaves: readonly Leaf[]): readonly number[] {
  const on = (leaf: number) => leaves.findIndex(({ name }) => name === leaves[leaf]?.on);
  const lying = order.filter((leaf) => leaves[leaf]?.on !== undefined);
  return order
    .filter((leaf) => !lying.includes(leaf))
    .flatMap((leaf) => [leaf, ...lying.filter((one) => on(one) === leaf)]);
}

/** Pieces that do not change places: what lies round the head, and cloth over its own limb. So do faces of a tool. */
const HELD: readonly (readonly string[])[] = [
  ['head', 'ears', 'hair', 'beard'],
  ...SIDES.flatMap((side) => [
    [`thigh-${side}`, `shorts-${side}`],
    [`upper-arm-${side}`, `sleeve-${side}`],
  ]),
];

/** The film of a movement, seen as its key poses are. @param drawings key poses and in-betweens */
export function filmOf(figure: Figure, drawings: readonly Drawing[]): Film {
  const person = PEOPLE[figure.person];
  const view = viewFrom(figure.camera);
  const keys = figure.drawings.map((drawing) => shoot(place(drawing, person), person, view));
  const shots = drawings.map((drawing) => shoot(place(drawing, person), person, view));
  const still = windowOf(figure, keys, view).window;
  const window = figure.crop ? still : union(still, commonWindow(figure, shots, view));
  const grid = gridOf(window, 1 / (figure.scale * FINENESS));
  const far = farLimbs(
    keys.map((shot) => shot.placed),
    view,
  );
  const toesPart = figure.drawings.some(({ pose }) =>
    SIDES.some((side) => pose.legs[side].toeSpread !== 0 || pose.legs[side].bigToe !== 0),
  );
  const colourOf = ({ limb, material, surface }: Layer) =>
    surface.tool
      ? toolColour(material, 0)
      : `${material}-${person.id}${far.has(limb) && material !== 'hair' ? '-far' : ''}`;
  const { leaves, pictures } = takePictures(shots, grid, toesPart, colourOf);
  const ground = new Set([...leaves.keys()].filter((at) => /^mat/.test(leaves[at]?.colour ?? '')));
  const sheetsOf = (picture: Picture) => leaves.map(({ name }) => picture.sheets.get(name) ?? null);
  // What lies on another leaf is as near as it, and has no say.
  const votes = steadied(
    pictures.map((picture) =>
      voteOf(sheetsOf(picture).map((sheet, at) => (leaves[at]?.on === undefined ? sheet : null))),
    ),
  );
  const all = sumOf(votes);
  const tools = new Set(leaves.flatMap(({ layer }) => (layer.surface.tool ? [layer.name] : [])));
  const held = [...HELD, ...[...tools].map((name) => [name])].map(
    (names) =>
      new Set([...leaves.keys()].filter((at) => names.includes(leaves[at]?.layer.name ?? ''))),
  );
  const ears = new Set([...leaves.keys()].filter((at) => leaves[at]?.layer.name === 'ears'));
  const orders: (readonly number[])[] = [];
  let last = orderBy(all, all, ground, held, ears);
  for (const own of votes) {
    last = laidOn(orderBy(own, all, ground, held, ears, last), leaves);
    orders.push(last);
  }
  const painted = pictures.map((picture, at) => paint(sheetsOf(picture), orders[at] ?? [], grid));
  const unit = 1 / FINENESS;
  const shift: Point = [
    (window.left - still.left) * figure.scale,
    (still.top - window.top) * figure.scale,
  ];
  const toPicture = (sheet: { left: number; top: number }, p: Point): Point => [
    (sheet.left + p[0]) * unit + shift[0],
    (sheet.top + p[1]) * unit + shift[1],
  ];
  const tracks: FilmTrack[] = [];
  const put = (kind: Kind, leaf: number, made: readonly Track[]) => {
    for (const track of made) tracks.push({ ...track, kind, leaf });
  };
  const girth = (person.build.limbs + person.build.hips) / 2;
  const folds = shots.map(({ scene }) => foldsOf(scene.parts));
  leaves.forEach((leaf, at) => {
    const loops = pictures.map((picture, frame): Loop[] => {
      const sheet = picture.sheets.get(leaf.name);
      const [own, fold] = [painted[frame], folds[frame]];
      const on = own?.masks[at];
      if (!sheet || !on || !own || !fold) return [];
      return outlines(on, sheet.width, sheet.height, LEAST / unit / unit).map((points) => ({
        ink: points.map((_, place_) => inkOf(points, place_, sheet, at, leaves, own, grid, fold)),
        points: points.map((p) => toPicture(sheet, p)),
      }));
    });
    if (loops.every((one) => one.length === 0)) return;
    const isRound = leaf.layer.material === 'ball';
    const rigid = leaf.layer.surface.tool === true && !isRound && polygonTracks(loops);
    if (rigid) put('box', at, rigid);
    else put('fill', at, withoutBlinks(tracksOf(loops), SPECK, false));
    if (leaf.layer.surface.tool) return;
    const tint = <Name extends string>(
      kind: Kind,
      table: Readonly<Record<Name, BrushSet>>,
      marks: (drawing: Drawing) => readonly Marked<Name>[],
    ) => {
      const found = pictures.map((picture, frame): Loop[] => {
        const sheet = picture.sheets.get(leaf.name);
        const on = painted[frame]?.masks[at];
        if (!sheet || !on) return [];
        const mask = tintMask(picture.shot, sheet, on, table, marks, view, grid, girth);
        if (!mask) return [];
        return outlines(mask, sheet.width, sheet.height, 6 / unit / unit).map((points) => ({
          points: points.map((p) => toPicture(sheet, p)),
          ink: points.map(() => 0),
        }));
      });
      if (found.some((one) => one.length > 0))
        put(kind, at, withoutBlinks(tracksOf(found), SPECK, false));
    };
    tint('muscle', MUSCLES, (drawing) => drawing.muscles);
    tint('zone', ZONES, (drawing) => drawing.zones);
  });
  put('shadow', -1, shadowTracks(shots, view, still, window, figure.scale));
  const faces = pictures.map(({ shot }, frame) =>
    faceFeatures(shot.placed, view, (x, y) => painted[frame]?.depthAt(x, y) ?? NOTHING),
  );
  faces[0]?.forEach(({ fill }, feature) => {
    const track = faceTrack(faces, feature, still, figure.scale);
    if (track.frames.some((frame) => frame !== null)) put(fill ? 'eye' : 'brow', -1, [track]);
  });
  // A mat is floor enough.
  const bare = figure.drawings.every((d) => d.props.every((prop) => prop.kind !== 'mat'));
  const footing = keys.flatMap(({ placed }) =>
    placed.parts.flatMap((part) => part.primitives.map((p) => p.centre)),
  );
  const cut = leaves.findIndex(({ name, layer }) => isEnd(layer, name, keys));
  const sheet = pictures[0]?.sheets.get(leaves[cut]?.name ?? '');
  const tidied = tidyJoints(
    {
      ...(sheet && { cut: [cut, linesOn(sheet, (p) => toPicture(sheet, p))] as const }),
      width: Math.round((still.right - still.left) * figure.scale),
      height: Math.round((still.top - still.bottom) * figure.scale),
      floor: figure.crop || !bare ? '' : floorPatch(footing, view, still, figure.scale),
      leaves: leaves.map(({ colour }) => colour),
      tracks: fading(tracks),
      orders,
      fibres: fibreAngle(shots[0], view, person),
    },
    leaves.map(({ layer }) => layer.body),
  );
  const fronts = painted.map(({ front }) => front);
  return closeSeams(tidied, leaves, fronts, grid, ([x, y]) => [
    (x - shift[0]) / unit,
    (y - shift[1]) / unit,
  ]);
}

/** Whether a leaf is the end of a wall; a doorway has none. */
const isEnd = ({ surface, material }: Layer, leaf: string, [key]: readonly Shot[]): boolean =>
  material === 'wall' &&
  isCut(Number(leaf.split(' ').at(-1))) &&
  (key?.placed.props.some(({ prop }) => prop.kind === 'wall' && prop.name === surface.name) ??
    false);

/** The lines of a cut wall, where they are in the still. */
function linesOn(sheet: Sheet, toPicture: (p: Point) => Point): string {
  const [left, top] = toPicture([0, 0]).map((x) => Math.round(x * FINENESS));
  const [dx = 0, dy = 0] = [left, top];
  const [width, height] = [Math.max(0, dx) + sheet.width, Math.max(0, dy) + sheet.height];
  const on = new Uint8Array(width * height);
  sheet.depth.forEach((depth, at) => {
    const x = (at % sheet.width) + dx;
    const y = Math.floor(at / sheet.width) + dy;
    if (depth > NOTHING / 2 && x >= 0 && y >= 0) on[y * width + x] = 1;
  });
  return cutLines({ width, height, on, factor: 1 / FINENESS });
}

const union = (a: Window, b: Window): Window => ({
  left: Math.min(a.left, b.left),
  right: Math.max(a.right, b.right),
  top: Math.max(a.top, b.top),
  bottom: Math.min(a.bottom, b.bottom),
});
