import type { BrushSet } from './brushes.ts';

const ARM = ['upper-arm-{side}', 'torso', 'forearm-{side}'] as const;

/** Muscles of trunk, neck and arms, in the coordinates of `brushes.ts`. */
export const TRUNK_MUSCLES = {
  'lower-back': {
    label: 'lower back',
    brushes: [
      {
        from: ['pelvis', -4.6, 3.6, 1.6],
        to: ['middle', -5.4, 0.6, 2],
        radius: 4.2,
        taper: 0.2,
        parts: ['torso'],
      },
    ],
  },
  // The long muscle from the breastbone to the pubic bone: both sides meet in the midline.
  belly: {
    label: 'belly',
    brushes: [
      {
        from: ['pelvis', 4.8, 4.4, 1.9],
        to: ['middle', 5.6, 5, 2.2],
        radius: 4,
        taper: 0.15,
        parts: ['torso'],
      },
    ],
  },
  'upper-back': {
    label: 'upper back',
    brushes: [
      {
        from: ['middle', -4.8, 5.4, 3.6],
        to: ['chest', -4.6, 5.4, 4.4],
        radius: 5.4,
        taper: 0.2,
        parts: ['torso'],
      },
    ],
  },
  lats: {
    label: 'side of the back',
    brushes: [
      {
        from: ['lumbar', -2.6, 5, 5],
        to: ['chest', -2, 3.6, 7],
        radius: 4.6,
        taper: 0.3,
        parts: ['torso', 'upper-arm-{side}'],
      },
    ],
  },
  chest: {
    label: 'chest muscle',
    brushes: [
      {
        from: ['chest', 5.2, 3.4, 2.6],
        to: ['chest', 3.4, 5.4, 7.6],
        radius: 3.9,
        taper: 0.15,
        parts: ['torso', 'upper-arm-{side}'],
      },
    ],
  },
  'front-shoulder': {
    label: 'front of the shoulder',
    brushes: [
      {
        from: ['upper-arm-{side}', 2, 0.4, 0],
        to: ['upper-arm-{side}', 1.6, -5, 0.4],
        radius: 3.1,
        taper: 0.3,
        parts: ARM,
      },
      // It comes from the chest, and stays there when the arm is raised or turned.
      {
        from: ['chest', 2.6, 6.6, 7.6],
        to: ['upper-arm-{side}', 1.8, -2, 0.2],
        radius: 3.3,
        taper: 0.3,
        parts: ARM,
      },
    ],
  },
  'back-shoulder': {
    label: 'back of the shoulder',
    brushes: [
      {
        from: ['deltoid-{side}', -2.2, 0.6, 0],
        to: ['deltoid-{side}', -1.8, -5, 0.4],
        radius: 3.2,
        taper: 0.3,
        parts: ARM,
      },
      // It comes from the shoulder blade, and stays there when the arm is raised or turned.
      {
        from: ['chest', -3.4, 5.4, 7],
        to: ['deltoid-{side}', -1.8, -2, 0.2],
        radius: 3.3,
        taper: 0.3,
        parts: ARM,
      },
    ],
  },
  'top-of-shoulder': {
    label: 'top of the shoulder and side of the neck',
    brushes: [
      {
        from: ['neck', -0.9, 2.6, 2.6],
        to: ['shoulder', -0.8, 9, 7.2],
        radius: 3.1,
        taper: 0.15,
        parts: ['torso', 'neck'],
      },
    ],
  },
  neck: {
    label: 'side of the neck',
    brushes: [
      {
        from: ['neck', 0, 4.4, 2.8],
        to: ['neck', -0.4, -1, 3],
        radius: 2.4,
        taper: 0.2,
        parts: ['neck', 'torso', 'head'],
      },
    ],
  },
  'back-of-neck': {
    label: 'back of the neck',
    brushes: [
      {
        from: ['neck', -3, 4, 1.2],
        to: ['neck', -3, -0.8, 1.6],
        radius: 2.4,
        taper: 0.2,
        parts: ['neck', 'torso'],
      },
    ],
  },
  'forearm-top': {
    label: 'top of the forearm',
    brushes: [
      {
        from: ['forearm-{side}', 0.4, 0.4, 1.4],
        to: ['forearm-{side}', 0.2, -11, 1.1],
        radius: 2.5,
        taper: 0.4,
        parts: ['forearm-{side}', 'upper-arm-{side}'],
      },
    ],
  },
  'forearm-under': {
    label: 'underside of the forearm',
    brushes: [
      {
        from: ['forearm-{side}', 0.2, -0.4, -1.4],
        to: ['forearm-{side}', 0.2, -11, -1.1],
        radius: 2.5,
        taper: 0.4,
        parts: ['forearm-{side}', 'upper-arm-{side}'],
      },
    ],
  },
} as const satisfies Record<string, BrushSet>;
