import { z } from 'astro/zod';
import { childrenOf, unwrap } from './check/schema-tree.ts';
import type { FieldPath } from './check/entry.ts';
import { ROLES, type FieldMeta, type Role } from './roles.ts';

/*
 * A schema as a tree of fields, each leaf with its role. Whatever has to know what a field is walks
 * this tree, alone or along a record: nobody lists fields by hand.
 */

/** A field. What may stand there in several forms is one field. */
export type Field = {
  readonly meta: FieldMeta;
  readonly role: Role | undefined;
  /** The field that stands for the whole where an author writes only that. */
  readonly shortFor: string | undefined;
  /** The fields of an object, by name. */
  readonly fields: ReadonlyMap<string, Field>;
  /** What stands in a list, or under any name. */
  readonly each: Field | undefined;
};

/** A leaf: what it is, and where, such as `steps[].text`. */
export type SchemaLeaf = { readonly path: string; readonly role: Role | undefined };

/** A value of a record with the role of its field. */
export type RecordLeaf = {
  readonly path: FieldPath;
  readonly value: unknown;
  readonly role: Role | undefined;
  readonly meta: FieldMeta;
};

const trees = new WeakMap<z.ZodType, Field>();

/** The tree of a schema. */
export function treeOf(schema: z.ZodType): Field {
  const tree = trees.get(schema) ?? grow(unwrap(schema));
  trees.set(schema, tree);
  return tree;
}

function grow(forms: readonly z.ZodType[]): Field {
  const meta = forms.map(metaOf).find(({ role }) => role !== undefined) ?? {};
  const isLeaf = meta.role !== undefined;
  const shapes = isLeaf ? [] : forms.filter((one) => one instanceof z.ZodObject);
  const names = new Set(shapes.flatMap(({ shape }) => Object.keys(shape)));
  const each = isLeaf ? [] : forms.filter(isMany).flatMap((one) => childrenOf(one, 0));
  return {
    meta,
    shortFor: forms.map((one) => metaOf(one).shortFor).find(Boolean),
    role: meta.role ?? forms.map(plainRole).find((role) => role !== undefined),
    fields: new Map(
      [...names].map((name) => [name, grow(shapes.flatMap((one) => childrenOf(one, name)))]),
    ),
    each: each.length > 0 ? grow(each) : undefined,
  };
}

const metaOf = (schema: z.ZodType) => (schema.meta() ?? {}) as FieldMeta;
const isMany = (schema: z.ZodType) => schema instanceof z.ZodArray || schema instanceof z.ZodRecord;

/** The role of what says it by its kind. Text has to be told apart by its author. */
function plainRole(schema: z.ZodType): Role | undefined {
  if (schema instanceof z.ZodNumber || schema instanceof z.ZodTuple) return 'number';
  if (schema instanceof z.ZodBoolean) return 'flag';
  return schema instanceof z.ZodEnum || schema instanceof z.ZodLiteral ? 'choice' : undefined;
}

/** Every leaf that a schema knows. */
export function leavesOf(schema: z.ZodType): SchemaLeaf[] {
  const walk = ({ role, fields, each }: Field, path: string): SchemaLeaf[] => {
    const below = [
      ...[...fields].flatMap(([name, field]) => walk(field, path ? `${path}.${name}` : name)),
      ...(each ? walk(each, `${path}[]`) : []),
    ];
    return below.length > 0 ? below : [{ path, role }];
  };
  return walk(treeOf(schema), '');
}

/**
 * Every leaf of a record, in the order in which it is written.
 * @param data what the schema made of the front matter
 */
export function leavesIn(schema: z.ZodType, data: unknown): RecordLeaf[] {
  // Every rule walks every record: one list for all, instead of one in each level.
  const leaves: RecordLeaf[] = [];
  const walk = ({ role, meta, fields, each }: Field, value: unknown, path: FieldPath): void => {
    if (value === undefined || value === null) return;
    if (each && Array.isArray(value)) {
      value.forEach((one, at) => {
        walk(each, one, [...path, at]);
      });
    } else if ((each ?? fields.size > 0) && typeof value === 'object') {
      for (const [name, one] of Object.entries(value)) {
        const field = fields.get(name) ?? each;
        if (field) walk(field, one, [...path, name]);
      }
    } else leaves.push({ path, value, role, meta });
  };
  walk(treeOf(schema), data, []);
  return leaves;
}

/** The paths of what a translator gets: `title`, `steps[].text`. All else stays as it is. */
export function translatable(schema: z.ZodType): string[] {
  return leavesOf(schema)
    .filter(({ role }) => role !== undefined && ROLES[role].translated)
    .map(({ path }) => path);
}
