import { AREAS, areaAt, type AreaId, type BodySide } from '../body/body-areas.ts';
import { viewFrom } from '../pose/camera.ts';
import { closeLoops, fitChain, loopArea } from '../trace/curves.ts';
import type { Drawing, Figure } from '../body/drawing.ts';
import { traceBorders } from '../trace/graph.ts';
import type { Hits } from '../trace/march.ts';
import { pathData } from '../trace/path-data.ts';
import { placePoint, renderShots, type Picture } from './render.ts';
import { RELAXED_ARM, RELAXED_LEG, STANDING } from '../pose/pose.ts';

/** The region of one area in one view. */
export type AreaRegion = {
  readonly area: AreaId;
  /** Closed path; areas on both sides of the body have two loops. */
  readonly path: string;
  /** A point inside, for a label or a leader line. */
  readonly centre: readonly [number, number];
};

export type BodyView = {
  readonly picture: Picture;
  readonly regions: readonly AreaRegion[];
};

const LEG = { ...RELAXED_LEG, hip: { flex: 0, abduct: 7, rotate: 6 }, footTurn: 8 };
const ARM = {
  ...RELAXED_ARM,
  shoulder: { flex: 0, abduct: 25, rotate: 0 },
  elbow: 10,
  forearm: -50,
  thumb: 0.7,
};

const STANDING_DRAWING: Drawing = {
  id: 'standing',
  label: '',
  title: '',
  description: '',
  pose: { ...STANDING, legs: { right: LEG, left: LEG }, arms: { right: ARM, left: ARM } },
  settle: { part: 'foot-right', on: 'floor', sink: 0.2 },
  props: [],
  muscles: [],
  zones: [],
  arrows: [],
  contacts: [],
};

const figure = (side: BodySide): Figure => ({
  exercise: 'body-map',
  person: 'a',
  camera: { yaw: side === 'front' ? 90 : 270, pitch: 4 },
  side: null,
  scale: 3.2,
  crop: null,
  drawings: [STANDING_DRAWING],
});

/** Regions smaller than this are crumbs, in square picture units. */
const LEAST_REGION = 40;

/** The standing body from one side, and the regions of all areas that are seen there. */
export function drawBodyView(side: BodySide): BodyView {
  const plan = figure(side);
  const [shot] = renderShots(plan);
  if (!shot) throw new Error('The standing body has no picture.');
  const { hits, picture, factor } = shot;
  const view = viewFrom(plan.camera);
  const ids = new Int8Array(hits.width * hits.height).fill(-1);
  for (let at = 0; at < ids.length; at += 1) {
    const part = shot.partName(at);
    if (part === null) continue;
    const area = areaAt(side, part, placePoint(hits, at, view), shot.skeleton);
    ids[at] = area === null ? -1 : AREAS.indexOf(area);
  }
  return { picture, regions: traceAreas(hits, ids, factor) };
}

function traceAreas(hits: Hits, ids: Int8Array, factor: number): readonly AreaRegion[] {
  const id = (at: number): number => (at < 0 ? -1 : (ids[at] ?? -1));
  const graph = traceBorders(
    hits.width,
    hits.height,
    (a, b) =>
      id(a) === id(b) ? 0 : (Math.min(id(a), id(b)) + 2) * 32 + Math.max(id(a), id(b)) + 2,
    8,
  );
  const strokes = graph.chains.map((chain) => ({
    low: Math.floor(chain.mark / 32) - 2,
    high: (chain.mark % 32) - 2,
    stroke: {
      curves: fitChain(graph, chain, 1),
      first: chain.vertices[0] ?? -1,
      last: chain.vertices[chain.vertices.length - 1] ?? -1,
      closed: chain.closed,
      edge: true,
      size: chain.vertices.length,
    },
  }));
  return AREAS.flatMap((area, index): AreaRegion[] => {
    const own = strokes.filter((s) => s.low === index || s.high === index).map((s) => s.stroke);
    const loops = closeLoops(own).filter((loop) => loopArea(loop) * factor * factor > LEAST_REGION);
    if (loops.length === 0) return [];
    return [
      {
        area,
        path: loops.map((loop) => pathData(loop, factor, true)).join(''),
        centre: centreOf(hits, ids, index, factor),
      },
    ];
  });
}

/** The sample of an area that is deepest inside it, seen on the left of the picture. */
function centreOf(hits: Hits, ids: Int8Array, index: number, factor: number): [number, number] {
  let best: [number, number] = [0, 0];
  let most = -1;
  for (let row = 0; row < hits.height; row += 3) {
    for (let column = 0; column <= hits.width / 2; column += 3) {
      let reach = 0;
      const inside = (x: number, y: number): boolean => ids[y * hits.width + x] === index;
      while (
        reach < 60 &&
        inside(column, row) &&
        inside(column - reach, row) &&
        inside(column + reach, row) &&
        inside(column, row - reach) &&
        inside(column, row + reach)
      ) {
        reach += 2;
      }
      if (reach > most && reach > 0) {
        most = reach;
        best = [column, row];
      }
    }
  }
  return [Math.round(best[0] * factor), Math.round(best[1] * factor)];
}
