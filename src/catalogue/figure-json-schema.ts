import { z } from 'astro/zod';
import { figureSchema, poseSchema } from './figure.schema.ts';
import type { JsonSchema } from './json-schemas.ts';

/**
 * What an author may write in `content/figures/<id>.yaml`, as JSON Schema for editors. A pose that
 * `extends` another writes only what differs, so only its id is asked for; the check knows the rest.
 */
export function figureJsonSchema(): JsonSchema {
  const options = { io: 'input', target: 'draft-07', unrepresentable: 'any' } as const;
  const figure = z.toJSONSchema(figureSchema, options) as JsonSchema;
  const { $schema, ...pose } = z.toJSONSchema(poseSchema, options) as JsonSchema;
  const { properties } = figure as { properties: Record<string, JsonSchema> };
  const items = { ...(differing(pose) as JsonSchema), required: ['id'] };
  return {
    ...figure,
    $schema,
    title: 'figures: poses',
    properties: { ...properties, poses: { ...properties['poses'], items } },
  };
}

/** A part of which any field may be left out: an earlier pose has it. */
function differing(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(differing);
  if (typeof part !== 'object' || part === null) return part;
  const kept = Object.entries(part).filter(([name]) => name !== 'required');
  // Without its `kind`, a thing may be one of several.
  return Object.fromEntries(
    kept.map(([name, one]) => [name === 'oneOf' ? 'anyOf' : name, differing(one)]),
  );
}
