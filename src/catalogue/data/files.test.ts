import { Ajv } from 'ajv';
import { unzipSync, strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { COLLECTION_NAMES } from '../check/collections.ts';
import { isRealDate } from '../fields.ts';
import { DATA_FORMAT, publicEntry } from './entry.ts';
import { publicFiles, publishedHandbook, WHOLE, zipOf, type Published } from './files.ts';
import { entrySchema } from './schemas.ts';
import { publishedForTests, PUBLISHER, ROOT } from './testing/published.ts';

const { catalogue, files } = publishedForTests();
type Json = Record<string, unknown>;
const byPath = new Map(files.map(({ path, text }) => [path, JSON.parse(text) as Json]));
const read = (path: string) => {
  const found = byPath.get(path);
  if (!found) throw new Error(`There is no ${path}.`);
  return found;
};

/* The outside judge, in its strict mode, with the schemas as they are published. */
const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, strictRequired: false });
ajv.addFormat('date', isRealDate);
ajv.addFormat('uri', (text) => URL.canParse(text));
for (const name of COLLECTION_NAMES) ajv.addSchema(read(`schemas/${name}.json`));
const judge = ajv.compile(read('schemas/handbook.json'));

describe('what is published', () => {
  it('holds by the schema that is published with it', () => {
    const everything = read('handbook.json');
    expect({ valid: judge(everything), errors: judge.errors }).toEqual({
      valid: true,
      errors: null,
    });
    expect((everything['exercises'] as unknown[]).length).toBe(catalogue.exercises.length);
  });

  it.each(['warnings', 'page', 'title', 'duration'])('is refused without %s', (field) => {
    const entry = { ...(read('exercises/cat-and-cow.json')['entry'] as Json), [field]: undefined };
    const rest = JSON.parse(JSON.stringify(entry)) as Json;
    expect(ajv.validate(`${ROOT}data/schemas/exercises.json`, rest)).toBe(false);
  });

  it('takes a field that a later minor version may bring', () => {
    const entry = read('exercises/cat-and-cow.json')['entry'] as Json;
    const later = { ...entry, later: true };
    expect(ajv.validate(`${ROOT}data/schemas/exercises.json`, later)).toBe(true);
  });

  it('says licence, source, edition and that nobody has reviewed it in each file', () => {
    const ours = files.filter(({ path }) => !path.startsWith('schemas/'));
    for (const { path } of ours) {
      expect(read(path)).toMatchObject({
        version: DATA_FORMAT,
        edition: { day: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string },
        licence: { name: 'CC BY 4.0', attribution: `Uncoil, ${ROOT}, CC BY 4.0` },
        source: ROOT,
        notice: expect.stringContaining('No clinician has reviewed') as string,
      });
    }
    expect(ours.length).toBeGreaterThan(300);
  });

  it('has each entry three times, alike: alone, in its collection and in the whole', () => {
    for (const name of COLLECTION_NAMES) {
      const all = read(`${name}.json`)['entries'] as { id: string }[];
      expect(read('handbook.json')[name]).toEqual(all);
      for (const one of all) expect(read(`${name}/${one.id}.json`)['entry']).toEqual(one);
      expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    }
  });

  it('names no source that is not published, and keeps what editors note to itself', () => {
    const sources = new Set((read('sources.json')['entries'] as { id: string }[]).map((s) => s.id));
    const used = COLLECTION_NAMES.flatMap((name) =>
      catalogue[name].flatMap(({ data }) =>
        'sources' in data ? (data.sources as readonly string[]) : [],
      ),
    );
    expect(used.filter((id) => !sources.has(id))).toEqual([]);
    const text = JSON.stringify(read('sources.json'));
    expect(text).not.toMatch(/"note":|"checked":"unverified"/);
  });

  it('is the same from one build to the next, and another print when a word changes', () => {
    expect(publicFiles(publishedHandbook(catalogue, PUBLISHER))).toEqual(files);
    const [first, ...others] = catalogue.zones;
    if (!first) throw new Error('There are no zones.');
    const zone = { ...first, data: { ...first.data, rule: 'Another rule.' } };
    const changed = { ...catalogue, zones: [zone, ...others] };
    const next = publicFiles(publishedHandbook(changed, PUBLISHER));
    const edition = JSON.parse(next[0]?.text ?? '{}') as Json;
    expect(edition['edition']).not.toEqual(read('index.json')['edition']);
  });

  it('follows, byte for byte, from the file that says it all', () => {
    const written = publicFiles(read(WHOLE) as unknown as Published);
    const texts = (some: typeof files) => some.map(({ path, text }) => [path, text]);
    expect(texts(written)).toEqual(texts(files));
  });

  it('does not hide a field of a record behind one of its own', () => {
    const own = ['page', 'prose', 'figure', 'changes'];
    const fields = COLLECTION_NAMES.flatMap((name) =>
      catalogue[name].flatMap(({ data }) => Object.keys(data)),
    );
    expect(fields.filter((field) => own.includes(field))).toEqual([]);
  });

  it('has everything in the zip, byte for byte, and the same zip each time', () => {
    const zip = zipOf(files);
    const inside = Object.entries(unzipSync(zip)).map(([path, bytes]) => [path, strFromU8(bytes)]);
    const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
    expect(inside).toEqual(sorted.map(({ path, text }) => [path, text]));
    expect(zipOf([...files].reverse())).toEqual(zip);
  });
});

