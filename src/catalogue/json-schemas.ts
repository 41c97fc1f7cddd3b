import { z } from 'astro/zod';
import { shortCitation } from '../lib/handbook/source.ts';
import { en } from '../words/en/index.ts';
import { speak } from '../words/words.ts';
import { COLLECTION_NAMES, SCHEMAS, type Collections } from './check/collections.ts';
import type { Handbook } from './check/entry.ts';
import type { CollectionName } from './collection-names.ts';
import { examplesIn } from './examples.ts';
import type { FieldMeta } from './roles.ts';

/*
 * The schemas as JSON Schema (draft 7, which editors know best), in two sets: what an author may
 * write, and what a record is once it was read. Rules that span fields or files stay in the check.
 */

/** A JSON Schema, or a part of one. */
export type JsonSchema = Record<string, unknown>;

/** An entry that exists: what one writes, and what it is called. */
export type Named = { readonly id: string; readonly title: string };
export type Existing = Readonly<Record<CollectionName, readonly Named[]>>;

/**
 * What an author may write in the front matter of a file of this collection, for editors: with
 * descriptions, examples, and the ids that exist, by title. The bibliography is a list of such.
 */
export function frontMatterSchema(name: CollectionName, existing: Existing): JsonSchema {
  const entry = jsonSchema(name, 'input', existing);
  if (name !== 'sources') return entry;
  const { $schema, title, definitions, ...items } = entry;
  return { $schema, title, type: 'array', items, definitions };
}

/** What an author may write in a file that is no page, for editors. */
export function fileSchema(title: string, schema: z.ZodType, existing: Existing): JsonSchema {
  return schemaFor(schema, `${title}: file`, 'input', existing);
}

/** What a record of this collection is once it was read: a dose in numbers, defaults filled in. */
export function recordSchema(name: CollectionName): JsonSchema {
  return jsonSchema(name, 'output', undefined);
}

/** The entries of a handbook by collection, in the order of their titles. */
export function existingIn(handbook: Handbook): Existing {
  return Object.fromEntries(
    COLLECTION_NAMES.map((name) => {
      const named = [...handbook.known[name]].map((id): Named => {
        const data = handbook[name].get(id)?.data;
        return { id, title: data === undefined ? id : titleOf(data) };
      });
      return [name, named.sort((a, b) => (a.title < b.title ? -1 : 1))];
    }),
  ) as unknown as Existing;
}

/** Editors show it to authors, who write the originals. */
const ENGLISH = speak('en-GB', en);

function titleOf(data: Collections[CollectionName]): string {
  if ('title' in data) return data.title;
  return 'name' in data ? data.name : shortCitation(data, ENGLISH);
}

const jsonSchema = (
  name: CollectionName,
  io: 'input' | 'output',
  existing: Existing | undefined,
): JsonSchema =>
  schemaFor(SCHEMAS[name], `${name}: ${io === 'input' ? 'front matter' : 'record'}`, io, existing);

function schemaFor(
  form: z.ZodType,
  title: string,
  io: 'input' | 'output',
  existing: Existing | undefined,
): JsonSchema {
  // What stands between reading and writing a field has no name in JSON Schema; both ends have.
  const made = z.toJSONSchema(form, { io, target: 'draft-07', unrepresentable: 'any' });
  const { $schema, ...rest } = made as JsonSchema;
  if (!existing) return { $schema, title, ...bare(rest) };
  const lists = new Set<CollectionName>();
  const schema = forAuthors(rest, (to) => {
    if (existing[to].length > 0) lists.add(to);
    return lists.has(to);
  });
  const definitions = Object.fromEntries([...lists].map((to) => [to, listOf(existing[to])]));
  return { $schema, title, ...schema, definitions };
}

/** The ids that exist, with their titles where an editor shows them. */
const listOf = (named: readonly Named[]): JsonSchema => ({
  enum: named.map(({ id }) => id),
  enumDescriptions: named.map(({ title }) => title),
});

/** What our schemas say beside JSON Schema. */
type Part = JsonSchema & Pick<FieldMeta, 'to' | 'example' | 'json' | 'shortFor'>;
const OURS: ReadonlySet<string> = new Set(['role', 'to', 'example', 'json', 'shortFor']);

/**
 * A part for authors: with examples, the ids that exist, and the short form where there is one.
 * @param isListed whether the ids of a collection are listed in the definitions of the schema
 */
function forAuthors(part: Part, isListed: (to: CollectionName) => boolean): JsonSchema {
  const { to, example, shortFor } = part;
  const whole = bare(part, (below) => forAuthors(below, isListed));
  if (to && isListed(to)) whole['allOf'] = [{ $ref: `#/definitions/${to}` }];
  const alone = (whole['properties'] as JsonSchema | undefined)?.[shortFor ?? ''];
  const { description, ...long } = whole;
  return {
    ...(alone ? { description, anyOf: [alone, long] } : whole),
    ...(example ? { examples: examplesIn(example) } : {}),
  };
}

/** A part without our own words; what they say of rules in code, they say in JSON Schema. */
function bare(part: Part, next: (below: Part) => JsonSchema = bare): JsonSchema {
  const below = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(below);
    return typeof value === 'object' && value !== null ? next(value as Part) : value;
  };
  const said = Object.entries(part).filter(([key]) => !OURS.has(key));
  const kept = said.map(([key, value]) => {
    if (key !== 'properties') return [key, BELOW.has(key) ? below(value) : value];
    const fields = Object.entries(value as JsonSchema).map(([name, one]) => [name, below(one)]);
    return [key, Object.fromEntries(fields)];
  });
  return { ...Object.fromEntries(kept), ...part.json } as JsonSchema;
}

/** Words of JSON Schema under which further parts stand. */
const BELOW = new Set(['items', 'anyOf', 'oneOf', 'allOf', 'not']);
