/**
 * The borders between the regions of a sampled picture, as a planar graph on the corners of the
 * samples. Neighbouring regions share the same border, so that fills leave no gaps.
 */
export type Point = readonly [number, number];

/** A run of border between two junctions. */
export type Chain = {
  readonly vertices: readonly number[];
  /** What the border is, as given by the caller. */
  readonly mark: number;
  readonly closed: boolean;
};

export type Graph = {
  readonly chains: readonly Chain[];
  /** Smoothed position of a vertex, in samples. */
  readonly place: (vertex: number) => Point;
  /** How many borders meet in a vertex. */
  readonly degree: (vertex: number) => number;
  /** For a border that comes into `vertex` from `from`: where it goes on smoothly, if it does. */
  readonly onward: (vertex: number, from: number) => number | null;
};

/** Vertices at which borders meet, and where these go, by the order in which they are found. */
type Net = {
  /** Place of each vertex on the grid: row by row, one more than there are samples across. */
  readonly vertices: readonly number[];
  /** How many borders meet in each of them, and four places for where they go and their marks. */
  readonly degrees: readonly number[];
  readonly ends: readonly number[];
  readonly marks: readonly number[];
};

/** Samples between which there surely is no border, so that nothing is asked. */
export type Alike = {
  readonly labels: Uint8Array | Uint16Array;
  /** Samples of one label are apart all the same where their levels differ by `gap` or more. */
  readonly levels?: { readonly of: Float32Array; readonly gap: number };
};

/**
 * @param markBetween mark (0 for none) of the border between two samples; -1 stands for outside.
 * @param smoothing rounds of averaging along the borders
 * @param alike between two samples of one label is no border; the outside has label 0
 */
export function traceBorders(
  width: number,
  height: number,
  markBetween: (a: number, b: number, stride: number) => number,
  smoothing: number,
  alike?: Alike,
): Graph {
  const across = width + 1;
  /** Where a vertex is in the net, and one more; 0 if it is not in it. */
  const slots = new Int32Array(across * (height + 1));
  const vertices: number[] = [];
  const degrees: number[] = [];
  const ends: number[] = [];
  const marks: number[] = [];
  const slotOf = (vertex: number): number => {
    const known = slots[vertex] ?? 0;
    if (known > 0) return known - 1;
    slots[vertex] = vertices.push(vertex);
    degrees.push(0);
    ends.push(-1, -1, -1, -1);
    marks.push(0, 0, 0, 0);
    return vertices.length - 1;
  };
  const put = (from: number, to: number, mark: number) => {
    const degree = degrees[from] ?? 0;
    ends[4 * from + degree] = to;
    marks[4 * from + degree] = mark;
    degrees[from] = degree + 1;
  };
  const border = (a: number, b: number, mark: number) => {
    const [one, other] = [slotOf(a), slotOf(b)];
    put(one, other, mark);
    put(other, one, mark);
  };
  const labels = alike?.labels;
  const levels = alike?.levels?.of;
  const gap = alike?.levels?.gap ?? 0;
  const labelOf = (at: number): number => (at < 0 ? 0 : (labels?.[at] ?? 0));
  const isOne = (a: number, b: number): boolean =>
    labels !== undefined &&
    labelOf(a) === labelOf(b) &&
    (!levels || a < 0 || b < 0 || Math.abs((levels[a] ?? 0) - (levels[b] ?? 0)) < gap);
  for (let row = 0; row <= height; row += 1) {
    for (let column = 0; column <= width; column += 1) {
      const here = row * across + column;
      const own = column < width && row < height ? row * width + column : -1;
      // Most samples are like those to the left and above, and are passed by as fast as can be.
      if (labels && own >= 0 && column > 0 && row > 0) {
        const label = labels[own];
        if (label === labels[own - 1] && label === labels[own - width]) {
          if (!levels) continue;
          const level = levels[own] ?? 0;
          const across = Math.abs((levels[own - 1] ?? 0) - level);
          if (across < gap && Math.abs((levels[own - width] ?? 0) - level) < gap) continue;
        }
      }
      if (row < height) {
        const left = column > 0 ? row * width + column - 1 : -1;
        if (!isOne(left, own)) {
          const mark = markBetween(left, own, 1);
          if (mark) border(here, here + across, mark);
        }
      }
      if (column < width) {
        const above = row > 0 ? (row - 1) * width + column : -1;
        if (!isOne(above, own)) {
          const mark = markBetween(above, own, width);
          if (mark) border(here, here + 1, mark);
        }
      }
    }
  }
  const net: Net = { vertices, degrees, ends, marks };
  let xs = Float64Array.from(vertices, (vertex) => vertex % across);
  let ys = Float64Array.from(vertices, (vertex) => Math.floor(vertex / across));
  const pairs = findThroughPairs(net, xs, ys);
  for (let round = 0; round < smoothing; round += 1) {
    const [nextX, nextY] = [xs.slice(), ys.slice()];
    for (let at = 0; at < vertices.length; at += 1) {
      const [a = -1, b = -1] = [pairs[2 * at], pairs[2 * at + 1]];
      if (a < 0) continue;
      nextX[at] = ((xs[a] ?? 0) + 2 * (xs[at] ?? 0) + (xs[b] ?? 0)) / 4;
      nextY[at] = ((ys[a] ?? 0) + 2 * (ys[at] ?? 0) + (ys[b] ?? 0)) / 4;
    }
    [xs, ys] = [nextX, nextY];
  }
  const known = (vertex: number): number => (slots[vertex] ?? 0) - 1;
  return {
    chains: findChains(net, 2 * slots.length),
    place: (vertex) => {
      const at = known(vertex);
      return at < 0 ? [0, 0] : [xs[at] ?? 0, ys[at] ?? 0];
    },
    degree: (vertex) => degrees[known(vertex)] ?? 0,
    onward(vertex, from) {
      const at = known(vertex);
      if (at < 0) return null;
      const [a = -1, b = -1] = [pairs[2 * at], pairs[2 * at + 1]];
      if (a < 0) return null;
      if (vertices[a] === from) return vertices[b] ?? null;
      return vertices[b] === from ? (vertices[a] ?? null) : null;
    },
  };
}

