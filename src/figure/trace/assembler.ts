/**
 * Writes WebAssembly, as far as the kernel of the marcher needs it: whole numbers (`i32`), numbers
 * (`f64`) and pairs of numbers (`f64x2`). Codes after the specification, webassembly.github.io/spec.
 * A piece of code is a list of bytes that leaves its value on the stack, or nothing.
 */
export type Code = readonly number[];

/** What a local is. */
export const TYPE = { i32: 0x7f, f64: 0x7c, f64x2: 0x7b } as const;
type Type = (typeof TYPE)[keyof typeof TYPE];

/** A whole number, seven bits to a byte. */
function unsigned(value: number): Code {
  const bytes: number[] = [];
  let left = value;
  for (; left > 127; left >>>= 7) bytes.push((left & 127) | 128);
  return [...bytes, left];
}

function signed(value: number): Code {
  const bytes: number[] = [];
  let left = value;
  for (; left < -64 || left > 63; left >>= 7) bytes.push((left & 127) | 128);
  return [...bytes, left & 127];
}

const one = (code: number) => (a: Code) => [...a, code];
const two = (code: number) => (a: Code, b: Code) => [...a, ...b, code];
/** Codes of pairs stand behind a byte of their own. */
const pair = (code: number): Code => [0xfd, ...unsigned(code)];
const onePair = (code: number) => (a: Code) => [...a, ...pair(code)];
const twoPair = (code: number) => (a: Code, b: Code) => [...a, ...b, ...pair(code)];

/** Whole numbers. Loads and stores take an address, and how far behind it. */
export const i32 = {
  of: (value: number): Code => [0x41, ...signed(value)],
  load: (at: Code, behind = 0): Code => [...at, 0x28, 2, ...unsigned(behind)],
  loadByte: (at: Code, behind = 0): Code => [...at, 0x2d, 0, ...unsigned(behind)],
  store: (at: Code, value: Code, behind = 0): Code => [
    ...at,
    ...value,
    0x36,
    2,
    ...unsigned(behind),
  ],
  isZero: one(0x45),
  equal: two(0x46),
  less: two(0x48),
  add: two(0x6a),
  sub: two(0x6b),
  and: two(0x71),
  shift: two(0x74),
  /** Of a number that is none below 0; what comes after the point is cut off. */
  from: one(0xaa),
};

export const f64 = {
  of: (value: number): Code => [0x44, ...new Uint8Array(Float64Array.of(value).buffer)],
  load: (at: Code, behind = 0): Code => [...at, 0x2b, 3, ...unsigned(behind)],
  store: (at: Code, value: Code, behind = 0): Code => [
    ...at,
    ...value,
    0x39,
    3,
    ...unsigned(behind),
  ],
  less: two(0x63),
  more: two(0x64),
  floor: one(0x9c),
  add: two(0xa0),
  sub: two(0xa1),
  mul: two(0xa2),
  div: two(0xa3),
  min: two(0xa4),
  max: two(0xa5),
  from: one(0xb7),
};

/** Two numbers side by side. What asks gives all bits of those of which it is true. */
export const f64x2 = {
  load: (at: Code, behind = 0): Code => [...at, ...pair(0), 4, ...unsigned(behind)],
  /** The same number twice. */
  loadTwice: (at: Code, behind = 0): Code => [...at, ...pair(10), 3, ...unsigned(behind)],
  store: (at: Code, value: Code, behind = 0): Code => [
    ...at,
    ...value,
    ...pair(11),
    4,
    ...unsigned(behind),
  ],
  twice: onePair(0x14),
  of: (value: number): Code => f64x2.twice(f64.of(value)),
  lane: (a: Code, lane: 0 | 1): Code => [...a, ...pair(0x21), lane],
  withLane: (a: Code, lane: 0 | 1, value: Code): Code => [...a, ...value, ...pair(0x22), lane],
  less: twoPair(0x49),
  more: twoPair(0x4a),
  atMost: twoPair(0x4b),
  atLeast: twoPair(0x4c),
  and: twoPair(0x4e),
  /** What is in the first and not in the second. */
  without: twoPair(0x4f),
  /** The first where the third is true, else the second. */
  choose: (a: Code, b: Code, where: Code): Code => [...a, ...b, ...where, ...pair(0x52)],
  isAny: onePair(0x53),
  isAll: onePair(0xc3),
  /** Bit 0 for the first number, bit 1 for the second. */
  bits: onePair(0xc4),
  abs: onePair(0xec),
  neg: onePair(0xed),
  sqrt: onePair(0xef),
  add: twoPair(0xf0),
  sub: twoPair(0xf1),
  mul: twoPair(0xf2),
  div: twoPair(0xf3),
  /** `b < a ? b : a` */
  min: twoPair(0xf6),
  /** `a < b ? b : a` */
  max: twoPair(0xf7),
};

