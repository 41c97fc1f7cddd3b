import { z } from 'astro/zod';
import { BODY_PARTS } from '../figure/body/drawing.ts';
import { MUSCLE_NAMES } from '../figure/body/muscles.ts';
import { PERSON_IDS } from '../figure/pose/people.ts';
import { BONES, HAND_SHAPES } from '../figure/pose/pose.ts';
import { ZONE_NAMES } from '../figure/body/zones.ts';

/**
 * What an author writes in `content/figures/<exercise>.yaml`. Lengths are in body units (1 = 1 % of
 * the person's height), angles in degrees. World axes: x to the figure's front, y up, z to its right.
 */
const coordinate = z.number().min(-400).max(400);
const vector = z.tuple([coordinate, coordinate, coordinate]);
const degrees = z.number().min(-360).max(360);
const size = z.number().min(0.1).max(200);
const oneOf = (names: readonly string[]) => names.join('|');

const spot = z
  .string()
  .regex(
    new RegExp(
      `^(${oneOf(BONES)}) \\d(\\.\\d+)? (front|back|outer|inner|up|down)( [+-]\\d+(\\.\\d+)?)?$`,
    ),
    {
      error:
        'Write a spot as "<bone> <along 0 to 1> <front|back|outer|inner|up|down>", such as "thigh-right 0.4 back", with "+1" behind it for one unit off the skin.',
    },
  )
  .describe('A spot on the skin: "thigh-right 0.4 back" is on its back, 40 % of the way down.');

const onBone = z
  .string()
  .regex(new RegExp(`^(${oneOf(BONES)}) @( -?\\d+(\\.\\d+)?){3}$`))
  .describe('A point of a bone: "foot-right @ 4 -4.6 0" is x front, y up the bone, z outwards.');

const place = z
  .union([vector, z.enum(['grip right', 'grip left']), spot, onBone])
  .describe('A point [x, y, z], a spot on the skin, a point of a bone, or the grip of a hand.');

const direction = vector
  .refine((to) => to.some((part) => Math.abs(part) > 1e-6), {
    error: 'is no direction: one of the three numbers must be other than 0',
  })
  .describe('A direction in the room; its length does not matter.');

const joint = z
  .strictObject({
    flex: z.number().optional().describe('To the front; negative to the back.'),
    abduct: z.number().optional().describe('Away from the middle; negative across it.'),
    rotate: z.number().optional().describe('Turned outwards; negative inwards.'),
  })
  .describe('Angles of a hip or shoulder; 0 is standing with the limb hanging.');

const bend = z.strictObject({
  flex: z.number().optional().describe('Forward; negative backward.'),
  side: z.number().optional().describe('To the right; negative to the left.'),
  twist: z.number().optional().describe('Turned to the right; negative to the left.'),
});

const leg = z.strictObject({
  hip: joint.optional(),
  knee: z.number().optional().describe('Bend of the knee; 0 is straight.'),
  ankle: z.number().optional().describe('Toes towards the shin; negative pointed.'),
  footTurn: z.number().optional().describe('Foot turned outwards under the shin.'),
  toes: z.number().optional().describe('Toes bent up; negative curled down.'),
  bigToe: z.number().optional().describe('The big toe bent up so much more than the others.'),
  toeSpread: z.number().min(0).max(1).optional().describe('0 side by side, 1 spread wide.'),
  ankleAt: vector.nullish().describe('Instead of angles: where the ankle is.'),
  soleAt: vector.nullish().describe('Instead of angles: where the sole, under the ankle, is.'),
  soleFaces: direction.nullish(),
  toesPoint: direction.nullish(),
  kneePoints: direction.nullish().describe('To which side the knee stands out.'),
});

const arm = z.strictObject({
  shoulder: joint.optional(),
  elbow: z.number().optional().describe('Bend of the elbow; 0 is straight.'),
  forearm: z.number().optional().describe('Palm turned to the back; negative to the front.'),
  wrist: z
    .strictObject({ flex: z.number().optional(), deviate: z.number().optional() })
    .optional()
    .describe('Flex is towards the palm.'),
  girdle: z
    .strictObject({ up: z.number().optional(), forward: z.number().optional() })
    .optional()
    .describe('Shoulder blade: up to the ear, forward round the ribs.'),
  palmAt: vector.nullish().describe('Instead of angles: where the middle of the palm is.'),
  palmOn: spot.nullish().describe('Instead of angles: the spot of the body that the palm lies on.'),
  palmFaces: direction.nullish(),
  fingersPoint: direction.nullish(),
  elbowPoints: direction.nullish().describe('To which side the elbow stands out.'),
  grip: z.number().min(0).max(1).optional().describe('0 is a flat hand, 1 a fist.'),
  hand: z
    .enum(HAND_SHAPES)
    .nullish()
    .describe('The shape of the fingers, instead of `grip`: hooked is bent at the finger joints.'),
  thumb: z.number().min(0).max(1).optional().describe('0 lies along the fingers, 1 is spread.'),
  palmLines: z
    .boolean()
    .optional()
    .describe('Draws the lines of the palm: one sees which side of the hand it is.'),
});

