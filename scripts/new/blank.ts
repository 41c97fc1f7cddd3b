import { stringify } from 'yaml';
import type { JsonSchema } from '../../src/catalogue/json-schemas.ts';

/** What stands in a new file already: answers of the author, and what follows from them. */
export type Known = Readonly<Record<string, unknown>>;

const WIDTH = 96;

/**
 * The facts of a new page: every field with its meaning above it, in the order of the schema. What
 * is not known is left empty where it must be answered, and is a comment where it is optional.
 * @param schema of front matter, as `frontMatterSchema` makes it
 */
export function blankFacts(schema: JsonSchema, known: Known): string {
  const fields = Object.entries(schema['properties'] as Record<string, JsonSchema>);
  const required = new Set(schema['required'] as string[] | undefined);
  const unknown = Object.keys(known).filter((name) => !fields.some(([field]) => field === name));
  if (unknown.length > 0) {
    throw new Error(`There is no field ${unknown.join(', ')}. There are: ${namesOf(fields)}.`);
  }
  return fields
    .map(([name, field]) => {
      const words = meaning(field);
      if (name in known)
        return `${comment(words)}${stringify({ [name]: shaped(field, known[name]) })}`;
      if (required.has(name)) return `${comment(words)}${stringify({ [name]: blank(field) })}`;
      const [example] = (field['examples'] as unknown[] | undefined) ?? [];
      return (
        comment(`Optional. ${words}`) + comment(stringify({ [name]: example ?? blank(field) }))
      );
    })
    .join('');
}

const namesOf = (fields: readonly (readonly [string, unknown])[]) =>
  fields.map(([name]) => name).join(', ');

/** Text as lines of comment. */
function comment(text: string): string {
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

function meaning(field: JsonSchema): string {
  const words = (field['enum'] ?? (field['items'] as JsonSchema | undefined)?.['enum']) as
    string[] | undefined;
  const description = String(field['description'] ?? '');
  return words && !description.includes(' = ')
    ? `${description} One of: ${words.join(', ')}.`
    : description;
}

/** One of several forms: the one with fields, if there is one. */
function formOf(field: JsonSchema): JsonSchema {
  const forms = (field['anyOf'] ?? field['oneOf']) as JsonSchema[] | undefined;
  return forms?.find((one) => one['properties']) ?? forms?.[0] ?? field;
}

/** An empty value of the shape that is asked for. Each gap has a letter. */
function blank(field: JsonSchema): unknown {
  const form = formOf(field);
  if (form['type'] === 'array') {
    const items = form['items'] as JsonSchema;
    const isShort = ((items['anyOf'] as JsonSchema[] | undefined) ?? []).length > 0;
    return [isShort ? '' : blank(items)];
  }
  if (!form['properties']) return '';
  const required = (form['required'] as string[] | undefined) ?? [];
  const fields = form['properties'] as Record<string, JsonSchema>;
  return Object.fromEntries(required.map((name) => [name, blank(fields[name] ?? {})]));
}

/** One answer is enough where a list is asked for. */
function shaped(field: JsonSchema, value: unknown): unknown {
  return field['type'] === 'array' && !Array.isArray(value) ? [value] : value;
}
