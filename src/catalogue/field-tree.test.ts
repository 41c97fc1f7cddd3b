import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { COLLECTION_NAMES, SCHEMAS } from './check/collections.ts';
import { FULL_RECORDS } from './check/testing/full-records.ts';
import { leavesIn, leavesOf, translatable } from './field-tree.ts';
import { dosage, flag, idOf, name, optionalList, sourceId, text, whole } from './fields.ts';
import { checklistSchema } from './help-checklist.schema.ts';
import { ROLES } from './roles.ts';

const step = z.preprocess(
  (value) => (typeof value === 'string' ? { text: value } : value),
  z.strictObject({
    text: text('One thing to do.', 'text: Sit.'),
    pose: whole({ min: 1 }, 'The picture.', 'pose: 1', 'pose').exactOptional(),
  }),
);
const schema = z.strictObject({
  title: name('Its name.', 'title: Roll'),
  duration: dosage('The dose.'),
  steps: optionalList(step, 'What to do.', '- Sit.'),
  box: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('one'), area: idOf('areas', 'area: calves') }),
    z.strictObject({
      kind: z.literal('two'),
      sources: z.array(sourceId),
      on: flag('On.', 'on: true'),
    }),
  ]),
  boxes: z.union([z.literal('all'), z.array(idOf('care'))]),
  odd: z.string().optional(),
});

describe('the leaves of a schema', () => {
  it('have a path and a role each; text that says no role has none', () => {
    expect(leavesOf(schema).map(({ path, role }) => [path, role])).toEqual([
      ['title', 'name'],
      ['duration', 'dose'],
      ['steps[].text', 'words'],
      ['steps[].pose', 'pose'],
      ['box.kind', 'choice'],
      ['box.area', 'id'],
      ['box.sources[]', 'id'],
      ['box.on', 'flag'],
      ['boxes[]', 'id'],
      ['odd', undefined],
    ]);
  });

  it('are those that a record has, with its own numbers', () => {
    const data = schema.parse({
      title: 'Roll',
      duration: '1:00 per side',
      steps: ['Sit.', { text: 'Roll.', pose: 2 }],
      box: { kind: 'two', sources: ['R01', 'R02'], on: true },
      boxes: 'all',
    });
    const leaves = leavesIn(schema, data);
    expect(leaves.map(({ path, role, meta: { to } }) => [path.join('.'), to ?? role])).toEqual([
      ['title', 'name'],
      ['duration', 'dose'],
      ['steps.0.text', 'words'],
      ['steps.1.text', 'words'],
      ['steps.1.pose', 'pose'],
      ['box.kind', 'choice'],
      ['box.sources.0', 'sources'],
      ['box.sources.1', 'sources'],
      ['box.on', 'flag'],
      ['boxes', 'choice'],
    ]);
    expect(leaves.find(({ role }) => role === 'dose')?.value).toEqual(data.duration);
  });
});

const ALL: readonly (readonly [string, z.ZodType])[] = [
  ...COLLECTION_NAMES.map((one) => [one, SCHEMAS[one]] as const),
  ['help-checklist', checklistSchema],
];

describe.each(ALL)('the schema of %s', (one, schema) => {
  const leaves = leavesOf(schema);

  it('says of every field what it is', () => {
    expect(leaves.length).toBeGreaterThan(4);
    expect(leaves.filter(({ role }) => role === undefined)).toEqual([]);
    for (const { role } of leaves) if (role) expect(Object.keys(ROLES)).toContain(role);
  });

  it('has a full record for each of them, in one shape or the other', () => {
    const records = FULL_RECORDS.filter(([, known]) => known === schema);
    const written = records.flatMap(([, , record]) =>
      leavesIn(schema, record).map(({ path }) => pathOf(path)),
    );
    const missing = leaves.map(({ path }) => path).filter((path) => !written.includes(path));
    expect(missing.filter((path) => !elsewhere(one).test(path))).toEqual([]);
  });
});

/** A review that has happened stands in the record of a chapter. */
const elsewhere = (one: string) =>
  one === 'chapters' ? /^$/ : /^review\.(by|role|register|number|date)$/;

const pathOf = (path: readonly (string | number)[]) =>
  path.map((part, at) => (typeof part === 'number' ? '[]' : (at ? '.' : '') + part)).join('');

describe('a translator gets', () => {
  it.each([
    ['exercises', ['title', 'summary', 'steps[].text', 'warnings[].text', 'everydayWords[]']],
    ['exercises', ['equipment[].use', 'equipment[].substitutes[].change', 'pace.movement']],
    ['guides', ['after.worse', 'exercises[].why', 'rather[].when', 'credit.text']],
    ['care', ['title', 'steps[]', 'bands[].act', 'now[].text']],
    ['sources', ['topic', 'claim']],
  ] as const)('the words of %s: %j', (one, paths) => {
    expect(translatable(SCHEMAS[one])).toEqual(expect.arrayContaining([...paths]));
  });

  it.each([
    ['exercises', /duration|technique|areas|\.item$|grade|pose$|sources|written|formerIds/],
    ['guides', /url|\.guide$|exercises\[\]\.exercise|noFloor/],
    ['care', /kind|from|sources|conditions/],
    ['chapters', /order|sources|review\.(by|state|written|due)/],
    ['sources', /^id$|url|citation|checked/],
  ] as const)('of %s no fact: %s', (one, facts) => {
    expect(leavesOf(SCHEMAS[one]).filter(({ path }) => facts.test(path)).length).toBeGreaterThan(3);
    expect(translatable(SCHEMAS[one]).filter((path) => facts.test(path))).toEqual([]);
  });
});
