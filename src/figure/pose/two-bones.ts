import { add, dot, length, normalize, reject, scale, subtract, type Vector } from './vector.ts';

/** Where the middle joint of a limb of two bones goes when its end has to reach a target. */
export type TwoBones = {
  readonly middle: Vector;
  readonly end: Vector;
  /** Unit direction in which the middle joint stands out. */
  readonly pole: Vector;
  /** How far the target is out of reach, in body units; 0 if the limb reaches it. */
  readonly missing: number;
};

export function solveTwoBones(
  start: Vector,
  target: Vector,
  upperLength: number,
  lowerLength: number,
  towards: Vector,
): TwoBones {
  // A limb that is dead straight has no bending plane, so it always keeps a trace of a bend.
  const most = (upperLength + lowerLength) * 0.9995;
  const least = Math.abs(upperLength - lowerLength) * 1.02;
  const wanted = subtract(target, start);
  const distance = length(wanted);
  const reach = Math.max(least, Math.min(most, distance));
  const direction = normalize(wanted);
  const along = (upperLength ** 2 - lowerLength ** 2 + reach ** 2) / (2 * reach);
  const out = Math.sqrt(Math.max(0, upperLength ** 2 - along ** 2));
  let side = reject(towards, direction);
  if (length(side) < 1e-5) {
    side = reject(Math.abs(dot(direction, [0, 1, 0])) < 0.9 ? [0, 1, 0] : [1, 0, 0], direction);
  }
  const pole = normalize(side);
  return {
    middle: add(start, add(scale(direction, along), scale(pole, out))),
    end: add(start, scale(direction, reach)),
    pole,
    missing: Math.max(0, distance - most),
  };
}
