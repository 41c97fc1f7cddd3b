import { blended, FAR } from '../body/blends.ts';
import { meltAt, smoothMinimum, spreadAt, STRIDE, type Solids } from '../body/formulas.ts';
import type { Scene, Surface } from '../body/surfaces.ts';

/** How far clothes and seams may stand out from their primitives, in body units. */
const CLOTH = 1.6;
/** Seams reach at most this far: primitives nearer than this to a tile take part in it. */
export const SEAM = 3.4;
/** More than rounding can make of a distance, in body units. */
const ROUNDING = 1e-6;

/**
 * A cell: the primitives and surfaces that can matter in a part of the room, as a place in a list of
 * whole numbers: how many parts; of each its index, how many primitives, and these; how many
 * surfaces, and these.
 */
export type Cell = number;

/** Where a field keeps what is asked most, if not in arrays of its own. */
export type Room = {
  readonly kinds: Uint8Array;
  readonly numbers: Float64Array;
  readonly seams: Float64Array;
  /** They cannot grow: where there is no room for one more, the wider cell does. */
  readonly cells: Int32Array;
};

/** The distances of a scene, asked by place. Made for one march; nothing in it is kept. */
export class Field {
  /** Depths between which the primitives of the last `near` lie. */
  front = 0;
  back = 0;
  /** The surface that the last `measure` found nearest. */
  nearest = -1;
  private readonly surfaces: readonly Surface[];
  /** Formulas of surfaces as functions, made when they are first asked. */
  private readonly blends: ReturnType<typeof blended>[] = [];
  private readonly solids: Solids;
  /** Where is asked. */
  private readonly point = new Float64Array(3);
  /** Middle and reach of each primitive. */
  private readonly balls: Float64Array;
  /** First primitive of each part; one more than there are parts. */
  private readonly firsts: Int32Array;
  /** Parts that have solids: in a layer of a film, few of them. */
  private readonly filled: readonly number[];
  private readonly seams: Float64Array;
  private readonly noSeams: Float64Array;
  private readonly distances: Float64Array;
  /** How far a part's distance may be off within the cell that is being made. */
  private readonly offs: Float64Array;
  private readonly lows: Float64Array;
  private readonly wanted: Uint8Array;
  private cells: Int32Array;
  private readonly grows: boolean;
  private end = 0;
  /** No cell is longer than this. */
  private readonly most: number;

  constructor({ parts, surfaces }: Scene, room?: Room) {
    const primitives = parts.flatMap((part) => part.primitives);
    this.surfaces = surfaces;
    const kinds = room?.kinds ?? new Uint8Array(primitives.length);
    const numbers = room?.numbers ?? new Float64Array(primitives.length * STRIDE);
    primitives.forEach((one, at) => {
      kinds[at] = one.kind;
      numbers.set(one.numbers, at * STRIDE);
    });
    this.solids = { kinds, numbers };
    this.balls = Float64Array.from(primitives.flatMap(({ centre, reach }) => [...centre, reach]));
    this.firsts = new Int32Array(parts.length + 1);
    this.seams = room?.seams ?? new Float64Array(parts.length);
    parts.forEach((part, at) => {
      this.firsts[at + 1] = (this.firsts[at] ?? 0) + part.primitives.length;
      this.seams[at] = part.seam;
    });
    this.filled = [...parts.keys()].filter((at) => parts[at]?.primitives.length);
    this.noSeams = new Float64Array(parts.length);
    this.distances = new Float64Array(parts.length);
    this.offs = new Float64Array(parts.length);
    this.lows = new Float64Array(surfaces.length);
    this.wanted = new Uint8Array(parts.length);
    this.most = 2 + 2 * parts.length + primitives.length + surfaces.length;
    this.cells = room?.cells ?? new Int32Array(Math.max(4096, 4 * this.most));
    this.grows = !room;
  }

  /** Forgets all cells and makes that of a circle of the picture; -1 if nothing is there. */
  near(x: number, y: number, radius: number): Cell {
    const { balls, firsts, cells, distances } = this;
    let [front, back] = [-1e9, 1e9];
    let hit = false;
    let at = 1;
    let count = 0;
    this.wanted.fill(0);
    for (const part of this.filled) {
      const start = at;
      at += 2;
      for (let one = firsts[part] ?? 0; one < (firsts[part + 1] ?? 0); one += 1) {
        const dx = (balls[one * 4] ?? 0) - x;
        const dy = (balls[one * 4 + 1] ?? 0) - y;
        const reach = balls[one * 4 + 3] ?? 0;
        const most = SEAM + reach + radius + ROUNDING;
        if (dx * dx + dy * dy > most * most) continue;
        const away = Math.hypot(dx, dy) - reach - radius;
        if (away > SEAM) continue;
        if (away < CLOTH) {
          const z = balls[one * 4 + 2] ?? 0;
          hit = true;
          front = Math.max(front, z + reach + CLOTH);
          back = Math.min(back, z - reach - CLOTH);
        }
        cells[at] = one;
        at += 1;
      }
      if (at === start + 2) {
        at = start;
        continue;
      }
      cells[start] = part;
      cells[start + 1] = at - start - 2;
      this.wanted[part] = 1;
      count += 1;
    }
    if (!hit) return -1;
    cells[0] = count;
    const list = at;
    at += 1;
    this.surfaces.forEach(({ parts }, index) => {
      if (!parts.some((part) => this.wanted[part] === 1)) return;
      cells[at] = index;
      at += 1;
    });
    cells[list] = at - list - 1;
    this.end = at;
    this.front = front;
    this.back = back;
    distances.fill(FAR);
    this.offs.fill(0);
    return 0;
  }

