import type { Cell, Field } from './field.ts';

/** A slab that is asked less often than this is not worth a cell of its own. */
const PATIENCE = 3;
/** More than rounding can make of a place, in body units. */
const ROUNDING = 1e-6;

/**
 * The room behind a square of the picture, in slabs that become cells when rays come through.
 * What a slab asks is what the slab round it has left.
 */
export class Column {
  private readonly field: Field;
  private readonly around: Column | null;
  private readonly thick: number;
  private readonly radius: number;
  /** Depth at which the slab of the last `at` ends. */
  end = 0;
  private x = 0;
  private y = 0;
  /** The cell of each slab, -1 if it has none yet; the kernel reads them, too. */
  private cells: Int32Array;
  private asked: Uint8Array;
  private readonly isFixed: boolean;

  /**
   * @param around the column of the larger square; its slabs are as thick, or twice, and so on
   * @param radius of a circle round the square
   * @param cells where to keep them; a list of its own, if it is not said
   */
  constructor(
    field: Field,
    around: Column | null,
    thick: number,
    radius: number,
    cells?: Int32Array,
  ) {
    this.field = field;
    this.around = around;
    this.thick = thick;
    this.radius = Math.hypot(radius, thick / 2) + ROUNDING;
    this.cells = cells ?? new Int32Array(256);
    this.isFixed = cells !== undefined;
    // Most scenes are no deeper; the layers of a film have so few solids that nothing is kept.
    this.asked = new Uint8Array(256);
  }

  /** Goes on to the square round this point. @throws RangeError if the room is too deep for a fixed list */
  move(x: number, y: number): void {
    this.x = x;
    this.y = y;
    const { front, back } = this.field;
    const slabs = Math.floor((front - back) / this.thick) + 2;
    if (slabs > this.cells.length) {
      if (this.isFixed) throw new RangeError(`A scene is ${String(front - back)} units deep.`);
      this.cells = new Int32Array(2 * slabs);
    }
    if (slabs > this.asked.length) this.asked = new Uint8Array(2 * slabs);
    this.cells.fill(-1, 0, slabs);
    this.asked.fill(0, 0, slabs);
  }

  /** A cell that holds what matters at this depth of the square. */
  at(z: number): Cell {
    const { field, thick } = this;
    const slab = Math.max(0, Math.floor((field.front - z) / thick));
    this.end = field.front - (slab + 1) * thick;
    return this.cellOf(slab);
  }

  /** A cell that holds what matters in one of the slabs. */
  cellOf(slab: number): Cell {
    const { field, around, thick } = this;
    const known = this.cells[slab] ?? -1;
    if (known >= 0) return known;
    const asked = (this.asked[slab] ?? 0) + 1;
    this.asked[slab] = asked;
    const middle = field.front - (slab + 0.5) * thick;
    if (asked < PATIENCE) return around ? around.at(middle) : 0;
    const made = field.narrow(around ? around.at(middle) : 0, this.x, this.y, middle, this.radius);
    this.cells[slab] = made;
    return made;
  }
}
