/** The words of JSON Schema that our schemas of front matter use. */
export type Schema = {
  readonly type?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly $ref?: string;
  readonly const?: unknown;
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly format?: string;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
};

/** What one picks from: what is written, and what it is called. */
export type Choice = { readonly value: string; readonly words: string };

/** Lists of ids, by where the schema says they stand. */
export type Definitions = Readonly<Record<string, Schema>>;

/** What one can pick in a field; undefined where one writes. */
export function choicesOf(schema: Schema, definitions: Definitions): Choice[] | undefined {
  const name = /^#\/definitions\/(\w+)$/.exec(schema.allOf?.[0]?.$ref ?? '')?.[1];
  const { enum: values, enumDescriptions: words } = (name ? definitions[name] : schema) ?? {};
  return values?.map((value, at) => ({
    value,
    words: words?.[at] && words[at] !== value ? `${words[at]} (${value})` : value,
  }));
}

/** The fact whose one value tells the forms of a record apart: `state`, `kind`. */
export function tellingName(schema: Schema): string | undefined {
  return Object.entries(schema.properties ?? {}).find(([, one]) => one.const !== undefined)?.[0];
}

/** The field that stands for the whole record where only it is written. */
export function shortName({ anyOf = [] }: Schema): string | undefined {
  const [short, long] = anyOf;
  const [only, ...others] = long?.required ?? [];
  if (anyOf.length !== 2 || others.length > 0 || !only) return undefined;
  return short?.type === 'string' &&
    short.const === undefined &&
    long?.properties?.[only]?.type === 'string'
    ? only
    : undefined;
}

/** Whether what stands in the file has this form. */
export function fits(schema: Schema, value: unknown): boolean {
  if (schema.const !== undefined) return schema.const === value;
  if (schema.type === 'array') return Array.isArray(value);
  if (schema.type !== 'object') return typeof value === schema.type;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const name = tellingName(schema);
  return !name || (value as Record<string, unknown>)[name] === schema.properties?.[name]?.const;
}
