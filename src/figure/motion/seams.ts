import type { Point } from '../trace/graph.ts';
import { LINE, type Line } from '../trace/regions.ts';
import type { Film, FilmTrack, Leaf } from './film.ts';
import type { Grid } from './outline.ts';

/** A border has its line if one runs this near, in samples. */
const BESIDE = 2;
/** The border of a leaf lies this near to where it is seen to end, in samples. */
const NEAR = 3.2;
/** A piece that is this much nearer than another one is preferred to it, in samples. */
const SAME = 1.2;
/** A piece of a border gets a line if so much of it has none but needs one. */
const SHARE = 0.3;

const BODY = new Set(['skin', 'shirt', 'shorts', 'hair']);

/**
 * The line that has to be where one leaf ends and another, or nothing, begins: what the still has
 * there (see trace/regions.ts). None between tools, and within one limb, where only
 * depth says whether there is a line.
 */
export function lineBetween(one: Leaf | undefined, other: Leaf | undefined): Line {
  const [a, b] = [one?.layer, other?.layer];
  const isBody = (leaf: Leaf | undefined) => BODY.has(leaf?.layer.material ?? '');
  if (one === other || (!isBody(one) && !isBody(other))) return LINE.none;
  if (!a || !b) return LINE.outer;
  if (a.surface.tool || b.surface.tool) return LINE.inner;
  if (a.material !== b.material) return LINE.inner;
  if (a.digit && b.digit && a.limb === b.limb) return LINE.fine;
  if (a.name === 'ears' || b.name === 'ears') return LINE.fine;
  return a.material === 'skin' && a.limb && b.limb && a.limb !== b.limb ? LINE.inner : LINE.none;
}

/**
 * Gives a line to each piece of a border at which something is seen to end and nothing is drawn. Each
 * leaf asks a little inside and outside of its own border; where a finger lies along the edge of its
 * hand, or hair on the forehead, each of the two leaves the line to the other.
 * @param fronts the leaf that is seen at each sample, for each picture
 * @param toGrid from a point of the picture to samples
 */
export function closeSeams(
  film: Film,
  leaves: readonly Leaf[],
  fronts: readonly Int16Array[],
  grid: Grid,
  toGrid: (p: Point) => Point,
): Film {
  // Row and column 0 stand for nothing.
  const wide = leaves.length + 1;
  const rules = new Uint8Array(wide * wide);
  for (let a = 0; a < wide; a += 1) {
    for (let b = 0; b < wide; b += 1)
      rules[a * wide + b] = lineBetween(leaves[a - 1], leaves[b - 1]);
  }
  const inks = film.tracks.map(({ frames }) => frames.map((loop) => loop && [...loop.ink]));
  fronts.forEach((front, frame) => {
    const pieces = piecesOf(film.tracks, frame, toGrid);
    const drawn = new Uint8Array(front.length);
    for (const { from, to, track, at } of pieces) {
      if (inks[track]?.[frame]?.[at]) mark(drawn, grid, from, to);
    }
    const own = pieces.filter(({ leaf }) => BODY.has(leaves[leaf]?.layer.material ?? ''));
    const near = buckets(own, grid);
    const places = new Map(film.orders[frame]?.map((leaf, place) => [leaf, place]));
    const wanted = new Map<Piece, readonly [count: number, line: Line]>();
    bare(front, drawn, rules, wide, grid, (x, y, line) => {
      const close = near(x, y)
        .map((piece) => ({ piece, away: distance([x, y], piece) }))
        .filter(({ away }) => away < NEAR);
      const least = Math.min(...close.map(({ away }) => away));
      // What is painted last is not painted over.
      const [best] = close
        .filter(({ away }) => away < least + SAME)
        .sort((a, b) => (places.get(b.piece.leaf) ?? 0) - (places.get(a.piece.leaf) ?? 0));
      if (best) wanted.set(best.piece, [(wanted.get(best.piece)?.[0] ?? 0) + 1, line]);
    });
    for (const [piece, [count, line]] of wanted) {
      const { from, to, track, at } = piece;
      const long = Math.max(Math.abs(to[0] - from[0]), Math.abs(to[1] - from[1]));
      const ink = inks[track]?.[frame];
      if (ink?.[at] === LINE.none && count > SHARE * long) ink[at] = line;
    }
  });
  const tracks = film.tracks.map((track, index): FilmTrack => {
    const frames = track.frames.map(
      (loop, frame) => loop && { ...loop, ink: inks[index]?.[frame] ?? loop.ink },
    );
    return { ...track, frames };
  });
  return { ...film, tracks };
}