const BLOCK = 0x40;
export const get = (local: number): Code => [0x20, ...unsigned(local)];
export const set = (local: number, value: Code): Code => [...value, 0x21, ...unsigned(local)];
export const getGlobal = (global: number): Code => [0x23, ...unsigned(global)];
export const setGlobal = (global: number, value: Code): Code => [
  ...value,
  0x24,
  ...unsigned(global),
];
export const call = (index: number, ...values: readonly Code[]): Code => [
  ...values.flat(),
  0x10,
  ...unsigned(index),
];
export const when = (is: Code, then: Code, otherwise: Code = []): Code => [
  ...is,
  0x04,
  BLOCK,
  ...then,
  ...(otherwise.length > 0 ? [0x05, ...otherwise] : []),
  0x0b,
];
/** As long as something is not 0. */
export const whilst = (is: Code, body: Code): Code => [
  ...[0x02, BLOCK, 0x03, BLOCK],
  ...[...is, 0x45, 0x0d, 1],
  ...[...body, 0x0c, 0, 0x0b, 0x0b],
];

/** One function; its first locals are what it is given. */
export type Made = {
  readonly name?: string;
  readonly takes: readonly Type[];
  readonly gives: readonly Type[];
  readonly locals: readonly Type[];
  readonly code: Code;
};

/** Writes a function: `local` gives it one more, and says its number. */
export function write(
  takes: readonly Type[],
  gives: readonly Type[],
  body: (local: (type: Type) => number) => Code,
  name?: string,
): Made {
  const locals: Type[] = [];
  const code = body((type) => takes.length + locals.push(type) - 1);
  return { takes, gives, locals, code, ...(name !== undefined && { name }) };
}

const list = (items: readonly Code[]): Code => [...unsigned(items.length), ...items.flat()];
const text = (value: string): Code => list([...new TextEncoder().encode(value)].map((b) => [b]));
const section = (id: number, content: Code): Code => [id, ...unsigned(content.length), ...content];
const typeOf = ({ takes, gives }: Pick<Made, 'takes' | 'gives'>): Code => [
  0x60,
  ...list(takes.map((type) => [type])),
  ...list(gives.map((type) => [type])),
];

/**
 * A module. It takes `host.ask`, function 0, and `host.memory`; its own functions follow, those with a
 * name are handed out.
 * @param globals how many globals it has, each a pair of numbers
 */
export function moduleOf(
  ask: Pick<Made, 'takes' | 'gives'>,
  functions: readonly Made[],
  globals: number,
  pages: number,
): Uint8Array<ArrayBuffer> {
  const host = text('host');
  const zero = [...pair(12), ...new Uint8Array(16), 0x0b];
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, list([ask, ...functions].map(typeOf))),
    ...section(
      2,
      list([
        [...host, ...text('ask'), 0, 0],
        [...host, ...text('memory'), 2, 0, ...unsigned(pages)],
      ]),
    ),
    ...section(3, list(functions.map((_, at) => unsigned(at + 1)))),
    ...section(6, list(Array.from({ length: globals }, () => [TYPE.f64x2, 1, ...zero]))),
    ...section(
      7,
      list(
        functions.flatMap(({ name }, at) =>
          name === undefined ? [] : [[...text(name), 0, ...unsigned(at + 1)]],
        ),
      ),
    ),
    ...section(
      10,
      list(
        functions.map(({ locals, code }) => {
          const body = [...list(locals.map((type) => [1, type])), ...code, 0x0b];
          return [...unsigned(body.length), ...body];
        }),
      ),
    ),
  ]);
}
