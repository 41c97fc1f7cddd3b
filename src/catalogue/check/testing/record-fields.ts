import type { z } from 'astro/zod';
import type { FieldPath } from '../entry.ts';
import { choiceAt, shapesAt, wordsOf } from '../schema-tree.ts';

type Fields = Record<string, unknown>;

/** Every field that the schema knows of a record, down into its lists, by path. */
export function fieldsOf(schema: z.ZodType, value: unknown, path: FieldPath = []): FieldPath[] {
  if (Array.isArray(value)) return value.length > 0 ? fieldsOf(schema, value[0], [...path, 0]) : [];
  if (typeof value !== 'object' || value === null) return [];
  const choice = choiceAt(schema, path);
  const shapes = shapesAt(schema, path).filter(
    (one) => !choice || wordsOf(one, choice.key).includes(String((value as Fields)[choice.key])),
  );
  // The props of a pose have names that their author gave them.
  const given = path.at(-1) === 'props' ? Object.keys(value) : [];
  const names = new Set([...shapes.flatMap(({ shape }) => Object.keys(shape)), ...given]);
  // The sides of a limb have the fields that both have.
  const all = [...names].filter((name) => !names.has('both') || !/^(right|left)$/.test(name));
  return all.flatMap((key) => [
    [...path, key],
    ...fieldsOf(schema, (value as Fields)[key], [...path, key]),
  ]);
}

/** What stands at a path; undefined if nothing does. */
export function valueOf(record: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>((value, key) => (value as Fields | undefined)?.[key], record);
}

/**
 * A copy of a record in which one field has another value, or is not there. Throws if its path leads
 * through a list by name: YAML could not write that down.
 */
export function changed(record: unknown, path: FieldPath, value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (Array.isArray(record) && typeof key === 'string') throw new Error(`A list has no "${key}".`);
  const copy = (
    Array.isArray(record) ? [...(record as unknown[])] : { ...(record as Fields) }
  ) as Fields;
  if (rest.length === 0 && value === undefined) Reflect.deleteProperty(copy, key);
  else copy[key] = changed(copy[key], rest, value);
  return copy;
}
