import { z } from 'astro/zod';
import { examplesIn } from '../../examples.ts';
import { figureSchema, poseSchema } from '../../figure.schema.ts';
import { checklistSchema } from '../../help-checklist.schema.ts';
import type { FieldMeta } from '../../roles.ts';
import { ENTRY_NAMES, SCHEMAS } from '../collections.ts';
import { unwrap } from '../schema-tree.ts';
import type { FieldPath } from '../entry.ts';

/*
 * One sound record for each shape that a schema knows, with every field that it knows. They are made
 * of the examples that the schemas give to authors: a new field is in them, and an example that is
 * wrong fails `schema-fields.test.ts`. Drawings have no examples; their records are written here.
 */
type Fields = Readonly<Record<string, unknown>>;
export type FullRecord = readonly [name: string, schema: z.ZodType, record: Fields];

/** What a rule over several fields asks for, where one example of each is not enough. */
const BANDS: readonly Fields[] = [
  { from: 0, to: 3, name: 'A band', feels: 'You can talk.', act: 'Stay here.' },
  { from: 4, to: 10, name: 'A band', feels: 'You cannot.', act: 'Stop.' },
];

/** A value of a schema, whole. Of shapes to choose from, the one at `which`, or the last. */
function valueOf(schema: z.ZodType, which: number, path: FieldPath = []): unknown {
  if (path.join('.') === 'bands') return BANDS;
  const forms = unwrap(schema);
  const choices = forms.find((one) => one instanceof z.ZodUnion)?.options as
    z.ZodType[] | undefined;
  if (choices) {
    const shapes = choices.filter((one) => unwrap(one).some(hasParts));
    const chosen = shapes[Math.min(which, shapes.length - 1)];
    if (chosen) return valueOf(chosen, which, path);
  }
  const given = forms.map((one) => exampleOf(one)).find((value) => value !== undefined);
  // A dose is read into parts, but written in one line.
  const whole = forms.some(isLeaf) ? undefined : forms.find(hasParts);
  if (whole instanceof z.ZodObject) {
    return Object.fromEntries(
      Object.entries(whole.shape as Record<string, z.ZodType>).map(([name, field]) => [
        name,
        valueOf(field, which, [...path, name]),
      ]),
    );
  }
  if (whole instanceof z.ZodArray) {
    const one = valueOf(whole.element as z.ZodType, which, [...path, 0]);
    return whole.safeParse([one]).success ? [one] : [one, one];
  }
  return given ?? plainValue(forms);
}

const isLeaf = (schema: z.ZodType) => (schema.meta() as FieldMeta | undefined)?.role !== undefined;

/** Whether there are fields or entries below. */
const hasParts = (schema: z.ZodType) =>
  schema instanceof z.ZodObject || (schema instanceof z.ZodArray && !isNever(schema.element));
const isNever = (schema: unknown) => schema instanceof z.ZodNever;

/** The first value that a schema shows to authors. */
function exampleOf(schema: z.ZodType): unknown {
  const { example } = (schema.meta() ?? {}) as FieldMeta;
  return example === undefined ? undefined : examplesIn(example)[0];
}

/** A value of what has no example of its own, because the list around it has one. */
function plainValue(forms: readonly z.ZodType[]): unknown {
  for (const form of forms) {
    if (form instanceof z.ZodLiteral) return [...form.values][0];
    if (form instanceof z.ZodEnum) return form.options[0];
    const { role, to } = (form.meta() ?? {}) as FieldMeta;
    if (role === 'id' || role === 'ownId') return to === 'sources' ? 'R01' : 'an-id';
  }
  return undefined;
}

/** The names of the shapes that a schema may have as a whole: the kinds of a care box. */
function kindsOf(schema: z.ZodType): (string | undefined)[] {
  if (!(schema instanceof z.ZodDiscriminatedUnion)) return [undefined];
  const { discriminator } = schema.def;
  return schema.options.map((option) => {
    const shape = (option as z.ZodObject).shape as Record<string, z.ZodType>;
    const kind = shape[discriminator] as z.ZodLiteral | undefined;
    return String(kind?.value);
  });
}