const press = z
  .strictObject({ spot: spot, sink: z.number().min(0).max(2).default(0.5) })
  .describe('The tool is put against this spot of the body.');
const half = z.tuple([size, size, size]).describe('Half of its size along x, y and z.');
const turned = degrees.default(0).describe('Turned about the upright axis, in degrees.');

export const propSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('roller'),
    at: vector.nullable().default(null).describe('Its middle, if it does not `press`.'),
    press: press.nullable().default(null),
    axis: direction.default([0, 0, 1]),
    radius: size.default(4.1),
    half: size.default(13).describe('Half its length.'),
  }),
  z.strictObject({
    kind: z.literal('ball'),
    at: vector.nullable().default(null),
    press: press.nullable().default(null),
    radius: size.default(2),
  }),
  z.strictObject({
    kind: z.enum(['band', 'towel']),
    through: z.array(place).min(2).describe('The points that the strap runs through.'),
    radius: size.default(0.7),
  }),
  z.strictObject({
    kind: z.literal('loop'),
    around: z
      .array(onBone)
      .min(2)
      .describe('A point inside of each limb that the closed band is taut round.'),
    radius: size.default(0.7),
  }),
  z.strictObject({
    kind: z.literal('stick'),
    from: place,
    to: place,
    radius: size.default(1),
  }),
  z.strictObject({
    kind: z.literal('tin'),
    from: place.describe('The middle of one of its flat ends.'),
    to: place.describe('The middle of the other one.'),
    radius: size.default(2.2),
  }),
  z.strictObject({
    kind: z.enum(['box', 'bench', 'cushion', 'wall', 'table']),
    at: vector,
    half,
    turn: turned,
  }),
  z.strictObject({
    kind: z.literal('mat'),
    at: vector,
    half,
    turn: turned,
    folds: size.optional().describe('A cloth: how thick the folds at its front end are.'),
  }),
  z.strictObject({
    kind: z.literal('chair'),
    at: z.tuple([z.number(), z.number()]).describe('x and z of the middle of its front edge.'),
    seat: z.number().default(27).describe('Height of the seat.'),
    turn: turned,
    back: z.boolean().default(true),
  }),
  z.strictObject({
    kind: z.literal('doorway'),
    at: vector,
    turn: turned,
    opening: z.tuple([z.number(), z.number()]).default([50, 118]),
  }),
]);

const marked = (names: readonly string[]) =>
  z.string().regex(new RegExp(`^(${oneOf(names)}) (right|left|both)$`), {
    error: `Write a name and a side, such as "${names[0] ?? ''} right". Names: ${names.join(', ')}.`,
  });

const arrow = z
  .strictObject({
    from: place,
    to: place,
    bow: z
      .number()
      .default(0.15)
      .describe(
        'How far it bows out to its left, as a share of its length; from 1 on it goes round like a circle.',
      ),
    flat: z
      .number()
      .min(0.1)
      .max(1)
      .optional()
      .describe(
        'How flat its circle is seen: 1 from the front (left out), 0.3 nearly from the side.',
      ),
    both: z.boolean().default(false).describe('To and fro: a head at both ends.'),
    push: z.boolean().default(false).describe('Pressure instead of movement: short and thick.'),
  })
  .refine(({ from, to }) => JSON.stringify(from) !== JSON.stringify(to), {
    error: 'is an arrow of no length: from and to are one place',
  });

const camera = z.strictObject({
  yaw: degrees.describe('0 sees the right side, 90 the front, 180 the left side.'),
  pitch: z.number().min(4).max(60).describe('How far the camera looks down.'),
});

const closeUp = z
  .strictObject({
    on: z
      .union([place, z.string().regex(/^[a-z][a-z0-9-]*$/)])
      .describe('What is in its middle: a place, or the name of a ball or roller.'),
    radius: z.number().min(3).max(25).default(8).describe('How much it shows, in body units.'),
    zoom: z
      .number()
      .min(0.8)
      .max(4)
      .default(2)
      .describe('How much larger than the picture; about 1 from another side, to show more.'),
    camera: camera
      .extend({ pitch: z.number().min(-60).max(80) })
      .nullable()
      .default(null)
      .describe('From where it looks, if not as the picture does; a pitch below 0 looks up.'),
  })
  .describe('A round picture of what touches, grips or is tinted on the far side.');

const contact = z.string().regex(new RegExp(`^(${oneOf(BODY_PARTS)}) on [a-z][a-z0-9-]*$`), {
  error: 'Write a contact as "<part> on <prop or floor>", such as "hand-right on floor".',
});