  private formulas(): readonly ReturnType<typeof blended>[] {
    const { blends, surfaces } = this;
    if (blends.length === 0) for (const { blend } of surfaces) blends.push(blended(blend));
    return blends;
  }

  /** Distance of the nearest surface of a cell. */
  measure(cell: Cell, x: number, y: number, z: number): number {
    const { cells, solids, seams, distances, point } = this;
    const blends = this.formulas();
    point[0] = x;
    point[1] = y;
    point[2] = z;
    let at = cell + 1;
    for (let parts = cells[cell] ?? 0; parts > 0; parts -= 1) {
      const part = cells[at] ?? 0;
      const end = at + 2 + (cells[at + 1] ?? 0);
      distances[part] = FAR;
      meltAt(cells, at + 2, end, solids, point, seams, distances, part);
      at = end;
    }
    let least = FAR;
    const end = at + 1 + (cells[at] ?? 0);
    for (at += 1; at < end; at += 1) {
      const index = cells[at] ?? 0;
      const d = blends[index]?.(distances, point) ?? FAR;
      if (d < least) {
        least = d;
        this.nearest = index;
      }
    }
    return least;
  }

  /** The nearest part of the surface that `measure` has just found, -1 if it has none. */
  nearestPart(): number {
    let found = -1;
    let least = FAR;
    for (const index of this.surfaces[this.nearest]?.parts ?? []) {
      const d = this.distances[index] ?? FAR;
      if (d < least) {
        least = d;
        found = index;
      }
    }
    return found;
  }

  /** How many primitives a cell asks. */
  solidsIn(cell: Cell): number {
    let sum = 0;
    let at = cell + 1;
    for (let parts = this.cells[cell] ?? 0; parts > 0; parts -= 1) {
      const count = this.cells[at + 1] ?? 0;
      sum += count;
      at += 2 + count;
    }
    return sum;
  }

  /**
   * The part of a cell within `radius` of a point: without what cannot change a distance in there,
   * not by a bit. It is enough to know between which bounds each distance lies: seams, cuts and
   * unions are all such that they differ by no more than what they are made of does.
   */
  narrow(cell: Cell, x: number, y: number, z: number, radius: number): Cell {
    if (this.cells.length < this.end + this.most) {
      if (!this.grows) return cell;
      const more = new Int32Array(2 * this.cells.length);
      more.set(this.cells);
      this.cells = more;
    }
    const { cells, solids, seams, distances, offs, lows, surfaces, wanted, point } = this;
    const blends = this.formulas();
    point[0] = x;
    point[1] = y;
    point[2] = z;
    const own = this.end;
    let at = cell + 1;
    let to = own + 1;
    for (let parts = cells[cell] ?? 0; parts > 0; parts -= 1) {
      const part = cells[at] ?? 0;
      const seam = seams[part] ?? 0;
      const end = at + 2 + (cells[at + 1] ?? 0);
      const start = to;
      cells[start] = part;
      to += 2;
      let nearest = FAR;
      let low = FAR;
      let high = FAR;
      for (at += 2; at < end; at += 1) {
        const one = cells[at] ?? 0;
        distances[part] = FAR;
        meltAt(cells, at, at + 1, solids, point, this.noSeams, distances, part);
        const d = distances[part] ?? 0;
        const off = spreadAt(solids, one, point, radius) + ROUNDING;
        // Too far to bend the seam of what came before; or so near that what came before is too far.
        if (d - off >= high + seam) continue;
        if (low >= d + off + seam) to = start + 2;
        cells[to] = one;
        to += 1;
        nearest = smoothMinimum(nearest, d, seam);
        low = smoothMinimum(low, d - off, seam);
        high = smoothMinimum(high, d + off, seam);
      }
      cells[start + 1] = to - start - 2;
      distances[part] = nearest;
      offs[part] = Math.max(high - nearest, nearest - low);
      wanted[part] = 0;
    }
    const list = at;
    const count = cells[list] ?? 0;
    let least = FAR;
    for (let k = 0; k < count; k += 1) {
      const index = cells[list + 1 + k] ?? 0;
      const surface = surfaces[index];
      const blend = blends[index];
      if (!surface || !blend) continue;
      const d = blend(distances, point);
      let off = radius;
      for (const part of surface.parts) off = Math.max(off, offs[part] ?? 0);
      lows[k] = d - off - ROUNDING;
      least = Math.min(least, d + off + ROUNDING);
    }
    for (let k = 0; k < count; k += 1) {
      if ((lows[k] ?? 0) > least) continue;
      for (const part of surfaces[cells[list + 1 + k] ?? 0]?.parts ?? []) wanted[part] = 1;
    }
    // Only parts of surfaces that are left stay.
    let write = own + 1;
    let left = 0;
    for (let read = own + 1; read < to;) {
      const size = 2 + (cells[read + 1] ?? 0);
      if (wanted[cells[read] ?? 0] === 1) {
        // One by one: they are few.
        for (let k = 0; k < size; k += 1) cells[write + k] = cells[read + k] ?? 0;
        write += size;
        left += 1;
      }
      read += size;
    }
    cells[own] = left;
    const found = write;
    write += 1;
    for (let k = 0; k < count; k += 1) {
      if ((lows[k] ?? 0) > least) continue;
      cells[write] = cells[list + 1 + k] ?? 0;
      write += 1;
    }
    cells[found] = write - found - 1;
    this.end = write;
    return own;
  }
}