describe('an entry', () => {
  it('has its prose and its drawing', () => {
    const entry = read('exercises/cat-and-cow.json')['entry'] as Json;
    expect(entry).toMatchObject({
      id: 'cat-and-cow',
      page: `${ROOT}exercises/cat-and-cow/`,
      figure: `${ROOT}figures/cat-and-cow.svg`,
    });
    expect(String(entry['prose']).length).toBeGreaterThan(40);
    expect(read('exercises/neck-turns.json')['entry']).not.toHaveProperty('figure');
  });

  it('says what changed in it, and the edition is as new as the newest change', () => {
    const said = { day: '2026-12-24', kind: 'safety', text: 'It says now when to stop.' };
    const file = read('exercises/cat-and-cow.json');
    expect(file).toMatchObject({ edition: { day: '2026-12-24' }, entry: { changes: [said] } });
    expect(read('exercises/neck-turns.json')).toMatchObject({ entry: { changes: [] } });
  });

  it('keeps its former ids', () => {
    const [one] = catalogue.exercises;
    if (!one) throw new Error('There are no exercises.');
    const moved = { ...one, data: { ...one.data, formerIds: ['old-name'] } };
    expect(publicEntry('exercises', moved, PUBLISHER).formerIds).toEqual(['old-name']);
    const zones = read('zones.json')['entries'] as Json[];
    expect(zones.map(({ formerIds }) => formerIds)).toEqual(zones.map(() => []));
  });
});

/** Paths of fields in a schema: `steps[].text`. What a field of a record may hold, by its name. */
function fieldsIn(schema: unknown, at = ''): string[] {
  const {
    properties = {},
    items,
    allOf = [],
    anyOf = [],
    oneOf = [],
  } = schema as Record<'properties' | 'items' | 'allOf' | 'anyOf' | 'oneOf', never>;
  return [
    ...Object.entries(properties as Json).flatMap(([name, below]) => [
      `${at}.${name}`,
      ...fieldsIn(below, `${at}.${name}`),
    ]),
    ...(items ? fieldsIn(items, `${at}[]`) : []),
    ...[...(allOf as unknown[]), ...(anyOf as unknown[]), ...(oneOf as unknown[])].flatMap((one) =>
      fieldsIn(one, at),
    ),
  ];
}

it('keeps every field that this major version promised, and says when there are more', async () => {
  const fields = COLLECTION_NAMES.flatMap((name) => fieldsIn(entrySchema(name, ROOT), name));
  const text = [`# version ${DATA_FORMAT}`, ...[...new Set(fields)].sort()].join('\n');
  await expect(`${text}\n`).toMatchFileSnapshot('promised.txt');
});
