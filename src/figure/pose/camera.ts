import { cross, dot, radians, type Frame, type Vector } from './vector.ts';

/** A camera without perspective. */
export type Camera = {
  /** Degrees that the camera walks from the figure's right side towards its front. */
  readonly yaw: number;
  /** Degrees that the camera looks down. */
  readonly pitch: number;
};

/** From the world to the view: x to the right of the picture, y up, z towards the eye. */
export type View = {
  readonly point: (p: Vector) => Vector;
  readonly frame: (f: Frame) => Frame;
  /** Rows of the rotation. */
  readonly axes: Frame;
};

export function viewFrom(camera: Camera): View {
  const yaw = radians(camera.yaw);
  const pitch = radians(camera.pitch);
  const towards: Vector = [
    Math.sin(yaw) * Math.cos(pitch),
    Math.sin(pitch),
    Math.cos(yaw) * Math.cos(pitch),
  ];
  const right: Vector = [Math.cos(yaw), 0, -Math.sin(yaw)];
  const up = cross(towards, right);
  const point = (p: Vector): Vector => [dot(right, p), dot(up, p), dot(towards, p)];
  return {
    point,
    frame: ([x, y, z]) => [point(x), point(y), point(z)],
    axes: [right, up, towards],
  };
}

/** No camera at all: the world as it is, for checks. */
export const WORLD: View = {
  point: (p) => p,
  frame: (f) => f,
  axes: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
};
