import type { Point } from '../trace/graph.ts';
import type { FilmTrack } from './film.ts';
import type { Loop } from './tracks.ts';

/** What lies on a leaf or on the floor and has no line of its own. */
const FADES: ReadonlySet<string> = new Set(['muscle', 'zone', 'shadow']);
/** So many points of a border, the nearest, tell how the leaf moves at a point. */
const NEAREST = 5;

const middleOf = (points: readonly Point[]): Point => [
  points.reduce((sum, p) => sum + p[0], 0) / points.length,
  points.reduce((sum, p) => sum + p[1], 0) / points.length,
];

/**
 * Tints and shadows that grow from a point and close to one. What the next picture does not show would
 * stand still half of the way, beside the body that goes on, and be gone all at once. It goes with its leaf.
 * Where another leaf takes over at the same place, as where a sleeve comes before the trunk, both stay as
 * they are: in between the one and the other would be too small.
 */
export function fading(tracks: readonly FilmTrack[]): readonly FilmTrack[] {
  return tracks.map((track) => {
    if (!FADES.has(track.kind)) return track;
    const others = tracks.filter((one) => one.kind === track.kind && one !== track);
    const borders = tracks.filter(
      ({ kind, leaf }) => leaf === track.leaf && (kind === 'fill' || kind === 'box'),
    );
    const closed = (here: number, to: number): Loop | null => {
      const loop = track.frames[here];
      const isGone = loop && (track.frames[to] ?? null) === null;
      if (!isGone || others.some((one) => takesOver(one, loop, here, to))) return null;
      const middle = middleOf(loop.points);
      const [dx, dy] = wayOf(borders, middle, here, to);
      const end: Point = [middle[0] + dx, middle[1] + dy];
      return { points: loop.points.map(() => end), ink: loop.ink };
    };
    const frames = track.frames.map((own, at) => own ?? closed(at - 1, at) ?? closed(at + 1, at));
    return { ...track, frames };
  });
}

/** Whether a piece that is not there in one picture is in the other, where a loop was. */
function takesOver({ frames }: FilmTrack, loop: Loop, here: number, to: number): boolean {
  const next = frames[to] ?? null;
  if (next === null || (frames[here] ?? null) !== null) return false;
  return [0, 1].every((axis) => {
    const [a, b] = [loop, next].map(({ points }) => points.map((p) => p[axis] ?? 0));
    if (!a || !b) return false;
    return Math.max(...a) > Math.min(...b) && Math.max(...b) > Math.min(...a);
  });
}

/** How far borders near a point go from one picture to another. */
function wayOf(
  borders: readonly FilmTrack[],
  [x, y]: Point,
  here: number,
  to: number,
): readonly [dx: number, dy: number] {
  const ways = borders.flatMap(({ frames }) => {
    const [from, until] = [frames[here]?.points ?? [], frames[to]?.points ?? []];
    return from.flatMap((p, at) => {
      const q = until[at];
      return q
        ? [{ away: Math.hypot(p[0] - x, p[1] - y), way: [q[0] - p[0], q[1] - p[1]] as const }]
        : [];
    });
  });
  const nearest = ways.sort((a, b) => a.away - b.away).slice(0, NEAREST);
  if (nearest.length === 0) return [0, 0];
  return middleOf(nearest.map(({ way }) => way));
}
