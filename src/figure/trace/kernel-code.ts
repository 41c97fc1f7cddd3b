import { FAR } from '../body/blends.ts';
import { SOLID, STRIDE } from '../body/formulas.ts';
import {
  call,
  f64,
  f64x2,
  get,
  getGlobal,
  i32,
  moduleOf,
  set,
  setGlobal,
  TYPE,
  when,
  whilst,
  write,
  type Code,
  type Made,
} from './assembler.ts';

/**
 * The kernel: `body/formulas.ts`, `body/blends.ts` and the inner loops of `march.ts`, for two rays at
 * once. Each number is worked out by the same operations in the same order as there, so that the two
 * agree to the last bit.
 */

/** No scene has more of these; what has is marched without the kernel. */
export const MOST = { solids: 4096, parts: 1024, slots: 2048, slabs: 4096, rays: 16 } as const;
/** The columns behind a square, half of it, and a quarter. */
export const COLUMNS = 3;

/** Where things lie in the memory of the kernel, in bytes. */
export const LAYOUT = {
  /** Places of the rays, then what they found: depth, surface, part. */
  x: 0,
  y: 128,
  depth: 256,
  surface: 384,
  part: 448,
  kinds: 0x1000,
  /** A number for each part. */
  seams: 0x2000,
  /** Two numbers, one for each ray, for each part and each step of a formula. */
  slots: 0x4000,
  slabs: 0xc000,
  /** For each surface: its steps from and to, the slot of its distance, its parts from and to. */
  surfaces: 0x18000,
  numbers: 0x40000,
  cells: 0x140000,
  end: 0x1000000,
} as const;
const PAGE = 0x10000;

/** Bytes of a surface, and of a step: what is done, with which two slots, where to, and with which numbers. */
export const SURFACE_BYTES = 20;
export const OPERATION_BYTES = 20;
export const OPERATION = {
  melt: 0,
  cut: 1,
  least: 2,
  most: 3,
  minus: 4,
  plus: 5,
  times: 6,
  above: 7,
} as const;

/** A ray stops this near to a surface, in body units. */
export const NEAR = 0.02;
/** Some distances are estimates: steps are shortened so that nothing is jumped over. */
export const ADVANCE_SHARE = 0.86;
/** No step is shorter. */
export const LEAST_ADVANCE = 0.015;
/**
 * Steps after which a ray gives up. One that grazes a body makes many small ones, and what lies behind
 * it, a wall, has to be found all the same: or the outline before the wall would be full of gaps.
 */
export const PATIENCE = 900;
/** A ball stops this near to a surface, in body units. */
export const BALL_NEAR = 0.05;

const ASK = { takes: [TYPE.i32, TYPE.i32], gives: [TYPE.i32] } as const;
const ASKED = 0;
const MEASURE = 1;
/** The surface that is nearest to each of the two, after `measure`. */
const NEAREST = 0;

const { add, sub, mul, div, max, min, sqrt } = f64x2;
const square = (a: Code): Code => mul(a, a);
const next = (local: number, by: number): Code => set(local, i32.add(get(local), i32.of(by)));

