/** A point or direction. World axes: X to the figure's front, Y up, Z to its right side. */
export type Vector = readonly [number, number, number];

/** A rotation, as its three columns: where the X, Y and Z axes go. */
export type Frame = readonly [Vector, Vector, Vector];

const DEGREE = Math.PI / 180;

export const add = (a: Vector, b: Vector): Vector => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
export const subtract = (a: Vector, b: Vector): Vector => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const scale = (a: Vector, by: number): Vector => [a[0] * by, a[1] * by, a[2] * by];
export const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const length = (a: Vector): number => Math.hypot(a[0], a[1], a[2]);
export const cross = (a: Vector, b: Vector): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];

/** The direction of a vector; a vector of no length stays as it is. */
export function normalize(a: Vector): Vector {
  const size = length(a);
  return size < 1e-9 ? a : scale(a, 1 / size);
}

export const blend = (a: Vector, b: Vector, share: number): Vector =>
  add(a, scale(subtract(b, a), share));

/** The part of `a` that is at right angles to the unit vector `axis`. */
export const reject = (a: Vector, axis: Vector): Vector => subtract(a, scale(axis, dot(a, axis)));

export const IDENTITY: Frame = [
  [1, 0, 0],
  [0, 1, 0],
  [0, 0, 1],
];

/** From the frame's own coordinates to the outside. */
export const turn = (frame: Frame, v: Vector): Vector =>
  add(add(scale(frame[0], v[0]), scale(frame[1], v[1])), scale(frame[2], v[2]));

/** From the outside to the frame's own coordinates. */
export const unturn = (frame: Frame, v: Vector): Vector => [
  dot(frame[0], v),
  dot(frame[1], v),
  dot(frame[2], v),
];

/** The rotations one after the other: the last is applied first, as in mathematics. */
export const compose = (...frames: readonly Frame[]): Frame =>
  frames.reduce((a, b): Frame => [turn(a, b[0]), turn(a, b[1]), turn(a, b[2])], IDENTITY);

export function aboutX(degrees: number): Frame {
  const c = Math.cos(degrees * DEGREE);
  const s = Math.sin(degrees * DEGREE);
  return [
    [1, 0, 0],
    [0, c, s],
    [0, -s, c],
  ];
}

export function aboutY(degrees: number): Frame {
  const c = Math.cos(degrees * DEGREE);
  const s = Math.sin(degrees * DEGREE);
  return [
    [c, 0, -s],
    [0, 1, 0],
    [s, 0, c],
  ];
}

export function aboutZ(degrees: number): Frame {
  const c = Math.cos(degrees * DEGREE);
  const s = Math.sin(degrees * DEGREE);
  return [
    [c, s, 0],
    [-s, c, 0],
    [0, 0, 1],
  ];
}

/** A frame whose Y is exactly `y` and whose X is as near to `x` as can be. */
export function frameFrom(y: Vector, x: Vector): Frame {
  const up = normalize(y);
  let side = reject(x, up);
  // `x` along `y` says nothing: any other direction is as good.
  if (length(side) < 1e-6) side = reject(Math.abs(up[0]) < 0.9 ? [1, 0, 0] : [0, 1, 0], up);
  const front = normalize(side);
  return [front, up, cross(front, up)];
}

/** Angle between two directions, in degrees. */
export function angleBetween(a: Vector, b: Vector): number {
  const cosine = dot(normalize(a), normalize(b));
  return Math.acos(Math.max(-1, Math.min(1, cosine))) / DEGREE;
}

export const radians = (degrees: number): number => degrees * DEGREE;
export const degrees = (inRadians: number): number => inRadians / DEGREE;
