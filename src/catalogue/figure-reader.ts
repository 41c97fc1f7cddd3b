import type {
  Arrow,
  BodyPart,
  CloseUp,
  Drawing,
  Figure,
  Place,
  Prop,
} from '../figure/body/drawing.ts';
import {
  NO_BEND,
  RELAXED_ARM,
  RELAXED_LEG,
  RELAXED_JOINT,
  STANDING,
  type Arm,
  type Bend,
  type Bone,
  type Facing,
  type Leg,
  type Side,
  type Spot,
} from '../figure/pose/pose.ts';
import type { Vector } from '../figure/pose/vector.ts';
import { isTree, merge, spreadBoth, type Tree } from './figure-merge.ts';
import { figureSchema, poseSchema, type AuthoredPose } from './figure.schema.ts';

export function readSpot(text: string): Spot {
  const [bone, along, facing, off] = text.split(' ');
  return {
    bone: bone as Bone,
    along: Number(along),
    facing: facing as Facing,
    off: Number(off ?? 0),
  };
}

function readBonePoint(value: string): Extract<Place, { kind: 'bone' }> {
  const [bone, local = ''] = value.split(' @ ');
  const [x = 0, y = 0, z = 0] = local.split(' ').map(Number);
  return { kind: 'bone', bone: bone as Bone, local: [x, y, z] };
}

function readPlace(value: string | readonly [number, number, number]): Place {
  if (typeof value !== 'string') return { kind: 'point', at: value };
  if (value.startsWith('grip ')) return { kind: 'grip', side: value.slice(5) as Side };
  if (value.includes(' @ ')) return readBonePoint(value);
  return { kind: 'spot', spot: readSpot(value) };
}

/** As zod reads it: a field may be there and undefined. */
type AuthoredBend = { [Field in keyof Bend]?: number | undefined } | undefined;

const readBend = (bend: AuthoredBend): Bend => ({
  ...NO_BEND,
  ...(bend as Partial<Bend> | undefined),
});

/** How much of a bend each link of the spine takes, from the small of the back upwards. */
const SHARES = {
  flex: [0.35, 0.35, 0.3],
  side: [0.34, 0.33, 0.33],
  twist: [0.1, 0.35, 0.55],
} as const;

function readSpine(spine: AuthoredPose['spine']) {
  const link = (index: 0 | 1 | 2, own: AuthoredBend): Bend => ({
    flex: (spine?.flex ?? 0) * SHARES.flex[index] + (own?.flex ?? 0),
    side: (spine?.side ?? 0) * SHARES.side[index] + (own?.side ?? 0),
    twist: (spine?.twist ?? 0) * SHARES.twist[index] + (own?.twist ?? 0),
  });
  return {
    lumbar: link(0, spine?.lumbar),
    middle: link(1, spine?.middle),
    chest: link(2, spine?.chest),
  };
}

type AuthoredLeg = NonNullable<NonNullable<AuthoredPose['legs']>['right']>;
type AuthoredArm = NonNullable<NonNullable<AuthoredPose['arms']>['right']>;

function readLeg(leg: AuthoredLeg | undefined): Leg {
  const { hip, ...rest } = leg ?? {};
  return { ...RELAXED_LEG, ...rest, hip: { ...RELAXED_JOINT, ...hip } } as Leg;
}

function readArm(arm: AuthoredArm | undefined): Arm {
  const { shoulder, wrist, girdle, palmOn, ...rest } = arm ?? {};
  return {
    ...RELAXED_ARM,
    ...rest,
    shoulder: shoulder ? { ...RELAXED_JOINT, ...shoulder } : RELAXED_ARM.shoulder,
    wrist: { ...RELAXED_ARM.wrist, ...wrist },
    girdle: { ...RELAXED_ARM.girdle, ...girdle },
    palmOn: palmOn ? readSpot(palmOn) : null,
  } as Arm;
}

function readProp(name: string, prop: NonNullable<AuthoredPose['props']>[string]): Prop {
  switch (prop.kind) {
    case 'roller':
    case 'ball':
      return {
        ...prop,
        name,
        press: prop.press ? { spot: readSpot(prop.press.spot), sink: prop.press.sink } : null,
      };
    case 'band':
    case 'towel':
      return { ...prop, name, through: prop.through.map(readPlace) };
    case 'loop':
      return { ...prop, name, around: prop.around.map(readBonePoint) };
    case 'stick':
    case 'tin':
      return { ...prop, name, from: readPlace(prop.from), to: readPlace(prop.to) };
    default:
      return { ...prop, name };
  }
}

function readMarks<Name extends string>(marks: readonly string[] | undefined) {
  return (marks ?? []).flatMap((text) => {
    const [name, side] = text.split(' ') as [Name, Side | 'both'];
    const sides: readonly Side[] = side === 'both' ? ['right', 'left'] : [side];
    return sides.map((one) => ({ name, side: one }));
  });
}

function readArrow(arrow: NonNullable<AuthoredPose['arrows']>[number]): Arrow {
  return { ...arrow, from: readPlace(arrow.from), to: readPlace(arrow.to) };
}