/** The distances of two points from the nearest surface of a cell. */
const measure: Made = write(
  [TYPE.i32, TYPE.f64x2, TYPE.f64x2, TYPE.f64x2],
  [TYPE.f64x2],
  (local) => {
    const [cell, x, y, z] = [0, 1, 2, 3];
    const whole = () => local(TYPE.i32);
    const two = () => local(TYPE.f64x2);
    const [at, left, part, end, kind, o] = [whole(), whole(), whole(), whole(), whole(), whole()];
    const [px, py, pz, qx, qy, qz] = [two(), two(), two(), two(), two(), two()];
    const [seam, melted, d, height, all, beside, away, foot] = [
      ...[two(), two(), two(), two()],
      ...[two(), two(), two(), two()],
    ] as const;
    const [a, b, c, overlap, low, high, closest] = [
      ...[two(), two(), two(), two()],
      ...[two(), two(), two()],
    ] as const;
    /** A number of the solid. */
    const n = (index: number): Code => f64x2.loadTwice(get(o), LAYOUT.numbers + 8 * index);
    const along = (u: number, v: number, w: number, index: number): Code =>
      add(add(mul(get(u), n(index)), mul(get(v), n(index + 1))), mul(get(w), n(index + 2)));
    const long = (u: number, v: number, w: number): Code =>
      add(add(square(get(u)), square(get(v))), square(get(w)));
    const zero = f64x2.of(0);

    const egg = [
      ...set(a, div(along(px, py, pz, 3), n(12))),
      ...set(b, div(along(px, py, pz, 6), n(13))),
      ...set(c, div(along(px, py, pz, 9), n(14))),
      ...set(away, sqrt(long(a, b, c))),
      ...set(a, div(get(a), n(12))),
      ...set(b, div(get(b), n(13))),
      ...set(c, div(get(c), n(14))),
      ...set(height, sqrt(long(a, b, c))),
      ...set(
        d,
        f64x2.choose(
          f64x2.neg(n(15)),
          div(mul(get(away), sub(get(away), f64x2.of(1))), get(height)),
          f64x2.less(get(height), f64x2.of(1e-9)),
        ),
      ),
    ];
    const box = [
      ...set(a, add(sub(f64x2.abs(along(px, py, pz, 3)), n(12)), n(15))),
      ...set(b, add(sub(f64x2.abs(along(px, py, pz, 6)), n(13)), n(15))),
      ...set(c, add(sub(f64x2.abs(along(px, py, pz, 9)), n(14)), n(15))),
      ...set(height, max(max(get(a), get(b)), get(c))),
      ...set(a, max(zero, get(a))),
      ...set(b, max(zero, get(b))),
      ...set(c, max(zero, get(c))),
      ...set(d, sub(add(sqrt(long(a, b, c)), min(zero, get(height))), n(15))),
    ];
    const cylinder = [
      ...set(height, along(px, py, pz, 3)),
      ...set(beside, max(zero, sub(long(px, py, pz), square(get(height))))),
      ...set(a, add(sub(sqrt(get(beside)), n(6)), n(8))),
      ...set(b, add(sub(f64x2.abs(get(height)), n(7)), n(8))),
      ...set(c, max(get(a), get(b))),
      ...set(a, max(zero, get(a))),
      ...set(b, max(zero, get(b))),
      ...set(d, sub(add(sqrt(add(square(get(a)), square(get(b)))), min(zero, get(c))), n(8))),
    ];
    const squash = (to: number, index: number): Code =>
      set(to, sub(div(along(qx, qy, qz, 15 + 3 * index), n(24 + index)), n(index)));
    const flat = [
      ...set(qx, sub(get(x), n(12))),
      ...set(qy, sub(get(y), n(13))),
      ...set(qz, sub(get(z), n(14))),
      ...squash(px, 0),
      ...squash(py, 1),
      ...squash(pz, 2),
    ];
    const cone = [
      ...set(height, along(px, py, pz, 3)),
      ...set(all, long(px, py, pz)),
      ...set(beside, max(zero, sub(get(all), square(get(height))))),
      ...set(away, sqrt(get(beside))),
      ...set(foot, add(get(height), mul(get(away), n(7)))),
      ...set(d, sub(add(mul(get(away), n(8)), mul(get(height), n(9))), n(10))),
      ...set(high, f64x2.atLeast(get(foot), n(6))),
      ...when(f64x2.isAny(get(high)), [
        ...set(a, sub(get(height), n(6))),
        ...set(a, sub(sqrt(add(get(beside), square(get(a)))), n(11))),
        ...set(d, f64x2.choose(get(a), get(d), get(high))),
      ]),
      ...set(low, f64x2.atMost(get(foot), zero)),
      ...when(
        f64x2.isAny(get(low)),
        set(d, f64x2.choose(sub(sqrt(get(all)), n(10)), get(d), get(low))),
      ),
    ];
    const isKind = (of: number): Code => i32.equal(get(kind), i32.of(of));

    /** Melts the distance with that of what came before. */
    const join = [
      ...set(overlap, sub(get(seam), f64x2.abs(sub(get(melted), get(d))))),
      ...set(melted, min(get(d), get(melted))),
      ...set(high, f64x2.more(get(overlap), zero)),
      ...when(
        f64x2.isAny(get(high)),
        set(
          melted,
          f64x2.choose(
            sub(get(melted), div(square(get(overlap)), mul(f64x2.of(4), get(seam)))),
            get(melted),
            get(high),
          ),
        ),
      ),
    ];

    const solid = [
      ...set(kind, i32.load(get(at), LAYOUT.cells)),
      ...next(at, 4),
      ...set(o, i32.shift(get(kind), i32.of(Math.log2(8 * STRIDE)))),
      ...set(kind, i32.loadByte(get(kind), LAYOUT.kinds)),
      ...set(px, sub(get(x), n(0))),
      ...set(py, sub(get(y), n(1))),
      ...set(pz, sub(get(z), n(2))),
      ...when(
        isKind(SOLID.cone),
        cone,
        when(
          isKind(SOLID.flat),
          [...flat, ...cone, ...set(d, mul(n(27), get(d)))],
          when(isKind(SOLID.egg), egg, when(isKind(SOLID.box), box, cylinder)),
        ),
      ),
      ...join,
    ];
    const parts = [
      ...set(left, i32.load(get(at), LAYOUT.cells)),
      ...next(at, 4),
      ...whilst(get(left), [
        ...set(part, i32.load(get(at), LAYOUT.cells)),
        ...set(
          end,
          i32.add(
            i32.add(get(at), i32.of(8)),
            i32.shift(i32.load(get(at), LAYOUT.cells + 4), i32.of(2)),
          ),
        ),
        ...next(at, 8),
        ...set(seam, f64x2.loadTwice(i32.shift(get(part), i32.of(3)), LAYOUT.seams)),
        ...set(melted, f64x2.of(FAR)),
        ...whilst(i32.less(get(at), get(end)), solid),
        ...f64x2.store(i32.shift(get(part), i32.of(4)), get(melted), LAYOUT.slots),
        ...next(left, -1),
      ]),
    ];

    // A formula, step by step: `at` is kept in `left`, the step in `o`.
    const [step, last, k, surface] = [whole(), whole(), whole(), whole()];
    const operand = (behind: number): Code => f64x2.load(i32.load(get(step), behind));
    const number = (index: number): Code => f64x2.loadTwice(get(k), 8 * index);
    const fuse = [
      ...set(overlap, sub(number(0), f64x2.abs(sub(get(a), get(b))))),
      ...set(d, min(get(b), get(a))),
      ...set(high, f64x2.more(get(overlap), zero)),
      ...when(
        f64x2.isAny(get(high)),
        set(
          d,
          f64x2.choose(
            sub(get(d), div(square(get(overlap)), mul(f64x2.of(4), number(0)))),
            get(d),
            get(high),
          ),
        ),
      ),
    ];
    const over = (from: number, index: number): Code =>
      mul(sub(get(from), number(index)), number(index + 3));
    const does = (what: number, code: Code, otherwise: Code): Code =>
      when(i32.equal(get(kind), i32.of(what)), code, otherwise);
    const work = [
      ...set(kind, i32.load(get(step))),
      ...set(a, operand(4)),
      ...set(b, operand(8)),
      ...set(k, i32.load(get(step), 16)),
      ...does(
        OPERATION.melt,
        fuse,
        does(
          OPERATION.cut,
          [
            ...set(a, f64x2.neg(get(a))),
            ...set(b, f64x2.neg(get(b))),
            ...fuse,
            ...set(d, f64x2.neg(get(d))),
          ],
          does(
            OPERATION.least,
            set(d, min(get(a), get(b))),
            does(
              OPERATION.most,
              set(d, max(get(a), get(b))),
              does(
                OPERATION.minus,
                set(d, sub(get(a), get(b))),
                does(
                  OPERATION.plus,
                  set(d, add(get(a), number(0))),
                  does(
                    OPERATION.times,
                    set(d, mul(get(a), number(0))),
                    set(d, add(add(over(x, 0), over(y, 1)), over(z, 2))),
                  ),
                ),
              ),
            ),
          ),
        ),
      ),
      ...f64x2.store(i32.load(get(step), 12), get(d)),
      ...next(step, OPERATION_BYTES),
    ];
    const surfaces = [
      ...set(closest, f64x2.of(FAR)),
      ...set(
        end,
        i32.add(i32.add(get(at), i32.of(4)), i32.shift(i32.load(get(at), LAYOUT.cells), i32.of(2))),
      ),
      ...next(at, 4),
      ...whilst(i32.less(get(at), get(end)), [
        ...set(part, i32.load(get(at), LAYOUT.cells)),
        ...next(at, 4),
        ...set(
          surface,
          i32.add(
            i32.of(LAYOUT.surfaces),
            i32.add(i32.shift(get(part), i32.of(4)), i32.shift(get(part), i32.of(2))),
          ),
        ),
        ...set(step, i32.load(get(surface))),
        ...set(last, i32.load(get(surface), 4)),
        ...whilst(i32.less(get(step), get(last)), work),
        ...set(d, f64x2.load(i32.load(get(surface), 8))),
        ...set(low, f64x2.less(get(d), get(closest))),
        ...set(closest, f64x2.choose(get(d), get(closest), get(low))),
        ...setGlobal(
          NEAREST,
          f64x2.choose(f64x2.twice(f64.from(get(part))), getGlobal(NEAREST), get(low)),
        ),
      ]),
    ];
    return [...set(at, i32.shift(get(cell), i32.of(2))), ...parts, ...surfaces, ...get(closest)];
  },
);

