import type { BrushSet } from './brushes.ts';

const LEG = ['thigh-{side}', 'torso'] as const;
const SHIN = ['shin-{side}', 'foot-{side}'] as const;

/** Muscles of hips, legs and feet, in the coordinates of `brushes.ts`. */
export const LEG_MUSCLES = {
  hamstrings: {
    label: 'back of the thigh',
    brushes: [
      {
        from: ['thigh-{side}', -3.2, -3, 0],
        to: ['thigh-{side}', -2.9, -20.5, 0],
        radius: 5.7,
        taper: 0.4,
        parts: LEG,
      },
    ],
  },
  quads: {
    label: 'front of the thigh',
    brushes: [
      {
        from: ['thigh-{side}', 2.4, -4, 0.4],
        to: ['thigh-{side}', 2.2, -20.5, 0],
        radius: 4.7,
        taper: 0.4,
        parts: LEG,
      },
    ],
  },
  adductors: {
    label: 'inner thigh',
    brushes: [
      {
        from: ['thigh-{side}', 0, -3, -2.6],
        to: ['thigh-{side}', 0, -18, -2.2],
        radius: 4.2,
        taper: 0.4,
        parts: LEG,
      },
    ],
  },
  'outer-thigh': {
    label: 'outer hip and thigh',
    brushes: [
      {
        from: ['thigh-{side}', 0.4, 1, 3],
        to: ['thigh-{side}', 0.2, -20, 2.4],
        radius: 4,
        taper: 0.35,
        parts: LEG,
      },
    ],
  },
  'outer-hip': {
    label: 'outer hip',
    brushes: [
      {
        from: ['pelvis', -0.8, 4.6, 8],
        to: ['pelvis', -0.6, -3, 8.6],
        radius: 4.8,
        taper: 0.3,
        parts: LEG,
      },
    ],
  },
  // The small muscle below and behind the front point of the hip (tensor fasciae latae).
  tfl: {
    label: 'front-outer hip',
    brushes: [
      {
        from: ['thigh-{side}', 3.6, 4.4, 3.4],
        to: ['thigh-{side}', 2.4, -5, 4],
        radius: 3.2,
        taper: 0.4,
        parts: LEG,
      },
    ],
  },
  'hip-flexors': {
    label: 'front of the hip',
    brushes: [
      {
        from: ['pelvis', 4.6, 4.2, 4],
        to: ['thigh-{side}', 4.2, -9, 0.2],
        radius: 4.1,
        taper: 0.35,
        parts: LEG,
      },
    ],
  },
  glutes: {
    label: 'buttock',
    brushes: [
      {
        from: ['pelvis', -4.6, 0.8, 5],
        to: ['pelvis', -4.8, -4.2, 5.6],
        radius: 5.8,
        taper: 0.3,
        parts: LEG,
      },
    ],
  },
  calves: {
    label: 'calf',
    brushes: [
      {
        from: ['shin-{side}', -2.4, -2.6, 0],
        to: ['shin-{side}', -1.7, -15, 0],
        radius: 3.7,
        taper: 0.4,
        parts: SHIN,
      },
    ],
  },
  shins: {
    label: 'front of the shin',
    brushes: [
      {
        from: ['shin-{side}', 1.6, -3.5, 1.4],
        to: ['shin-{side}', 1.2, -18, 0.8],
        radius: 2.6,
        taper: 0.4,
        parts: SHIN,
      },
    ],
  },
  // The muscles that turn the foot outwards (peroneal muscles), beside the calf bone.
  'outer-shin': {
    label: 'outside of the lower leg',
    brushes: [
      {
        from: ['shin-{side}', -0.2, -3.5, 3],
        to: ['shin-{side}', -0.4, -17, 2.4],
        radius: 2.4,
        taper: 0.4,
        parts: SHIN,
      },
    ],
  },
  sole: {
    label: 'sole of the foot',
    brushes: [
      {
        from: ['foot-{side}', -1.2, -4.1, 0],
        to: ['foot-{side}', 7.4, -4.1, 0],
        radius: 2.7,
        taper: 0.2,
        parts: ['foot-{side}'],
      },
    ],
  },
} as const satisfies Record<string, BrushSet>;
