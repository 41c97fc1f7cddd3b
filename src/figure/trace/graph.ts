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

type Neighbour = readonly [vertex: number, mark: number];

/**
 * @param markBetween mark (0 for none) of the border between two samples; -1 stands for outside.
 * @param smoothing rounds of averaging along the borders
 */
export function traceBorders(
  width: number,
  height: number,
  markBetween: (a: number, b: number, stride: number) => number,
  smoothing: number,
): Graph {
  const across = width + 1;
  const neighbours = new Map<number, Neighbour[]>();
  const put = (a: number, b: number, mark: number) => {
    const list = neighbours.get(a);
    if (list) list.push([b, mark]);
    else neighbours.set(a, [[b, mark]]);
  };
  const sample = (column: number, row: number): number =>
    column < 0 || row < 0 || column >= width || row >= height ? -1 : row * width + column;
  for (let row = 0; row <= height; row += 1) {
    for (let column = 0; column <= width; column += 1) {
      const here = row * across + column;
      const own = sample(column, row);
      if (row < height) {
        const mark = markBetween(sample(column - 1, row), own, 1);
        if (mark) {
          put(here, here + across, mark);
          put(here + across, here, mark);
        }
      }
      if (column < width) {
        const mark = markBetween(sample(column, row - 1), own, width);
        if (mark) {
          put(here, here + 1, mark);
          put(here + 1, here, mark);
        }
      }
    }
  }
  const around = (vertex: number): readonly Neighbour[] => neighbours.get(vertex) ?? [];
  let places = new Map<number, Point>();
  for (const vertex of neighbours.keys()) {
    places.set(vertex, [vertex % across, Math.floor(vertex / across)]);
  }
  const place = (vertex: number): Point => places.get(vertex) ?? [0, 0];
  const through = findThroughPairs(neighbours, around, place);
  for (let round = 0; round < smoothing; round += 1) {
    const next = new Map<number, Point>();
    for (const [vertex, point] of places) {
      const pair = through.get(vertex);
      if (!pair) {
        next.set(vertex, point);
        continue;
      }
      const a = place(pair[0]);
      const b = place(pair[1]);
      next.set(vertex, [(a[0] + 2 * point[0] + b[0]) / 4, (a[1] + 2 * point[1] + b[1]) / 4]);
    }
    places = next;
  }
  return {
    chains: findChains(neighbours, around),
    place,
    degree: (vertex) => around(vertex).length,
    onward(vertex, from) {
      const pair = through.get(vertex);
      if (!pair) return null;
      if (pair[0] === from) return pair[1];
      return pair[1] === from ? pair[0] : null;
    },
  };
}

/** At each vertex the two borders that are one smooth line. */
function findThroughPairs(
  neighbours: ReadonlyMap<number, readonly Neighbour[]>,
  around: (vertex: number) => readonly Neighbour[],
  place: (vertex: number) => Point,
): Map<number, readonly [number, number]> {
  /** Looks some steps ahead, because single steps only know four directions. */
  const ahead = (from: number, to: number): Point => {
    let before = from;
    let at = to;
    for (let count = 0; count < 9; count += 1) {
      const list = around(at);
      if (list.length !== 2) break;
      const next = list[0]?.[0] === before ? list[1]?.[0] : list[0]?.[0];
      if (next === undefined || next === from) break;
      before = at;
      at = next;
    }
    return place(at);
  };
  const pairs = new Map<number, readonly [number, number]>();
  for (const [vertex, list] of neighbours) {
    const [a, b] = list;
    if (list.length === 2 && a && b) {
      pairs.set(vertex, [a[0], b[0]]);
      continue;
    }
    if (list.length !== 3) continue;
    const origin = place(vertex);
    const rays = list.map(([next]) => {
      const point = ahead(vertex, next);
      const dx = point[0] - origin[0];
      const dy = point[1] - origin[1];
      const size = Math.hypot(dx, dy) || 1;
      return { next, dx: dx / size, dy: dy / size };
    });
    // Two borders form one line if they leave in nearly opposite directions (cosine below -0.35).
    let straightest = -0.35;
    for (const [at, one] of rays.entries()) {
      for (const other of rays.slice(at + 1)) {
        const cosine = one.dx * other.dx + one.dy * other.dy;
        if (cosine < straightest) {
          straightest = cosine;
          pairs.set(vertex, [one.next, other.next]);
        }
      }
    }
  }
  return pairs;
}

function findChains(
  neighbours: ReadonlyMap<number, readonly Neighbour[]>,
  around: (vertex: number) => readonly Neighbour[],
): Chain[] {
  const isJunction = (vertex: number): boolean => {
    const list = around(vertex);
    return list.length !== 2 || list[0]?.[1] !== list[1]?.[1];
  };
  const seen = new Set<number>();
  // A border goes to the right or down: two numbers for each vertex.
  const key = (a: number, b: number): number => 2 * Math.min(a, b) + Number(Math.abs(a - b) === 1);
  const follow = (start: number, second: number, mark: number): Chain => {
    const vertices = [start, second];
    seen.add(key(start, second));
    let before = start;
    let at = second;
    while (!isJunction(at) && at !== start) {
      const list = around(at);
      const next = list[0]?.[0] === before ? list[1]?.[0] : list[0]?.[0];
      if (next === undefined || seen.has(key(at, next))) break;
      seen.add(key(at, next));
      vertices.push(next);
      before = at;
      at = next;
    }
    return { vertices, mark, closed: at === start };
  };
  const chains: Chain[] = [];
  for (const onlyJunctions of [true, false]) {
    for (const [vertex, list] of neighbours) {
      if (onlyJunctions && !isJunction(vertex)) continue;
      for (const [next, mark] of list) {
        if (!seen.has(key(vertex, next))) chains.push(follow(vertex, next, mark));
      }
    }
  }
  return chains;
}
