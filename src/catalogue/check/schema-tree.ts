import { z } from 'astro/zod';
import type { FieldMeta } from '../roles.ts';
import type { FieldPath } from './entry.ts';

/*
 * Looks into a schema from outside: what stands at a path, what its author wrote about it, and
 * which names may stand there. `data` picks the shape that was meant where there are several.
 */

/** The description and example of the deepest described field on the way to `path`. */
export function metaAt(schema: z.ZodType, path: FieldPath): FieldMeta {
  let best: FieldMeta = {};
  let level: z.ZodType[] = [schema];
  for (const key of [null, ...path]) {
    if (key !== null) level = level.flatMap((one) => childrenOf(one, key));
    for (const one of level) {
      const meta = one.meta() as FieldMeta | undefined;
      if (meta?.description) best = meta;
    }
  }
  return best;
}

/** The shapes that may stand at a path: several where a schema is a choice. */
export function shapesAt(schema: z.ZodType, path: FieldPath): z.ZodObject[] {
  let level = unwrap(schema);
  for (const key of path) level = level.flatMap((one) => childrenOf(one, key));
  return level.filter((one): one is z.ZodObject => one instanceof z.ZodObject);
}

/** Names of the fields of some shapes, once each. */
export function keysOf(shapes: readonly z.ZodObject[]): string[] {
  return [...new Set(shapes.flatMap((one) => Object.keys(one.shape)))];
}

/** A choice of shapes by one of their fields: its name and the words it takes. */
export type Choice = { readonly key: string; readonly words: readonly string[] };

/** The choice at a path, if there is one. */
export function choiceAt(schema: z.ZodType, path: FieldPath): Choice | undefined {
  let level = unwrap(schema);
  for (const key of path) level = level.flatMap((one) => childrenOf(one, key));
  for (const one of level) {
    if (!(one instanceof z.ZodDiscriminatedUnion)) continue;
    const key = one.def.discriminator;
    const shapes = one.options.flatMap((option) => shapesAt(option as z.ZodType, []));
    return { key, words: shapes.flatMap((shape) => wordsOf(shape, key)) };
  }
  return undefined;
}

/** The words that a field of a shape takes. */
export function wordsOf(shape: z.ZodObject, key: string): string[] {
  const field = (shape.shape as Record<string, z.ZodType>)[key];
  if (field instanceof z.ZodLiteral) return [...field.values].map(String);
  return field instanceof z.ZodEnum ? field.options.map(String) : [];
}

/** Schemas one level down, seen through every wrapper; of a list or of names, what stands in it. */
export function childrenOf(schema: z.ZodType, key: string | number): z.ZodType[] {
  return unwrap(schema).flatMap((one) => {
    if (one instanceof z.ZodObject) {
      const child = (one.shape as Record<string, z.ZodType>)[String(key)];
      return child ? unwrap(child) : [];
    }
    if (one instanceof z.ZodArray) return unwrap(one.element as z.ZodType);
    return one instanceof z.ZodRecord ? unwrap(one.valueType as z.ZodType) : [];
  });
}

/** A schema and all that it wraps or chooses from, the outermost first. */
export function unwrap(schema: z.ZodType): z.ZodType[] {
  const definition = schema.def as {
    innerType?: z.ZodType;
    in?: z.ZodType;
    out?: z.ZodType;
    options?: z.ZodType[];
  };
  const inner = [
    definition.innerType,
    definition.in,
    definition.out,
    ...(definition.options ?? []),
  ].filter((one): one is z.ZodType => one !== undefined);
  return [schema, ...inner.flatMap(unwrap)];
}