const full = (name: string, schema: z.ZodType): FullRecord[] =>
  kindsOf(schema).map((kind, which) => [
    kind === undefined ? name : `${name} with ${kind}`,
    schema,
    valueOf(schema, which) as Fields,
  ]);

const point = [1, 2, 3];
const angles = { flex: 1, side: 2, twist: 3 };
const joint = { flex: 1, abduct: 2, rotate: 3 };
const leg = {
  ...{ hip: joint, knee: 1, ankle: 2, footTurn: 3, toes: 4, ankleAt: point, soleAt: point },
  ...{ bigToe: 5, toeSpread: 0.5 },
  ...{ soleFaces: point, toesPoint: point, kneePoints: point },
};
const arm = {
  ...{ shoulder: joint, elbow: 1, forearm: 2, wrist: { flex: 1, deviate: 2 } },
  ...{ girdle: { up: 1, forward: 2 }, palmAt: point, palmOn: 'thigh-right 0.5 front' },
  ...{ palmFaces: point, fingersPoint: point, elbowPoints: point, grip: 0.5, thumb: 0.5 },
  ...{ hand: 'flat', palmLines: true },
};
const press = { spot: 'thigh-right 0.4 back', sink: 0.5 };
const solid = { at: point, half: point, turn: 1 };

const POSE: Fields = {
  id: 'start',
  extends: 'before',
  between: true,
  label: 'Start',
  title: 'Sitting on the floor',
  description: 'The figure sits on the floor and leans back on both hands.',
  base: 'stand',
  at: point,
  ...{ lean: 1, side: 2, twist: 3, turn: 4 },
  spine: { ...angles, lumbar: angles, middle: angles, chest: angles },
  neck: angles,
  legs: { both: leg },
  arms: { both: arm },
  settle: { part: 'pelvis', on: 'floor', sink: 0.5 },
  props: {
    roller: { kind: 'roller', at: point, press, axis: point, radius: 4, half: 13 },
    ball: { kind: 'ball', at: point, press, radius: 2 },
    band: { kind: 'band', through: [point, 'grip right'], radius: 1 },
    stick: { kind: 'stick', from: point, to: 'grip left', radius: 1 },
    box: { kind: 'box', ...solid },
    mat: { kind: 'mat', ...solid, folds: 1 },
    chair: { kind: 'chair', at: [1, 2], seat: 27, turn: 1, back: true },
    door: { kind: 'doorway', at: point, turn: 1, opening: [50, 118] },
  },
  muscles: ['hamstrings right'],
  zones: ['back-of-knee both'],
  arrows: [{ from: point, to: [4, 5, 6], bow: 0.1, flat: 0.5, both: true, push: true }],
  contacts: ['pelvis on floor'],
  closeUp: { on: 'ball', radius: 7, zoom: 2, camera: { yaw: 10, pitch: 12 } },
  ghost: 'start',
};

const FIGURE: Fields = {
  person: 'a',
  side: 'right',
  camera: { yaw: 10, pitch: 12 },
  scale: 3,
  crop: { around: 'pelvis', left: 11, right: 12, above: 13, below: 14 },
  motion: {
    path: ['start', 'end'],
    loop: true,
    seconds: 2,
    hold: 1,
    pictures: 6,
    rolls: { tool: 'roller', under: 'thigh-left' },
    keep: ['foot-left on floor'],
  },
  poses: [{ id: 'start' }, { id: 'end' }],
};

export const FULL_RECORDS: readonly FullRecord[] = [
  ...Object.entries(SCHEMAS).flatMap(([name, schema]) =>
    full(ENTRY_NAMES[name as keyof typeof SCHEMAS], schema),
  ),
  ...full('line of the checklist', checklistSchema),
  // The one choice below the top that pages share.
  ['reviewed chapter', SCHEMAS.chapters, valueOf(SCHEMAS.chapters, 1) as Fields],
  ['figure', figureSchema, FIGURE],
  ['pose', poseSchema, POSE],
];