/** At each vertex the two borders that are one smooth line: two numbers each, -1 if there are none. */
function findThroughPairs(
  { vertices, degrees, ends }: Net,
  xs: Float64Array,
  ys: Float64Array,
): Int32Array {
  /** Looks some steps ahead, because single steps only know four directions. */
  const ahead = (from: number, to: number): number => {
    let before = from;
    let at = to;
    for (let count = 0; count < 9; count += 1) {
      if (degrees[at] !== 2) break;
      const next = (ends[4 * at] === before ? ends[4 * at + 1] : ends[4 * at]) ?? from;
      if (next === from) break;
      before = at;
      at = next;
    }
    return at;
  };
  const pairs = new Int32Array(2 * vertices.length).fill(-1);
  for (let at = 0; at < vertices.length; at += 1) {
    const degree = degrees[at] ?? 0;
    const own = ends.slice(4 * at, 4 * at + degree);
    if (degree === 2) pairs.set(own, 2 * at);
    if (degree !== 3) continue;
    const rays = own.map((next) => {
      const seen = ahead(at, next);
      const dx = (xs[seen] ?? 0) - (xs[at] ?? 0);
      const dy = (ys[seen] ?? 0) - (ys[at] ?? 0);
      const size = Math.hypot(dx, dy) || 1;
      return { next, dx: dx / size, dy: dy / size };
    });
    // Two borders form one line if they leave in nearly opposite directions (cosine below -0.35).
    let straightest = -0.35;
    for (const [index, one] of rays.entries()) {
      for (const other of rays.slice(index + 1)) {
        const cosine = one.dx * other.dx + one.dy * other.dy;
        if (cosine < straightest) {
          straightest = cosine;
          pairs.set([one.next, other.next], 2 * at);
        }
      }
    }
  }
  return pairs;
}

/** @param most borders that the grid can have */
function findChains({ vertices, degrees, ends, marks }: Net, most: number): Chain[] {
  const isJunction = (at: number): boolean =>
    degrees[at] !== 2 || marks[4 * at] !== marks[4 * at + 1];
  const seen = new Uint8Array(most);
  // A border goes to the right or down: two numbers for each vertex.
  const key = (one: number, other: number): number => {
    const [a, b] = [vertices[one] ?? 0, vertices[other] ?? 0];
    return 2 * Math.min(a, b) + Number(Math.abs(a - b) === 1);
  };
  const follow = (start: number, second: number, mark: number): Chain => {
    const chain = [vertices[start] ?? -1, vertices[second] ?? -1];
    seen[key(start, second)] = 1;
    let before = start;
    let at = second;
    while (!isJunction(at) && at !== start) {
      const next = (ends[4 * at] === before ? ends[4 * at + 1] : ends[4 * at]) ?? -1;
      if (next < 0 || seen[key(at, next)] === 1) break;
      seen[key(at, next)] = 1;
      chain.push(vertices[next] ?? -1);
      before = at;
      at = next;
    }
    return { vertices: chain, mark, closed: at === start };
  };
  const chains: Chain[] = [];
  for (const onlyJunctions of [true, false]) {
    for (let at = 0; at < vertices.length; at += 1) {
      if (onlyJunctions && !isJunction(at)) continue;
      for (let way = 4 * at; way < 4 * at + (degrees[at] ?? 0); way += 1) {
        const next = ends[way] ?? -1;
        if (seen[key(at, next)] !== 1) chains.push(follow(at, next, marks[way] ?? 0));
      }
    }
  }
  return chains;
}
