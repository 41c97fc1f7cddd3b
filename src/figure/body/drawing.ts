import type { Camera } from '../pose/camera.ts';
import type { MuscleName } from './muscles.ts';
import type { PersonId } from '../pose/people.ts';
import type { Bone, Pose, Side, Spot } from '../pose/pose.ts';
import type { Vector } from '../pose/vector.ts';
import type { ZoneName } from './zones.ts';

/** A place in the room: a point, a spot on the skin, or the grip of a hand. */
export type Place =
  | { readonly kind: 'point'; readonly at: Vector }
  | { readonly kind: 'spot'; readonly spot: Spot }
  | { readonly kind: 'grip'; readonly side: Side }
  /** In the bone's own coordinates: x front, y up the bone, z outwards. */
  | { readonly kind: 'bone'; readonly bone: Bone; readonly local: Vector };

/** Where a ball, roller or stick touches the body: the tool is put there, it cannot miss. */
export type Press = {
  readonly spot: Spot;
  /** How far the tool sinks into the flesh, in body units. */
  readonly sink: number;
};

type Named = { readonly name: string };

export type Prop =
  | (Named & {
      readonly kind: 'roller';
      readonly at: Vector | null;
      readonly press: Press | null;
      readonly axis: Vector;
      readonly radius: number;
      readonly half: number;
    })
  | (Named & {
      readonly kind: 'ball';
      readonly at: Vector | null;
      readonly press: Press | null;
      readonly radius: number;
    })
  | (Named & {
      readonly kind: 'band' | 'towel';
      readonly through: readonly Place[];
      readonly radius: number;
    })
  | (Named & {
      /** A closed band that is taut round limbs: a point inside of each, between which it runs. */
      readonly kind: 'loop';
      readonly around: readonly Extract<Place, { kind: 'bone' }>[];
      readonly radius: number;
    })
  | (Named & {
      readonly kind: 'stick';
      readonly from: Place;
      readonly to: Place;
      readonly radius: number;
    })
  | (Named & {
      /** A tin of food: flat ends at `from` and `to`, a rim at each, a label between them. */
      readonly kind: 'tin';
      readonly from: Place;
      readonly to: Place;
      readonly radius: number;
    })
  | (Named & {
      readonly kind: 'box' | 'bench' | 'cushion';
      readonly at: Vector;
      readonly half: Vector;
      readonly turn: number;
    })
  | (Named & {
      readonly kind: 'mat';
      readonly at: Vector;
      readonly half: Vector;
      readonly turn: number;
      /** A cloth that is drawn in: how thick the folds at its front end are, in body units. */
      readonly folds?: number | undefined;
    })
  | (Named & {
      readonly kind: 'chair';
      /** Middle of the front edge of the seat; x and z, in body units. */
      readonly at: readonly [number, number];
      readonly seat: number;
      readonly turn: number;
      readonly back: boolean;
    })
  | (Named & {
      readonly kind: 'table';
      readonly at: Vector;
      readonly half: Vector;
      readonly turn: number;
    })
  | (Named & {
      readonly kind: 'wall';
      readonly at: Vector;
      readonly half: Vector;
      readonly turn: number;
    })
  | (Named & {
      readonly kind: 'doorway';
      readonly at: Vector;
      readonly turn: number;
      /** Clear width and height. */
      readonly opening: readonly [number, number];
    });

export type Arrow = {
  readonly from: Place;
  readonly to: Place;
  /** How far the arrow bows out to its left, as a share of its length. */
  readonly bow: number;
  /** How flat its circle is seen: 1 from the front, 0.3 nearly from the side. */
  readonly flat?: number | undefined;
  /** Heads at both ends: to and fro. */
  readonly both: boolean;
  /** A push has a short, thick arrow. */
  readonly push: boolean;
};

/** A round picture of a small part of the scene, drawn larger beside it. */
export type CloseUp = {
  /** What is in its middle. */
  readonly on: Place | { readonly kind: 'tool'; readonly name: string };
  /** How much of the room it shows, in body units. */
  readonly radius: number;
  /** How much larger it is than the picture. */
  readonly zoom: number;
  /** From where it looks; null as the picture does. */
  readonly camera: Camera | null;
};

/** Something of the body that lies on something else. */
export type Contact = {
  readonly part: BodyPart;
  readonly on: string;
};

export const BODY_PARTS = [
  'pelvis',
  'back',
  'head',
  'thigh-right',
  'thigh-left',
  'knee-right',
  'knee-left',
  'shin-right',
  'shin-left',
  'foot-right',
  'foot-left',
  'heel-right',
  'heel-left',
  'upper-arm-right',
  'upper-arm-left',
  'elbow-right',
  'elbow-left',
  'forearm-right',
  'forearm-left',
  'hand-right',
  'hand-left',
] as const;
export type BodyPart = (typeof BODY_PARTS)[number];

/** Lets the whole body sink until a part of it lies on something. */
export type Settle = { readonly part: BodyPart; readonly on: string; readonly sink: number };

export type Marked<Name> = { readonly name: Name; readonly side: Side };

/** One key pose of a figure, with all that is in the picture. */
export type Drawing = {
  readonly id: string;
  /** "Start", "End", "Up" … */
  readonly label: string;
  readonly title: string;
  readonly description: string;
  readonly pose: Pose;
  readonly settle: Settle | null;
  readonly props: readonly Prop[];
  readonly muscles: readonly Marked<MuscleName>[];
  readonly zones: readonly Marked<ZoneName>[];
  readonly arrows: readonly Arrow[];
  readonly contacts: readonly Contact[];
  readonly closeUp?: CloseUp | null;
  /** Id of the pose whose outline stands behind this one. */
  readonly ghost?: string | null;
};

/** How a figure moves; what is left out follows from its poses. */
export type Motion = {
  /** Ids of key poses, in the order in which the movement comes to them. */
  readonly path?: readonly string[] | undefined;
  /** From the last pose straight to the first; otherwise back by the same way. */
  readonly loop?: boolean | undefined;
  /** From one pose to the next. */
  readonly seconds?: number | undefined;
  /** How long each pose is held, in seconds. */
  readonly hold?: number | undefined;
  /** A roller that rolls on the floor without slip, and the bone whose flesh lies on it. */
  readonly rolls?: { readonly tool: string; readonly under: Bone } | undefined;
  /** Contacts at one place all the time: "forearm-left on floor". */
  readonly keep?: readonly string[] | undefined;
  /** Pictures from one key pose to the next. */
  readonly pictures?: number | undefined;
};

/** All key poses of one exercise, seen from one camera in one frame. */
export type Figure = {
  readonly exercise: string;
  readonly person: PersonId;
  readonly camera: Camera;
  /** The side of the body that is shown at work, or null if both work. */
  readonly side: Side | null;
  /** Picture units per body unit; close-ups are larger. */
  readonly scale: number;
  /** Part of the room to show, or null for all: left, bottom, right, top in view coordinates. */
  readonly crop: {
    readonly around: Bone;
    readonly left: number;
    readonly right: number;
    readonly above: number;
    readonly below: number;
  } | null;
  /** Its key poses: what is drawn and stands side by side. */
  readonly drawings: readonly Drawing[];
  /** Poses that the movement only passes through: round a head, over a knee. */
  readonly between?: readonly Drawing[];
  readonly motion?: Motion | undefined;
};
