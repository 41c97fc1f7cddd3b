import type { z } from 'astro/zod';
import type { CollectionName, FieldPath, Place } from './entry.ts';
import type { Letter } from './letter.ts';
import { nearest } from './nearest.ts';
import { choiceAt, keysOf, metaAt, shapesAt, wordsOf } from './schema-tree.ts';

type Issue = z.core.$ZodIssue;

/** What a schema says about a file, and where its fields stand. */
type Reading = {
  readonly file: string;
  readonly schema: z.ZodType;
  readonly data: unknown;
  readonly placeOf: (path: FieldPath) => Place;
  /** Ids that there are, to tell which one was meant. */
  readonly known?: Readonly<Record<CollectionName, ReadonlySet<string>>>;
  /** What to say of a field about which the schema says nothing. */
  readonly otherwise?: { readonly rule: string; readonly cure: string };
};

const OTHERWISE = {
  rule: 'The field has a fixed form: pages, lists and the timer read it.',
  cure: 'See the fields in CONTRIBUTING.md.',
};

const NO_FACTS = {
  rule: 'The facts are “name: value”, each on its own line: the lists and the checks read them.',
  cure: 'Copy the facts of a neighbour in the same folder and change them.',
};

/** Letters for everything a schema finds wrong in one file. */
export function schemaLetters(error: Pick<z.ZodError, 'issues'>, reading: Reading): Letter[] {
  const { file, schema, data, placeOf, otherwise = OTHERWISE } = reading;
  const letters: Letter[] = [];
  const issues = flatten(error.issues);
  // A misspelt name is one mistake, not two: the field it stands for is not missing.
  const meant = new Set(
    issues
      .filter(isUnknown)
      .map((issue) => fieldName([...pathOf(issue), guess(issue, reading) ?? ''])),
  );
  for (const issue of issues) {
    const path = pathOf(issue);
    if (isUnknown(issue)) {
      letters.push(unknownField(issue, reading));
      continue;
    }
    if (valueAt(data, path) === undefined && meant.has(fieldName(path))) continue;
    const about = metaAt(schema, path);
    const own =
      issue.code === 'custom'
        ? (issue.params as Partial<typeof otherwise> | undefined)
        : formToWrite(issue);
    const advice = {
      rule: own?.rule ?? about.description ?? otherwise.rule,
      cure:
        own?.cure ??
        meantId(path, reading) ??
        (about.example ? `For example:\n${about.example}` : otherwise.cure),
    };
    letters.push({
      file,
      level: 'error',
      ...placeOf(path),
      what: sentence(`${fieldName(path)} ${issueWords(issue, valueAt(data, path), reading)}`),
      ...(path.length === 0 ? NO_FACTS : advice),
    });
  }
  return letters;
}

/** Our own words on a form that text must have: what to write. Those that are a verb say what is wrong. */
function formToWrite({ code, message }: Issue): { rule?: string; cure?: string } {
  return code === 'invalid_format' && message.startsWith('Write ') ? { cure: message } : {};
}

const pathOf = (issue: Issue): (string | number)[] =>
  issue.path.map((part) => (typeof part === 'number' ? part : String(part)));

/** “tennis ball” means the id tennis-ball, if there is one. */
function meantId(path: FieldPath, { schema, data, known }: Reading): string | undefined {
  const { to } = metaAt(schema, path);
  const value = valueAt(data, path);
  if (!to || typeof value !== 'string' || !known) return undefined;
  const near = nearest(value.trim().replace(/[\s_]+/g, '-'), known[to]);
  const field = path.at(-1);
  return near && `Write:\n${typeof field === 'string' ? `${field}: ` : '- '}${near}`;
}

type Unknown = Extract<Issue, { code: 'unrecognized_keys' }>;
const isUnknown = (issue: Issue): issue is Unknown => issue.code === 'unrecognized_keys';

/** The field that a misspelt name stands for. */
function guess(issue: Unknown, { schema, data }: Reading): string | undefined {
  return nearest(issue.keys[0] ?? '', keysOf(meantShapes(schema, data, pathOf(issue))));
}

