import type { JsonSchema } from './json-schemas.ts';

/** A field as the manual of authors shows it. */
type Row = readonly [fact: string, words: string];

const HEAD: readonly Row[] = [
  ['fact', 'what it is'],
  ['---', '---'],
];

/**
 * The facts of a page as a table in Markdown, those that must be there first.
 * @param schema of front matter, as `frontMatterSchema` makes it
 */
export function authorTable(schema: JsonSchema): string {
  const fields = Object.entries(schema['properties'] as Record<string, JsonSchema>);
  const required = new Set(schema['required'] as string[]);
  const rows = fields.map(([name, field]): Row => [`\`${name}\``, wordsFor(field)]);
  const isMust = ([name]: Row) => required.has(name.slice(1, -1));
  return [
    ...HEAD,
    ...rows.filter(isMust),
    ...rows.filter((row) => !isMust(row)).map(([name, words]): Row => [name, `Optional. ${words}`]),
  ]
    .map((row) => `| ${row.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
}

/** What a field is for, the words it takes, and the fields in it. */
function wordsFor(field: JsonSchema): string {
  const entry = field['type'] === 'array' ? (field['items'] as JsonSchema) : field;
  const long = ((entry['anyOf'] as JsonSchema[] | undefined) ?? [entry]).find(
    (one) => one['properties'],
  );
  const words = entry['enum'] as string[] | undefined;
  const inner = Object.keys((long?.['properties'] as JsonSchema | undefined) ?? {});
  const required = new Set(long?.['required'] as string[] | undefined);
  const description = String(field['description']);
  return [
    description,
    words && !description.includes(' = ') && `One of: ${words.join(', ')}.`,
    inner.length > 0 && `With ${listed(inner, required)}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

const listed = (names: readonly string[], required: ReadonlySet<string>) =>
  names.map((name) => `\`${name}\`${required.has(name) ? '' : ' (optional)'}`).join(', ');