/** From one point of a border to the next, in samples. */
type Piece = {
  readonly track: number;
  readonly leaf: number;
  readonly at: number;
  readonly from: Point;
  readonly to: Point;
};

const piecesOf = (
  tracks: readonly FilmTrack[],
  frame: number,
  toGrid: (p: Point) => Point,
): readonly Piece[] =>
  tracks.flatMap(({ kind, leaf, frames }, track) => {
    const points = kind === 'fill' || kind === 'box' ? (frames[frame]?.points ?? []) : [];
    const samples = points.map(toGrid);
    return samples.map((from, at) => {
      const to = samples[(at + 1) % samples.length] ?? from;
      return { track, leaf, at, from, to };
    });
  });

/** Tells of samples at which something ends and needs a line that nobody draws. */
function bare(
  front: Int16Array,
  drawn: Uint8Array,
  rules: Uint8Array,
  wide: number,
  { width, height }: Grid,
  tell: (x: number, y: number, line: Line) => void,
): void {
  for (let row = 1; row < height - 1; row += 1) {
    for (let column = 1; column < width - 1; column += 1) {
      const at = row * width + column;
      if (drawn[at]) continue;
      const here = ((front[at] ?? -1) + 1) * wide;
      const right = rules[here + (front[at + 1] ?? -1) + 1] ?? 0;
      const below = rules[here + (front[at + width] ?? -1) + 1] ?? 0;
      if (right) tell(column + 1, row + 0.5, right as Line);
      else if (below) tell(column + 0.5, row + 1, below as Line);
    }
  }
}

/** Marks all samples beside a piece of a line. */
function mark(drawn: Uint8Array, { width, height }: Grid, from: Point, to: Point): void {
  const steps = Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1])) || 1;
  const reach = Math.ceil(BESIDE);
  for (let step = 0; step <= steps; step += 1) {
    const x = Math.floor(from[0] + ((to[0] - from[0]) * step) / steps);
    const y = Math.floor(from[1] + ((to[1] - from[1]) * step) / steps);
    for (let row = Math.max(0, y - reach); row <= Math.min(height - 1, y + reach); row += 1) {
      for (let c = Math.max(0, x - reach); c <= Math.min(width - 1, x + reach); c += 1) {
        if ((c - x) ** 2 + (row - y) ** 2 <= BESIDE ** 2) drawn[row * width + c] = 1;
      }
    }
  }
}

/** Squares of a picture, in samples, and the pieces that may lie near a point of each. */
const SQUARE = 16;
function buckets(pieces: readonly Piece[], { width }: Grid): (x: number, y: number) => Piece[] {
  const across = Math.ceil(width / SQUARE) + 2;
  const key = (x: number, y: number) =>
    (Math.floor(y / SQUARE) + 1) * across + Math.floor(x / SQUARE) + 1;
  const map = new Map<number, Piece[]>();
  for (const piece of pieces) {
    const [ax, bx] = [piece.from[0], piece.to[0]].sort((a, b) => a - b);
    const [ay, by] = [piece.from[1], piece.to[1]].sort((a, b) => a - b);
    const keys = new Set<number>();
    for (let y = (ay ?? 0) - NEAR; y < (by ?? 0) + NEAR + SQUARE; y += SQUARE) {
      for (let x = (ax ?? 0) - NEAR; x < (bx ?? 0) + NEAR + SQUARE; x += SQUARE) {
        keys.add(key(Math.min(x, (bx ?? 0) + NEAR), Math.min(y, (by ?? 0) + NEAR)));
      }
    }
    for (const one of keys) {
      const list = map.get(one);
      if (list) list.push(piece);
      else map.set(one, [piece]);
    }
  }
  return (x, y) => map.get(key(x, y)) ?? [];
}

/** How far a point is from a piece. */
function distance([x, y]: Point, { from, to }: Piece): number {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const share = ((x - from[0]) * dx + (y - from[1]) * dy) / (dx * dx + dy * dy || 1);
  const along = Math.max(0, Math.min(1, share));
  return Math.hypot(x - from[0] - along * dx, y - from[1] - along * dy);
}
