import { z } from 'astro/zod';
import type { FieldPath, Place } from './entry.ts';
import type { Letter } from './letter.ts';

/** Letters for everything a schema finds wrong in one file. */
export function schemaLetters(
  file: string,
  schema: z.ZodType,
  error: z.ZodError,
  data: unknown,
  placeOf: (path: FieldPath) => Place,
): Letter[] {
  return flatten(error.issues).map((issue) => {
    const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
    if (issue.code === 'unrecognized_keys') {
      const key = issue.keys[0] ?? '';
      const near = nearest(key, keysOf(schema, path));
      return {
        file,
        level: 'error',
        ...placeOf([...path, key]),
        what: `${name([...path, key])} is not a field${near ? `; did you mean "${near}"` : ''}.`,
        rule: 'Only the fields of the schema are allowed: a misspelt name would be dropped without a word.',
        cure: near
          ? `Write ${near}: instead of ${key}:, or remove the line.`
          : `Remove the line, or pick one of: ${keysOf(schema, path).join(', ')}.`,
      };
    }
    const about = metaAt(schema, path);
    return {
      file,
      level: 'error',
      ...placeOf(path),
      what: sentence(`${name(path)} ${issueWords(issue, valueAt(data, path))}`),
      rule: about.description ?? 'The field has a fixed form.',
      cure: about.example ? `For example:\n${about.example}` : 'See the fields in CONTRIBUTING.md.',
    };
  });
}

/** One issue for each unknown key; and of a union, the issues of the shape that was meant. */
function flatten(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue[] {
  return issues.flatMap((issue): z.core.$ZodIssue[] => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({ ...issue, keys: [key] }));
    }
    if (issue.code !== 'invalid_union') return [issue];
    // A shape that fails only deeper inside is the one the author had in mind.
    const meant = issue.errors.find((inner) => inner.every(({ path }) => path.length > 0));
    if (!meant || meant.length === 0) return [issue];
    return flatten(meant.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })));
  });
}

function name(path: FieldPath): string {
  if (path.length === 0) return 'The front matter';
  return path
    .map((part, at) =>
      typeof part === 'number' ? `[${String(part + 1)}]` : (at ? '.' : '') + part,
    )
    .join('');
}

/** With a full stop, unless it ends in a caret that points at a character. */
function sentence(words: string): string {
  return words.endsWith('^') ? words : `${words}.`;
}

function issueWords(issue: z.core.$ZodIssue, value: unknown): string {
  if (issue.code === 'invalid_value') {
    const allowed = issue.values.map(String).join(', ');
    return value === undefined
      ? `is missing; it is one of: ${allowed}`
      : `is ${JSON.stringify(value)}, but must be one of: ${allowed}`;
  }
  if (value === undefined && issue.code === 'invalid_type') return 'is missing';
  const message = issue.message.replace(/\.$/, '');
  // Our own messages are verb phrases ("is empty"); zod's begin with a capital.
  return /^[A-Z]/.test(message) ? `is not right: ${message}` : message;
}

function valueAt(data: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? (value as Record<string | number, unknown>)[key]
        : undefined,
    data,
  );
}

type Meta = { description?: string | undefined; example?: string | undefined };

/** The description and example of the deepest described field on the way to `path`. */
function metaAt(schema: z.ZodType, path: FieldPath): Meta {
  let best: Meta = {};
  let level: z.ZodType[] = [schema];
  for (const key of [null, ...path]) {
    if (key !== null) level = level.flatMap((one) => childrenOf(one, key));
    for (const one of level) {
      const meta = one.meta() as Meta | undefined;
      if (meta?.description) best = meta;
    }
  }
  return best;
}

/** Schemas one level down, seen through every wrapper. */
function childrenOf(schema: z.ZodType, key: string | number): z.ZodType[] {
  return unwrap(schema).flatMap((one) => {
    if (one instanceof z.ZodObject) {
      const child = (one.shape as Record<string, z.ZodType>)[String(key)];
      return child ? unwrap(child) : [];
    }
    if (one instanceof z.ZodArray) return unwrap(one.element as z.ZodType);
    return [];
  });
}

function unwrap(schema: z.ZodType): z.ZodType[] {
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

function keysOf(schema: z.ZodType, path: FieldPath): string[] {
  let level = unwrap(schema);
  for (const key of path) level = level.flatMap((one) => childrenOf(one, key));
  const keys = level.flatMap((one) => (one instanceof z.ZodObject ? Object.keys(one.shape) : []));
  return [...new Set(keys)];
}

/** The known word closest to a misspelt one, if it is close enough to be meant. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let distance = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    const here = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (here < distance) [best, distance] = [candidate, here];
  }
  return best;
}

/** Levenshtein distance, one row at a time. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, swap));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
