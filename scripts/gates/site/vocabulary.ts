import vocabulary from './schema-org.json' with { type: 'json' };

/*
 * What a page says to search engines, against schema.org's own vocabulary: types and properties that
 * exist, each property on a type that has it, with a value that it takes.
 */

const TYPES: Readonly<Record<string, readonly string[]>> = vocabulary.types;
const PROPERTIES: Readonly<
  Record<string, { readonly on: readonly string[]; readonly takes: readonly string[] }>
> = vocabulary.properties;

/** What a text or a number has to look like for a type that is no thing. */
const LITERALS: Readonly<Record<string, (value: unknown) => boolean>> = {
  Text: (value) => typeof value === 'string' && value.trim() !== '',
  URL: (value) => typeof value === 'string' && /^https?:/.test(value) && URL.canParse(value),
  Date: (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value),
  Duration: (value) => typeof value === 'string' && /^PT(\d+H)?(\d+M)?(\d+S)?$/.test(value),
  Number: (value) => typeof value === 'number',
  Integer: (value) => Number.isInteger(value),
  Boolean: (value) => typeof value === 'boolean',
};

const typesOf = (thing: object) => [(thing as { '@type'?: unknown })['@type']].flat().map(String);

/** A type and all that stand above it. */
function lineOf(type: string): string[] {
  return [type, ...(TYPES[type] ?? []).flatMap(lineOf)];
}

/** What of a thing schema.org does not know. @param at where it stands, for the words */
export function vocabularyProblems(thing: unknown, at = ''): string[] {
  if (typeof thing !== 'object' || thing === null) return [`${at} is no thing.`];
  const types = typesOf(thing);
  const here = at || types.join('/');
  const unknown = types.filter((one) => !(one in TYPES));
  if (unknown.length > 0) return [`${here}: schema.org has no type “${unknown.join(', ')}”.`];
  const line = new Set(types.flatMap(lineOf));
  return Object.entries(thing).flatMap(([name, value]) => {
    if (name.startsWith('@')) return [];
    // An input of an action: https://schema.org/docs/actions.html
    if (name.endsWith('-input') && line.has('Action')) return [];
    const property = PROPERTIES[name];
    if (!property)
      return [`${here}: schema.org has no property “${name}”, or nobody looked it up.`];
    if (!property.on.some((one) => line.has(one))) return [`${here} has no property “${name}”.`];
    return [value].flat().flatMap((one) => valueProblems(one, property.takes, `${here}.${name}`));
  });
}

function valueProblems(value: unknown, takes: readonly string[], at: string): string[] {
  if (typeof value !== 'object' || value === null) {
    // The address of a thing stands for the thing.
    const literals = takes.includes('Thing') ? [...takes, 'URL'] : takes;
    const fits = literals.some((type) => LITERALS[type]?.(value));
    return fits ? [] : [`${at} takes ${takes.join(' or ')}, not ${JSON.stringify(value)}.`];
  }
  const types = typesOf(value);
  const fits = types.flatMap(lineOf).some((one) => takes.includes(one));
  return [
    ...(fits ? [] : [`${at} takes ${takes.join(' or ')}, not ${types.join('/')}.`]),
    ...vocabularyProblems(value, at),
  ];
}
