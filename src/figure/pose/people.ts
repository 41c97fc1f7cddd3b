/**
 * The people who show the exercises. Lengths are in body units: 1 is 1 % of the person's height.
 * The average lengths follow Drillis and Contini, "Body segment parameters" (1966), rounded to what
 * draws well.
 */
export type Lengths = {
  readonly hipHalfWidth: number;
  /** Pelvis to lumbar, lumbar to middle, middle to chest, chest to neck. */
  readonly spine: readonly [number, number, number, number];
  readonly shoulder: { readonly forward: number; readonly up: number; readonly side: number };
  readonly neck: number;
  readonly thigh: number;
  readonly shin: number;
  readonly ankleHeight: number;
  readonly upperArm: number;
  readonly forearm: number;
  readonly palm: number;
};

export type Build = {
  /** Factors on the average radii; 1 is average. */
  readonly trunk: number;
  readonly hips: number;
  readonly limbs: number;
  readonly hands: number;
  /** How far chest and belly stand out, in body units. */
  readonly bust: number;
  readonly belly: number;
  readonly neck: number;
};

export type Hair = 'bun' | 'short' | 'bob';

export type Person = {
  readonly id: PersonId;
  readonly lengths: Lengths;
  readonly build: Build;
  readonly hair: Hair;
  readonly beard: boolean;
  /** How far down the upper arm the sleeve and down the thigh the shorts reach, 0 to 1. */
  readonly sleeve: number;
  readonly shorts: number;
};

export const PERSON_IDS = ['a', 'b', 'c'] as const;
export type PersonId = (typeof PERSON_IDS)[number];

const AVERAGE: Lengths = {
  hipHalfWidth: 4.9,
  spine: [4.5, 8, 8, 9.2],
  shoulder: { forward: -0.4, up: 6.5, side: 9.5 },
  neck: 4.6,
  thigh: 24.5,
  shin: 24.3,
  ankleHeight: 3.7,
  upperArm: 16.8,
  forearm: 14.2,
  palm: 5.0,
};

export const PEOPLE: Readonly<Record<PersonId, Person>> = {
  a: {
    id: 'a',
    lengths: AVERAGE,
    build: { trunk: 0.98, hips: 1.02, limbs: 0.97, hands: 0.98, bust: 1.1, belly: 0, neck: 0.92 },
    hair: 'bun',
    beard: false,
    sleeve: 0.5,
    shorts: 0.52,
  },
  b: {
    id: 'b',
    lengths: {
      ...AVERAGE,
      hipHalfWidth: 4.7,
      shoulder: { forward: -0.4, up: 6.6, side: 10.5 },
      palm: 5.2,
    },
    build: { trunk: 1.08, hips: 0.98, limbs: 1.1, hands: 1.08, bust: 0.4, belly: 0.9, neck: 1.12 },
    hair: 'short',
    beard: true,
    sleeve: 0.62,
    shorts: 0.66,
  },
  c: {
    id: 'c',
    lengths: { ...AVERAGE, hipHalfWidth: 5.1, shoulder: { forward: -0.4, up: 6.4, side: 9.6 } },
    build: { trunk: 1.12, hips: 1.12, limbs: 1.06, hands: 1, bust: 1.3, belly: 1.2, neck: 1 },
    hair: 'bob',
    beard: false,
    sleeve: 0.72,
    shorts: 0.9,
  },
};