/** What a slab of a column asks: `slab` and `cell` are set. */
const findCell = (
  { slabs, level, front, thick }: Readonly<Record<'slabs' | 'level' | 'front' | 'thick', number>>,
  z: Code,
  slab: number,
  cell: number,
): Code => [
  ...set(
    slab,
    i32.from(f64.max(f64.of(0), f64.floor(f64.div(f64.sub(get(front), z), get(thick))))),
  ),
  ...set(cell, i32.load(i32.add(get(slabs), i32.shift(get(slab), i32.of(2))))),
  ...when(i32.less(get(cell), i32.of(0)), set(cell, call(ASKED, get(level), get(slab)))),
];

/**
 * Where a ball on its way from the eye first touches something, or has gone through.
 * Takes x, y and z, its radius, the column (0 for the widest cell) and its level; front, back and
 * thickness of its slabs.
 */
const ball: Made = write(
  [
    ...[TYPE.f64, TYPE.f64, TYPE.f64, TYPE.f64, TYPE.i32, TYPE.i32],
    ...[TYPE.f64, TYPE.f64, TYPE.f64],
  ],
  [TYPE.f64],
  (local) => {
    const [x, y, z, radius, slabs, level, front, back, thick] = [0, 1, 2, 3, 4, 5, 6, 7, 8];
    const [goes, slab, cell] = [local(TYPE.i32), local(TYPE.i32), local(TYPE.i32)];
    const [xs, ys] = [local(TYPE.f64x2), local(TYPE.f64x2)];
    const clear = local(TYPE.f64);
    return [
      ...set(xs, f64x2.twice(get(x))),
      ...set(ys, f64x2.twice(get(y))),
      ...set(goes, f64.more(get(z), get(back))),
      ...whilst(get(goes), [
        ...when(get(slabs), findCell({ slabs, level, front, thick }, get(z), slab, cell)),
        ...set(
          clear,
          f64.sub(
            f64.mul(
              f64x2.lane(call(MEASURE, get(cell), get(xs), get(ys), f64x2.twice(get(z))), 0),
              f64.of(ADVANCE_SHARE),
            ),
            get(radius),
          ),
        ),
        ...when(f64.less(get(clear), f64.of(BALL_NEAR)), set(goes, i32.of(0)), [
          ...set(z, f64.sub(get(z), get(clear))),
          ...set(goes, f64.more(get(z), get(back))),
        ]),
      ]),
      ...get(z),
    ];
  },
  'ball',
);

