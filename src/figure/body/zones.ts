import type { BrushSet } from './brushes.ts';

const LEG = ['thigh-{side}', 'shin-{side}', 'torso'] as const;

/** Spots to keep tools off. They are hatched, and named in the description. */
export const ZONES = {
  'back-of-knee': {
    label: 'the back of the knee',
    brushes: [
      {
        from: ['thigh-{side}', -2, -22.4, 0],
        to: ['shin-{side}', -2.2, -2.6, 0],
        radius: 3.2,
        taper: 0.1,
        parts: LEG,
      },
    ],
  },
  kneecap: {
    label: 'the kneecap',
    brushes: [
      {
        from: ['shin-{side}', 2.2, 1.6, 0],
        to: ['shin-{side}', 2.2, -1, 0],
        radius: 2.8,
        taper: 0.1,
        parts: LEG,
      },
    ],
  },
  groin: {
    label: 'the groin crease',
    brushes: [
      {
        from: ['thigh-{side}', 5.6, 1.6, 0.4],
        to: ['thigh-{side}', 4.8, -3.2, -4],
        radius: 2.9,
        taper: 0.1,
        parts: LEG,
      },
    ],
  },
  achilles: {
    label: 'the Achilles cord',
    brushes: [
      {
        from: ['shin-{side}', -1.6, -19.5, 0],
        to: ['shin-{side}', -1.7, -24, 0],
        radius: 1.9,
        taper: 0.1,
        parts: ['shin-{side}', 'foot-{side}'],
      },
    ],
  },
  'sit-bone': {
    label: 'the sit bone',
    brushes: [
      {
        from: ['pelvis', -3.6, -5.4, 3.2],
        to: ['pelvis', -3.4, -5.8, 4.4],
        radius: 2.6,
        taper: 0.1,
        parts: ['torso', 'thigh-{side}'],
      },
    ],
  },
  heel: {
    label: 'the heel point',
    brushes: [
      {
        from: ['foot-{side}', -1.6, -3.6, 0],
        to: ['foot-{side}', -0.6, -3.9, 0],
        radius: 1.9,
        taper: 0.1,
        parts: ['foot-{side}'],
      },
    ],
  },
  'lower-back': {
    label: 'the lower back and lower ribs',
    brushes: [
      {
        from: ['pelvis', -4.4, 4.4, 2],
        to: ['middle', -4.6, 2, 2.6],
        radius: 4.4,
        taper: 0.1,
        parts: ['torso'],
      },
    ],
  },
  breastbone: {
    label: 'the breastbone',
    brushes: [
      {
        from: ['chest', 5.6, 5.4, 0],
        to: ['chest', 5.8, -1.4, 0],
        radius: 1.9,
        taper: 0.1,
        parts: ['torso'],
      },
    ],
  },
  collarbone: {
    label: 'the collarbone',
    brushes: [
      {
        from: ['chest', 3.4, 8.4, 1.6],
        to: ['chest', 1.4, 8.6, 7.2],
        radius: 1.8,
        taper: 0.1,
        parts: ['torso', 'neck'],
      },
    ],
  },
  armpit: {
    label: 'the armpit',
    brushes: [
      {
        from: ['chest', 1.6, 3, 8.6],
        to: ['chest', 0, 2, 8.2],
        radius: 2.2,
        taper: 0.1,
        parts: ['torso', 'upper-arm-{side}'],
      },
    ],
  },
  spine: {
    label: 'the bones of the spine',
    brushes: [
      {
        from: ['pelvis', -5.4, 4, 0],
        to: ['chest', -5.8, 7, 0],
        radius: 1.5,
        taper: 0.1,
        parts: ['torso'],
      },
    ],
  },
  'front-of-neck': {
    label: 'the neck',
    brushes: [
      {
        from: ['neck', 2.8, 3.6, 0.8],
        to: ['neck', 2.6, -0.6, 1],
        radius: 2,
        taper: 0.1,
        parts: ['neck'],
      },
      {
        from: ['neck', -0.6, 4.4, 2.8],
        to: ['neck', -0.8, 0, 3],
        radius: 2.8,
        taper: 0.1,
        parts: ['neck'],
      },
    ],
  },
  'outer-knee': {
    label: 'the bony outer knee',
    brushes: [
      {
        from: ['shin-{side}', 0, 1.4, 2.6],
        to: ['shin-{side}', -0.2, -2, 2.6],
        radius: 2.2,
        taper: 0.1,
        parts: LEG,
      },
    ],
  },
  'hip-bone': {
    label: 'the bony point of the outer hip',
    brushes: [
      {
        from: ['thigh-{side}', -0.4, 0.6, 4.6],
        to: ['thigh-{side}', -0.4, -1.4, 4.8],
        radius: 2,
        taper: 0.1,
        parts: LEG,
      },
    ],
  },
  'elbow-bone': {
    label: 'the bony point of the elbow',
    brushes: [
      {
        from: ['forearm-{side}', -1.2, 0.6, 0],
        to: ['forearm-{side}', -1.2, -0.8, 0],
        radius: 1.6,
        taper: 0.1,
        parts: ['forearm-{side}', 'upper-arm-{side}'],
      },
    ],
  },
} as const satisfies Record<string, BrushSet>;

export type ZoneName = keyof typeof ZONES;
export const ZONE_NAMES = Object.keys(ZONES) as readonly ZoneName[];