function unknownField(issue: Unknown, reading: Reading): Letter {
  const { file, schema, data, placeOf } = reading;
  const [path, key] = [pathOf(issue), issue.keys[0] ?? ''];
  const where = { file, level: 'error', ...placeOf([...path, key]) } as const;
  const near = guess(issue, reading);
  const allowed = keysOf(meantShapes(schema, data, path));
  const choice = choiceAt(schema, path);
  if (choice && keysOf(shapesAt(schema, path)).includes(key)) {
    const word = String(valueAt(data, [...path, choice.key]));
    return {
      ...where,
      what: `${fieldName([...path, key])} does not go with ${choice.key}: ${word}.`,
      rule: `What may stand here depends on ${choice.key}: a field of another kind would be dropped without a word.`,
      cure: `Remove the line, or change ${choice.key}. With ${choice.key}: ${word} go: ${allowed.join(', ')}.`,
    };
  }
  return {
    ...where,
    what: `${fieldName([...path, key])} is not a field${near ? `; did you mean "${near}"` : ''}.`,
    rule: 'Only the fields of the schema are allowed: a misspelt name would be dropped without a word.',
    cure: near
      ? `Write ${near}: instead of ${key}:, or remove the line.`
      : `Remove the line, or pick one of: ${allowed.join(', ')}.`,
  };
}

/** The shapes at a path; of a choice, the one that the data chose. */
function meantShapes(schema: z.ZodType, data: unknown, path: FieldPath): z.ZodObject[] {
  const shapes = shapesAt(schema, path);
  const choice = choiceAt(schema, path);
  if (!choice) return shapes;
  const word = String(valueAt(data, [...path, choice.key]));
  return shapes.filter((shape) => wordsOf(shape, choice.key).includes(word));
}

/** Nobody reads more letters than these, and each takes a look through all names. */
const MOST_STRANGERS = 20;

/** One issue for each unknown key; and of a union, the issues of the shape that was meant. */
function flatten(issues: readonly Issue[]): Issue[] {
  return issues.flatMap((issue): Issue[] => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.slice(0, MOST_STRANGERS).map((key) => ({ ...issue, keys: [key] }));
    }
    if (issue.code !== 'invalid_union') return [issue];
    // A shape that fails only deeper inside is the one the author had in mind.
    const meant = issue.errors.find((inner) => inner.every(({ path }) => path.length > 0));
    if (!meant || meant.length === 0) return [issue];
    return flatten(meant.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })));
  });
}

/** A field as letters name it: `steps[2].text`. */
export function fieldName(path: FieldPath): string {
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

function issueWords(issue: Issue, value: unknown, { schema }: Reading): string {
  const path = pathOf(issue);
  const choice = issue.code === 'invalid_union' ? choiceAt(schema, path.slice(0, -1)) : undefined;
  const allowed = issue.code === 'invalid_value' ? issue.values.map(String) : choice?.words;
  if (allowed) {
    return value === undefined
      ? `is missing; it is one of: ${allowed.join(', ')}`
      : `is ${JSON.stringify(value)}, but must be one of: ${allowed.join(', ')}`;
  }
  if (value === undefined) return 'is missing';
  if (issue.code === 'invalid_type' && issue.expected === 'object') {
    const keys = keysOf(shapesAt(schema, path));
    return `must be a list of fields, each on its own line: ${keys.join(', ')}`;
  }
  const message = issue.message.replace(/\.$/, '');
  // Our own messages are verb phrases ("is empty"); zod's begin with a capital.
  if (/^[^A-Z]/.test(message)) return message;
  return zodWords(issue) ?? `is not right: ${message}`;
}

const NOUNS: Readonly<Record<string, string>> = {
  number: 'a number, without quotes',
  string: 'text',
  array: 'a list',
  tuple: 'a list',
  boolean: 'true or false',
  record: 'a list of names, each with its own fields',
};

/** What zod says where a schema says nothing, in an author's words. */
function zodWords(issue: Issue): string | undefined {
  if (issue.code === 'invalid_type') {
    const noun = NOUNS[issue.expected];
    return noun && `must be ${noun}`;
  }
  if (issue.code === 'invalid_format') return 'is not written in the form that it has';
  if (issue.code === 'invalid_union') return 'has none of the forms that it may have';
  if (issue.code !== 'too_small' && issue.code !== 'too_big') return undefined;
  const units: Readonly<Record<string, string>> = { string: ' characters', array: ' entries' };
  const unit = units[issue.origin] ?? '';
  const [verb, limit] =
    issue.code === 'too_small' ? ['at least', issue.minimum] : ['at most', issue.maximum];
  return `must ${unit ? 'have' : 'be'} ${verb} ${String(limit)}${unit}`;
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
