import type { JsonSchema } from '../../src/catalogue/json-schemas.ts';

const WIDTH = 96;

/** More ids than these are looked up, not read. */
const MOST_IDS = 30;

/** Text as lines of comment. */
export function comment(text: string): string {
  if (!text.trim()) return '';
  const lines = text.trimEnd().split('\n').flatMap(wrapped);
  return lines.map((line) => `# ${line}\n`).join('');
}

function wrapped(line: string): string[] {
  const lines = [''];
  for (const word of line.split(/(?<=\S) /)) {
    const last = lines.at(-1) ?? '';
    if (last && last.length + word.length >= WIDTH) lines.push(word);
    else lines[lines.length - 1] = last ? `${last} ${word}` : word;
  }
  return lines;
}

/** Whether something is left to be answered in a value. */
export const hasGap = (value: unknown): boolean => JSON.stringify(value).includes('""');

/**
 * What a field is for, and what one chooses from.
 * @param schema that holds the ids of today in its definitions; `{}` names none of them
 */
export function meaning(field: JsonSchema, schema: JsonSchema = {}): string {
  // What may also be empty has its words on the form that is not.
  const description = String(field['description'] ?? formOf(field)['description'] ?? '');
  const words = choices(field, schema) ?? choices((field['items'] ?? {}) as JsonSchema, schema);
  if (!words || words.length > MOST_IDS || description.includes(' = ')) return description;
  return `${description} One of: ${words.join(', ')}.`;
}

function choices(field: JsonSchema, schema: JsonSchema): readonly string[] | undefined {
  if (Array.isArray(field['enum'])) return field['enum'] as string[];
  const [link] = (field['allOf'] as { $ref?: string }[] | undefined) ?? [];
  const lists = schema['definitions'] as Record<string, { enum: string[] }> | undefined;
  return lists?.[link?.$ref?.split('/').at(-1) ?? '']?.enum;
}

/** One of several forms: the one with fields, if there is one. */
export function formOf(field: JsonSchema): JsonSchema {
  const forms = (field['anyOf'] ?? field['oneOf']) as JsonSchema[] | undefined;
  return forms?.find((one) => one['properties']) ?? forms?.[0] ?? field;
}

/** What the fields of a field are for: of `warnings`, its `grade` and `text`. */
export function partsOf(field: JsonSchema, schema: JsonSchema): string[] {
  const form = formOf(field['type'] === 'array' ? (field['items'] as JsonSchema) : field);
  const required = new Set(form['required'] as string[] | undefined);
  const parts = Object.entries((form['properties'] ?? {}) as Record<string, JsonSchema>);
  return parts.map(([name, part]) =>
    required.has(name)
      ? `- ${name}: ${meaning(part, schema)}`
      : `- ${name}: optional. ${meaning(part)}`,
  );
}