function readCloseUp(closeUp: AuthoredPose['closeUp']): CloseUp | null {
  if (!closeUp) return null;
  const { on } = closeUp;
  const isTool = typeof on === 'string' && /^[a-z][a-z0-9-]*$/.test(on);
  return { ...closeUp, on: isTool ? { kind: 'tool', name: on } : readPlace(on) };
}

export function readPose(pose: AuthoredPose): Drawing {
  return {
    id: pose.id,
    label: pose.label,
    title: pose.title,
    description: pose.description,
    pose: {
      root: {
        base: pose.base ?? 'stand',
        at: (pose.at ?? STANDING.root.at) as Vector,
        lean: pose.lean ?? 0,
        side: pose.side ?? 0,
        twist: pose.twist ?? 0,
        turn: pose.turn ?? 0,
      },
      spine: readSpine(pose.spine),
      neck: readBend(pose.neck),
      legs: { right: readLeg(pose.legs?.right), left: readLeg(pose.legs?.left) },
      arms: { right: readArm(pose.arms?.right), left: readArm(pose.arms?.left) },
    },
    settle: pose.settle ? { ...pose.settle } : null,
    props: Object.entries(pose.props ?? {}).map(([name, prop]) => readProp(name, prop)),
    muscles: readMarks(pose.muscles),
    zones: readMarks(pose.zones),
    arrows: (pose.arrows ?? []).map(readArrow),
    contacts: (pose.contacts ?? []).map((text) => {
      const [part, on] = text.split(' on ') as [BodyPart, string];
      return { part, on };
    }),
    closeUp: readCloseUp(pose.closeUp),
    ghost: pose.ghost ?? null,
  };
}

/** What is wrong with a file: where, and what the rule says. */
export type ShapeFault = { readonly where: string; readonly message: string };

export type FigureReading =
  | { readonly ok: true; readonly figure: Figure }
  | { readonly ok: false; readonly faults: readonly ShapeFault[] };

/** From the parsed YAML of one file to a figure, or to everything that is wrong with its shape. */
export function readFigure(exercise: string, source: unknown): FigureReading {
  const outer = figureSchema.safeParse(source);
  const shape = (
    where: string,
    error: { issues: readonly { path: PropertyKey[]; message: string }[] },
  ) =>
    error.issues.map((issue) => ({
      where: [where, ...issue.path.map(String)].filter(Boolean).join('.'),
      message: issue.message,
    }));
  if (!outer.success) return { ok: false, faults: shape('', outer.error) };
  const { poses, ...rest } = outer.data;
  const faults: ShapeFault[] = [];
  const drawings: Drawing[] = [];
  const between: Drawing[] = [];
  const earlier = new Map<string, Tree>();
  poses.forEach((raw, index) => {
    if (!isTree(raw)) {
      faults.push({ where: `poses.${index}`, message: 'A pose is a list of fields.' });
      return;
    }
    const parent = raw['extends'];
    const under = typeof parent === 'string' ? earlier.get(parent) : {};
    if (!under) {
      faults.push({
        where: `poses.${index}.extends`,
        message: `There is no earlier pose "${String(parent)}".`,
      });
      return;
    }
    const whole = merge(under, spreadBoth(raw));
    const parsed = poseSchema.safeParse(whole);
    if (!parsed.success) {
      faults.push(...shape(`poses.${index}`, parsed.error));
      return;
    }
    // What extends such a pose is one of its own.
    earlier.set(parsed.data.id, { ...whole, between: false });
    (parsed.data.between === true ? between : drawings).push(readPose(parsed.data));
  });
  const path = rest.motion?.path ?? [...earlier.keys()];
  const passed = new Set(between.map(({ id }) => id));
  // A loop goes on from its last pose to the first, so that one may lie between those two.
  for (const id of [path[0] ?? '', (rest.motion?.loop ? path[0] : path.at(-1)) ?? '']) {
    if (!passed.has(id)) continue;
    faults.push({
      where: 'motion.path',
      message: `It begins and ends with a pose that is drawn, not "${id}".`,
    });
  }
  if (drawings.length > 4) {
    faults.push({
      where: 'poses',
      message: 'At most four are drawn; the others are `between: true`.',
    });
  }
  for (const { id, ghost } of drawings) {
    if (ghost == null || (ghost !== id && drawings.some((one) => one.id === ghost))) continue;
    faults.push({ where: `poses.${id}.ghost`, message: `No other pose "${ghost}" is drawn.` });
  }
  for (const id of rest.motion?.path ?? []) {
    if (earlier.has(id)) continue;
    faults.push({ where: 'motion.path', message: `There is no pose "${id}".` });
  }
  if (faults.length > 0) return { ok: false, faults };
  if (between.length === 0) return { ok: true, figure: { exercise, ...rest, drawings } };
  const motion = { ...rest.motion, path };
  return { ok: true, figure: { exercise, ...rest, drawings, between, motion } };
}
