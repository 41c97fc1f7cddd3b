import type { Blend } from '../body/blends.ts';
import { FAR } from '../body/blends.ts';
import { STRIDE } from '../body/formulas.ts';
import type { Scene } from '../body/surfaces.ts';
import type { Room } from './field.ts';
import {
  COLUMNS,
  kernelCode,
  MOST,
  LAYOUT,
  OPERATION,
  OPERATION_BYTES,
  SURFACE_BYTES,
} from './kernel-code.ts';

type Exports = {
  readonly ball: (
    ...numbers: readonly [
      ...[x: number, y: number, z: number, radius: number, slabs: number, level: number],
      ...[front: number, back: number, thick: number],
    ]
  ) => number;
  readonly rays: (
    ...numbers: readonly [
      ...[count: number, from: number, slabs: number, level: number],
      ...[front: number, back: number, thick: number],
    ]
  ) => void;
};

/** A slab's cell that is not known yet. @returns the cell */
type Ask = (level: number, slab: number) => number;

/** The kernel and its memory. There is one; a march has it until the next one begins. */
export class Kernel implements Room {
  readonly kinds: Uint8Array;
  readonly numbers: Float64Array;
  readonly seams: Float64Array;
  readonly cells: Int32Array;
  /** Cells of each column. */
  readonly slabs: readonly Int32Array[];
  /** Places of rays, and what they found. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly depth: Float64Array;
  readonly surface: Int32Array;
  readonly part: Int32Array;
  readonly ball: Exports['ball'];
  readonly rays: Exports['rays'];
  /** Makes cells that are asked for; each march brings its own. */
  ask: Ask = () => 0;
  private readonly slots: Float64Array;
  private readonly bytes: Int32Array;
  private readonly doubles: Float64Array;
  private parts = 0;

  /** @throws WebAssembly.CompileError where pairs of numbers are not known */
  constructor() {
    const memory = new WebAssembly.Memory({ initial: LAYOUT.end / 0x10000 });
    const { buffer } = memory;
    const ask: Ask = (level, slab) => this.ask(level, slab);
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(kernelCode()), {
      host: { ask, memory },
    });
    const { ball, rays } = exports as unknown as Exports;
    this.ball = ball;
    this.rays = rays;
    this.kinds = new Uint8Array(buffer, LAYOUT.kinds, MOST.solids);
    this.numbers = new Float64Array(buffer, LAYOUT.numbers, MOST.solids * STRIDE);
    this.seams = new Float64Array(buffer, LAYOUT.seams, MOST.parts);
    this.cells = new Int32Array(buffer, LAYOUT.cells, (LAYOUT.end - LAYOUT.cells) / 4);
    this.slabs = Array.from(
      { length: COLUMNS },
      (_, level) => new Int32Array(buffer, slabsAt(level), MOST.slabs),
    );
    this.x = new Float64Array(buffer, LAYOUT.x, MOST.rays);
    this.y = new Float64Array(buffer, LAYOUT.y, MOST.rays);
    this.depth = new Float64Array(buffer, LAYOUT.depth, MOST.rays);
    this.surface = new Int32Array(buffer, LAYOUT.surface, MOST.rays);
    this.part = new Int32Array(buffer, LAYOUT.part, MOST.rays);
    this.slots = new Float64Array(buffer, LAYOUT.slots, 2 * MOST.slots);
    this.bytes = new Int32Array(buffer);
    this.doubles = new Float64Array(buffer);
  }

  /** Writes down the formulas of a scene. @returns whether there is room for it */
  take({ parts, surfaces }: Scene): boolean {
    const solids = parts.reduce((sum, { primitives }) => sum + primitives.length, 0);
    if (solids > MOST.solids || parts.length > MOST.parts) return false;
    this.parts = parts.length;
    const { bytes, doubles } = this;
    let [free, fits] = [LAYOUT.surfaces + surfaces.length * SURFACE_BYTES, true];
    const take = (size: number): number => {
      const at = free;
      free += size;
      if (free > LAYOUT.numbers) fits = false;
      return at;
    };
    const write = (at: number, ...values: readonly number[]): void => {
      if (fits) bytes.set(values, at / 4);
    };
    surfaces.forEach(({ blend, parts: own }, at) => {
      const steps: (readonly number[])[] = [];
      const slot = stepsOf(blend, parts.length, steps, (numbers) => {
        free = Math.ceil(free / 8) * 8;
        const place = take(8 * numbers.length);
        if (fits) doubles.set(numbers, place / 8);
        return place;
      });
      if (parts.length + 1 + steps.length > MOST.slots) fits = false;
      const from = take(OPERATION_BYTES * steps.length);
      write(from, ...steps.flat());
      const there = own.filter((part) => part >= 0);
      const list = take(4 * there.length);
      write(list, ...there);
      const table = LAYOUT.surfaces + at * SURFACE_BYTES;
      const end = from + OPERATION_BYTES * steps.length;
      write(table, from, end, slot, list, list + 4 * there.length);
    });
    return fits;
  }

  /** Forgets all distances; those of parts that no cell asks stay far away. */
  clear(): void {
    this.slots.fill(FAR, 0, 2 * (this.parts + 1));
  }
}

/** Where the cells of a column are. */
export const slabsAt = (level: number): number => LAYOUT.slabs + 4 * MOST.slabs * level;

const slotAt = (slot: number): number => LAYOUT.slots + 16 * slot;

/**
 * The steps of a formula, in the order in which they are done.
 * @param parts how many there are: the slot after theirs is that of a part that is not there
 * @param keep puts numbers into the memory and says where
 * @returns the slot of the result
 */
function stepsOf(
  blend: Blend,
  parts: number,
  steps: (readonly number[])[],
  keep: (numbers: readonly number[]) => number,
): number {
  if (blend.kind === 'part') return slotAt(blend.part < 0 ? parts : blend.part);
  const of = (one: Blend): number => stepsOf(one, parts, steps, keep);
  const a = blend.kind === 'above' ? slotAt(parts) : of(blend.a);
  const b = 'b' in blend ? of(blend.b) : a;
  const numbers =
    blend.kind === 'above'
      ? keep(blend.plane)
      : 'by' in blend
        ? keep([blend.by])
        : 'width' in blend
          ? keep([blend.width])
          : 0;
  const to = slotAt(parts + 1 + steps.length);
  steps.push([OPERATION[blend.kind], a, b, to, numbers]);
  return to;
}

let known: Kernel | null | undefined;

/** The kernel; null where WebAssembly or its pairs of numbers are missing. */
export function kernel(): Kernel | null {
  if (known !== undefined) return known;
  try {
    known = new Kernel();
  } catch {
    known = null;
  }
  return known;
}
