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
  private turn = 0;
  private cells = new Int32Array(64);
  private asked = new Int32Array(64);
  private turns = new Int32Array(64);

  /**
   * @param around the column of the larger square; its slabs are as thick, or twice, and so on
   * @param radius of a circle round the square
   */
  constructor(field: Field, around: Column | null, thick: number, radius: number) {
    this.field = field;
    this.around = around;
    this.thick = thick;
    this.radius = Math.hypot(radius, thick / 2) + ROUNDING;
  }

  /** Goes on to the square round this point. */
  move(x: number, y: number): void {
    this.x = x;
    this.y = y;
    this.turn += 1;
  }

  /** A cell that holds what matters at this depth of the square. */
  at(z: number): Cell {
    const { field, around, thick, turn } = this;
    const slab = Math.max(0, Math.floor((field.front - z) / thick));
    this.end = field.front - (slab + 1) * thick;
    if (slab >= this.turns.length) this.grow(slab);
    if (this.turns[slab] !== turn) {
      this.turns[slab] = turn;
      this.asked[slab] = 0;
      this.cells[slab] = -1;
    }
    const known = this.cells[slab] ?? -1;
    if (known >= 0) return known;
    const asked = (this.asked[slab] ?? 0) + 1;
    this.asked[slab] = asked;
    if (asked < PATIENCE) return around ? around.at(z) : 0;
    const middle = field.front - (slab + 0.5) * thick;
    const made = field.narrow(around ? around.at(middle) : 0, this.x, this.y, middle, this.radius);
    this.cells[slab] = made;
    return made;
  }

  private grow(slab: number): void {
    const grown = (old: Int32Array) => {
      const more = new Int32Array(2 * slab);
      more.set(old);
      return more;
    };
    this.cells = grown(this.cells);
    this.asked = grown(this.asked);
    this.turns = grown(this.turns);
  }
}
