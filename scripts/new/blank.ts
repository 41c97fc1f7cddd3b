import { stringify } from 'yaml';
import type { JsonSchema } from '../../src/catalogue/json-schemas.ts';
import { comment, formOf, hasGap, meaning, partsOf } from './meaning.ts';

/** What stands in a new file already: answers of the author, and what follows from them. */
export type Known = Readonly<Record<string, unknown>>;

/**
 * The facts of a new page: every field with its meaning above it, in the order of the schema. What
 * is not known is left empty where it must be answered, and is a comment where it is optional.
 * @param schema of front matter, as `frontMatterSchema` makes it
 * @param hints by field: further lines of comment where it is not answered yet
 * @throws Error if something is known of a field that is none
 */
export function blankFacts(
  schema: JsonSchema,
  known: Known,
  hints: Readonly<Record<string, readonly string[]>> = {},
): string {
  const fields = Object.entries(schema['properties'] as Record<string, JsonSchema>);
  const required = new Set(schema['required'] as string[] | undefined);
  const unknown = Object.keys(known).filter((name) => !fields.some(([field]) => field === name));
  if (unknown.length > 0) {
    throw new Error(`There is no field ${unknown.join(', ')}. There are: ${namesOf(fields)}.`);
  }
  return fields
    .map(([name, field]) => {
      const isKnown = name in known;
      if (!isKnown && !required.has(name)) {
        const [example] = (field['examples'] as unknown[] | undefined) ?? [];
        const line = stringify({ [name]: example ?? blank(field) });
        return comment(`Optional. ${meaning(field)}`) + comment(line);
      }
      const value = isKnown ? shaped(field, known[name]) : blank(field);
      const isOpen = hasGap(value);
      return [
        comment(meaning(field, isOpen ? schema : {})),
        ...(isOpen ? [...partsOf(field, schema), ...(hints[name] ?? [])].map(comment) : []),
        stringify({ [name]: value }),
      ].join('');
    })
    .join('');
}

const namesOf = (fields: readonly (readonly [string, unknown])[]) =>
  fields.map(([name]) => name).join(', ');

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