export const poseSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  extends: z
    .string()
    .optional()
    .describe('The id of an earlier pose; only what differs is written.'),
  between: z
    .boolean()
    .optional()
    .describe('The movement only passes through it: it is not drawn beside the others.'),
  label: z.string().min(2).describe('One or two words under the picture: Start, End, Up.'),
  title: z.string().min(10).describe('What the picture shows, in one line, for blind readers.'),
  description: z.string().min(40).describe('Position, contact and movement, for blind readers.'),
  base: z.enum(['stand', 'supine', 'prone', 'lie-right', 'lie-left']).optional(),
  at: vector.optional().describe('Middle between the hip joints.'),
  lean: z.number().optional().describe('Trunk tipped forward; negative back.'),
  side: z.number().optional().describe('Trunk tipped to its right.'),
  twist: z.number().optional().describe('Trunk turned about its own length.'),
  turn: z.number().optional().describe('The whole body turned about the upright axis.'),
  spine: z
    .strictObject({
      ...bend.shape,
      lumbar: bend.optional(),
      middle: bend.optional(),
      chest: bend.optional(),
    })
    .optional()
    .describe('A bend that is spread over the spine, or its three links one by one.'),
  neck: bend.optional(),
  legs: z
    .strictObject({ both: leg.optional(), right: leg.optional(), left: leg.optional() })
    .optional(),
  arms: z
    .strictObject({ both: arm.optional(), right: arm.optional(), left: arm.optional() })
    .optional(),
  settle: z
    .strictObject({
      part: z.enum(BODY_PARTS),
      on: z.string().describe('"floor" or the name of a prop.'),
      sink: z.number().default(0.5).describe('How far the flesh gives, in body units.'),
    })
    .nullish()
    .describe('The whole body moves up or down until this part lies on that support.'),
  props: z
    .record(
      z.string().regex(/^(?!floor$)[a-z][a-z0-9-]*$/, {
        error: 'is no name for a thing: small letters, digits and hyphens, and not “floor”',
      }),
      propSchema,
    )
    .optional(),
  muscles: z.array(marked(MUSCLE_NAMES)).optional(),
  zones: z.array(marked(ZONE_NAMES)).optional(),
  arrows: z.array(arrow).optional(),
  contacts: z
    .array(contact)
    .optional()
    .describe('What has to touch what; the build refuses a gap.'),
  closeUp: closeUp.nullish(),
  ghost: z
    .string()
    .nullish()
    .describe('The id of a pose whose outline stands behind this one, where the two are alike.'),
});

/** The id of a pose as written; one without has its own letter. */
const idOfPose = (pose: unknown): unknown =>
  (pose as { id?: unknown } | null)?.id ?? Symbol('none');

export const figureSchema = z.strictObject({
  person: z.enum(PERSON_IDS).describe('Who shows it.'),
  side: z
    .enum(['right', 'left'])
    .nullable()
    .default(null)
    .describe('The side at work; empty if both.'),
  camera,
  scale: z
    .number()
    .min(2)
    .max(8)
    .default(3)
    .describe('Picture units per body unit; more is closer.'),
  crop: z
    .strictObject({
      around: z.enum(BONES),
      left: coordinate,
      right: coordinate,
      above: coordinate,
      below: coordinate,
    })
    .refine(({ left, right, above, below }) => left + right >= 4 && above + below >= 4, {
      error:
        'leaves nothing to see: left and right, and above and below, must make 4 units together',
    })
    .nullable()
    .default(null)
    .describe('Shows only a part, this far round a bone.'),
  motion: z
    .strictObject({
      path: z.array(z.string()).min(2).optional().describe('Ids of poses, in order.'),
      loop: z.boolean().optional().describe('From the last pose straight to the first.'),
      seconds: z.number().min(0.3).max(15).optional().describe('From one pose to the next; 3.'),
      hold: z.number().min(0).max(15).optional().describe('How long each pose is held; 1.'),
      rolls: z
        .strictObject({ tool: z.string(), under: z.enum(BONES) })
        .optional()
        .describe('A roller that may not slip: it goes half as far as the body on it.'),
      keep: z
        .array(contact)
        .optional()
        .describe('Contacts that stay at one place all the time: a letter names one that slides.'),
      pictures: z
        .number()
        .min(4)
        .max(12)
        .optional()
        .describe('From one pose to the next; fewer weigh less. Left out: 7, of more poses 5.'),
    })
    .optional()
    .describe('How it moves; left out: all poses in turn and back by the same way.'),
  poses: z
    .array(z.unknown())
    .min(2)
    .max(6)
    .refine((poses) => new Set(poses.map(idOfPose)).size === poses.length, {
      error: 'hold two poses with the same id',
    }),
});

export type AuthoredPose = z.infer<typeof poseSchema>;
