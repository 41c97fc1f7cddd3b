import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { checkContent } from './check/check-content.ts';
import { COLLECTION_NAMES, SCHEMAS } from './check/collections.ts';
import type { CollectionName, ContentFile } from './check/entry.ts';
import { readFrontMatter } from './check/front-matter.ts';
import { locateFile } from './check/locate-file.ts';
import { FULL_RECORDS } from './check/testing/full-records.ts';
import { filesWith, TODAY } from './check/testing/plant.ts';
import { changed, fieldsOf } from './check/testing/record-fields.ts';
import { PATHS } from './check/testing/sound-handbook.ts';
import { isRealDate } from './fields.ts';
import { existingIn, frontMatterSchema, recordSchema } from './json-schemas.ts';
import { realFiles, realHandbook } from './testing/real-content.ts';

/* The outside judge is ajv, in its strict mode: it refuses words that JSON Schema does not know. */
const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
ajv.addFormat('date', isRealDate);
ajv.addFormat('uri', (text) => URL.canParse(text));
ajv.addKeyword('enumDescriptions'); // of editors, and of nobody else

const files = realFiles();
const handbook = realHandbook();
const existing = existingIn(handbook);
const judges = Object.fromEntries(
  COLLECTION_NAMES.map((name) => [name, ajv.compile(frontMatterSchema(name, existing))]),
) as Record<CollectionName, ReturnType<typeof ajv.compile>>;

/** Where a collection is written: the folder of a file, or the bibliography. */
function collectionOf(file: ContentFile): CollectionName | undefined {
  if (file.path === 'content/sources.yaml') return 'sources';
  const folder = locateFile(file).entry?.folder;
  return folder === 'figures' ? undefined : folder;
}

const written = (file: ContentFile) => readFrontMatter(file).data;

const faults = (name: CollectionName, data: unknown) =>
  judges[name](data)
    ? []
    : (judges[name].errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);

describe('what authors may write', () => {
  it('is what stands in content/: every file', () => {
    const seen = new Set<CollectionName>();
    for (const file of files) {
      const name = collectionOf(file);
      if (!name) continue;
      seen.add(name);
      expect({ file: file.path, faults: faults(name, written(file)) }).toEqual({
        file: file.path,
        faults: [],
      });
    }
    expect(seen.size).toBe(COLLECTION_NAMES.length);
  });

  it('says what each field is for, shows an example, and names the ids that exist', () => {
    const schema = JSON.stringify(frontMatterSchema('exercises', existing));
    expect(schema).toContain('"The name of the exercise, as a trainer would say it."');
    expect(schema).toContain('"examples":["Foam roll hamstrings"]');
    expect(frontMatterSchema('exercises', existing)).toMatchObject({
      properties: { zones: { items: { allOf: [{ $ref: '#/definitions/zones' }] } } },
      definitions: {
        zones: {
          enum: expect.arrayContaining(['back-of-knee']) as unknown,
          enumDescriptions: expect.arrayContaining(['Back of the knee']) as unknown,
        },
      },
    });
  });

  const exercise = files.find(({ path }) => path === 'content/exercises/foam-roll-calves.mdx');
  it.each([
    ['a field that is none', ['colour'], 'red', '/ must NOT have additional properties'],
    ['no warnings', ['warnings'], undefined, "must have required property 'warnings'"],
    ['no equipment', ['equipment'], undefined, "must have required property 'equipment'"],
    ['no duration', ['duration'], undefined, "must have required property 'duration'"],
    ['an empty list of warnings', ['warnings'], [], '/warnings must NOT have fewer than 1 items'],
    ['a zone that is nowhere', ['zones'], ['elbow-tip'], '/zones/0 must be equal to one of'],
    ['a word of no list', ['technique'], 'rolling', '/technique must be equal to one of'],
    ['a tag', ['title'], 'Roll <b>', '/title must match pattern'],
    ['half a pose', ['steps', 0], { text: 'Sit.', pose: 1.5 }, '/steps/0/pose must be integer'],
    ['a day that is none', ['review', 'due'], '2027-02-30', '/review/due must match format "date"'],
  ])('refuses %s', (_, path, value, fault) => {
    if (!exercise) throw new Error('the exercise of this test has another name now');
    const found = faults('exercises', changed(written(exercise), path, value)).join('\n');
    expect(found.replace(/^ /gm, '/ ')).toContain(fault.replace(/^must/, '/ must'));
  });
});

describe('what a record is', () => {
  it.each(COLLECTION_NAMES)('holds for every entry of %s', (name) => {
    const validate = ajv.compile(recordSchema(name));
    expect(handbook[name].size).toBeGreaterThan(0);
    for (const { id, data } of handbook[name].values()) {
      expect({ id, valid: validate(data), errors: validate.errors }).toEqual({
        id,
        valid: true,
        errors: null,
      });
      // A dose in the words of an author is no record.
      if ('duration' in data) expect(validate({ ...data, duration: '2:00' })).toBe(false);
    }
  });

  it('has no words of ours, and no part that holds for everything', () => {
    for (const name of COLLECTION_NAMES) {
      const text = JSON.stringify(recordSchema(name));
      expect(text).not.toMatch(/"(example|json|shortFor)":/);
      // “Not anything” is the list of nothing, where there is no safe substitute.
      expect(text.replaceAll('{"not":{}}', '')).not.toMatch(/[:[,]{}/);
    }
  });
});

/** Whatever a schema of ours takes, its JSON Schema takes: an editor never marks what is right. */
it('is never stricter than the check', () => {
  const none = existingIn(checkContent(filesWith({ [PATHS.sources]: '[]' }), TODAY).handbook);
  const open = Object.fromEntries(Object.keys(none).map((name) => [name, []])) as never;
  const odd = ['some words', '2:00', 'roll', 3, true, null, [], ['an-id'], undefined];
  let taken = 0;
  for (const [, schema, record] of FULL_RECORDS) {
    const name = COLLECTION_NAMES.find((one) => SCHEMAS[one] === schema);
    if (!name || name === 'sources') continue;
    const validate = ajv.compile(frontMatterSchema(name, open));
    for (const path of fieldsOf(schema, record)) {
      for (const value of odd) {
        const data = changed(record, path, value);
        if (!schema.safeParse(data).success) continue;
        taken += 1;
        expect({ path, value, valid: validate(data), errors: validate.errors }).toMatchObject({
          valid: true,
        });
      }
    }
  }
  expect(taken).toBeGreaterThan(200);
});