/**
 * Rays, two at a time; what they find is written down.
 * Takes how many, where they start, the column (0 for the widest cell) and its level; front, back and
 * thickness of its slabs.
 */
const rays: Made = write(
  [TYPE.i32, TYPE.f64, TYPE.i32, TYPE.i32, TYPE.f64, TYPE.f64, TYPE.f64],
  [],
  (local) => {
    const [count, from, slabs, level, front, back, thick] = [0, 1, 2, 3, 4, 5, 6];
    const whole = () => local(TYPE.i32);
    const two = () => local(TYPE.f64x2);
    const [id, slab, cell, bits, spot, surface] = [
      ...[whole(), whole(), whole()],
      ...[whole(), whole(), whole()],
    ] as const;
    const [part, last, nearest] = [whole(), whole(), whole()];
    const ids = [whole(), whole()] as const;
    const [x, y, z, steps, goes, here, d, hit] = [
      ...[two(), two(), two(), two()],
      ...[two(), two(), two(), two()],
    ] as const;
    const [lead, end, near] = [local(TYPE.f64), local(TYPE.f64), local(TYPE.f64)];

    /** Gives one of the two another ray. */
    const start = (lane: 0 | 1): Code => [
      ...set(ids[lane], get(id)),
      ...i32.store(i32.shift(get(id), i32.of(2)), i32.of(-1), LAYOUT.surface),
      ...set(spot, i32.shift(get(id), i32.of(3))),
      ...set(x, f64x2.withLane(get(x), lane, f64.load(get(spot), LAYOUT.x))),
      ...set(y, f64x2.withLane(get(y), lane, f64.load(get(spot), LAYOUT.y))),
      ...set(z, f64x2.withLane(get(z), lane, get(from))),
      ...set(steps, f64x2.withLane(get(steps), lane, f64.of(0))),
      ...next(id, 1),
    ];
    /** What one of the two has found. */
    const found = (lane: 0 | 1): Code => [
      ...set(surface, i32.from(f64x2.lane(getGlobal(NEAREST), lane))),
      ...f64.store(i32.shift(get(ids[lane]), i32.of(3)), f64x2.lane(get(z), lane), LAYOUT.depth),
      ...i32.store(i32.shift(get(ids[lane]), i32.of(2)), get(surface), LAYOUT.surface),
      ...set(
        surface,
        i32.add(
          i32.of(LAYOUT.surfaces),
          i32.add(i32.shift(get(surface), i32.of(4)), i32.shift(get(surface), i32.of(2))),
        ),
      ),
      ...set(part, i32.load(get(surface), 12)),
      ...set(last, i32.load(get(surface), 16)),
      ...set(nearest, i32.of(-1)),
      ...set(near, f64.of(FAR)),
      ...whilst(i32.less(get(part), get(last)), [
        ...set(spot, i32.add(i32.shift(i32.load(get(part)), i32.of(4)), i32.of(8 * lane))),
        ...when(f64.less(f64.load(get(spot), LAYOUT.slots), get(near)), [
          ...set(near, f64.load(get(spot), LAYOUT.slots)),
          ...set(nearest, i32.load(get(part))),
        ]),
        ...next(part, 4),
      ]),
      ...i32.store(i32.shift(get(ids[lane]), i32.of(2)), get(nearest), LAYOUT.part),
    ];
    const isOn = (lane: 0 | 1): Code => i32.and(get(bits), i32.of(lane + 1));
    const left = i32.less(get(id), get(count));
    /** What has hit something is behind everything from then on. */
    const goesOn = f64x2.and(
      f64x2.more(get(z), f64x2.twice(get(back))),
      f64x2.less(get(steps), f64x2.of(PATIENCE)),
    );
    /** Without slabs, one that has come to its end is followed by the next ray at once. */
    const follow = when(i32.and(i32.isZero(get(slabs)), left), [
      ...set(bits, f64x2.bits(get(goes))),
      ...when(i32.isZero(isOn(0)), start(0)),
      ...when(i32.and(i32.isZero(isOn(1)), left), start(1)),
      ...set(goes, goesOn),
    ]);

    return whilst(left, [
      ...set(z, f64x2.of(-Infinity)),
      ...start(0),
      ...when(left, start(1)),
      ...set(end, f64.of(Infinity)),
      ...set(goes, goesOn),
      ...whilst(f64x2.isAny(get(goes)), [
        ...set(here, get(goes)),
        // The one that is behind the other goes on alone until both are in one slab.
        ...when(get(slabs), [
          // One that has given up where it was leads no more.
          ...set(hit, f64x2.choose(get(z), f64x2.of(-Infinity), get(goes))),
          ...set(lead, f64.max(f64x2.lane(get(hit), 0), f64x2.lane(get(hit), 1))),
          ...when(f64.less(get(lead), get(end)), [
            ...findCell({ slabs, level, front, thick }, get(lead), slab, cell),
            ...set(
              end,
              // Never nearer than what leads, be it by a rounding: it would wait for itself for ever.
              f64.min(
                get(lead),
                f64.sub(get(front), f64.mul(f64.add(f64.from(get(slab)), f64.of(1)), get(thick))),
              ),
            ),
          ]),
          ...set(here, f64x2.and(get(here), f64x2.atLeast(get(z), f64x2.twice(get(end))))),
        ]),
        ...set(d, call(MEASURE, get(cell), get(x), get(y), get(z))),
        ...set(hit, f64x2.and(get(here), f64x2.less(get(d), f64x2.of(NEAR)))),
        ...set(steps, add(get(steps), f64x2.and(get(here), f64x2.of(1)))),
        ...when(f64x2.isAny(get(hit)), [
          ...set(bits, f64x2.bits(get(hit))),
          ...when(isOn(0), found(0)),
          ...when(isOn(1), found(1)),
          ...set(d, f64x2.choose(f64x2.of(Infinity), get(d), get(hit))),
        ]),
        ...set(
          z,
          f64x2.choose(
            sub(get(z), max(f64x2.of(LEAST_ADVANCE), mul(get(d), f64x2.of(ADVANCE_SHARE)))),
            get(z),
            get(here),
          ),
        ),
        ...set(goes, goesOn),
        ...follow,
      ]),
    ]);
  },
  'rays',
);

/** The bytes of the kernel, a WebAssembly module with pairs of numbers. */
export const kernelCode = (): Uint8Array<ArrayBuffer> =>
  moduleOf(ASK, [measure, ball, rays], 1, LAYOUT.end / PAGE);
