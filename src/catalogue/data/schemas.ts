import { CHANGE_KINDS } from '../../lib/handbook/change.ts';
import { COLLECTION_NAMES } from '../check/collections.ts';
import { ENTRY_NAMES, type CollectionName } from '../collection-names.ts';
import { recordSchema, type JsonSchema } from '../json-schemas.ts';
import { DATA_FORMAT, EDITORS_ONLY } from './entry.ts';

const text = (description: string): JsonSchema => ({ type: 'string', description });
const address = (description: string): JsonSchema => ({ ...text(description), format: 'uri' });

/** What each entry has beside its record. */
const BESIDE: JsonSchema = {
  type: 'object',
  properties: {
    id: text('Its name in data and addresses. It never means anything else.'),
    page: address('The page for readers.'),
    formerIds: {
      type: 'array',
      items: { type: 'string' },
      description: 'Ids it had before, which lead to it.',
    },
    changes: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          day: { ...text('When it was published.'), format: 'date' },
          kind: { ...text('What kind of change it is.'), enum: CHANGE_KINDS },
          text: text('What is different, in a sentence for readers.'),
        },
        required: ['day', 'kind', 'text'],
      },
      description: 'What changed in it, the newest first.',
    },
    prose: text('What follows the facts on its page, in Markdown.'),
    figure: address('The drawing, an SVG with one part for each pose: #pose-1, #pose-2.'),
  },
  required: ['id', 'page', 'formerIds', 'changes'],
};

/** What stands at the head of each file. */
const HEAD: JsonSchema = {
  type: 'object',
  properties: {
    version: { ...text('Of this format: major.minor.'), const: DATA_FORMAT },
    edition: {
      type: 'object',
      properties: {
        day: { ...text('The newest day in the handbook.'), format: 'date' },
        print: text('Changes with whatever is published.'),
      },
      required: ['day', 'print'],
      description: 'Which handbook this is.',
    },
    licence: {
      type: 'object',
      properties: {
        name: { type: 'string' },
        url: { type: 'string', format: 'uri' },
        attribution: text('The line to print beside what you use.'),
      },
      required: ['name', 'url', 'attribution'],
    },
    source: address('Where this comes from.'),
    notice: text('To be shown to whoever reads the advice.'),
  },
  required: ['version', 'edition', 'licence', 'source', 'notice'],
};

/**
 * What is published of an entry of a collection, wherever it stands. Fields may be added within a
 * major version, so it does not refuse one that it does not know.
 * @param root where the handbook begins: `https://example.org/handbook/`
 */
export function entrySchema(name: CollectionName, root: string): JsonSchema {
  const record = open(recordSchema(name)) as JsonSchema;
  // A record with several forms has no fields of its own for editors.
  if (record['properties']) {
    record['properties'] = Object.fromEntries(
      Object.entries(record['properties']).filter(([field]) => !EDITORS_ONLY.includes(field)),
    );
    record['required'] = (record['required'] as string[]).filter(
      (field) => !EDITORS_ONLY.includes(field),
    );
  }
  return {
    ...record,
    $id: `${root}data/schemas/${name}.json`,
    title: `One ${ENTRY_NAMES[name]}, version ${DATA_FORMAT}`,
    allOf: [BESIDE],
  };
}

/** What stands at the head of each file, and what a file may hold below it. */
export function fileSchema(root: string): JsonSchema {
  const list = (name: CollectionName): JsonSchema => ({
    type: 'array',
    items: { $ref: `${root}data/schemas/${name}.json` },
  });
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: `${root}data/schemas/handbook.json`,
    title: `The whole handbook, version ${DATA_FORMAT}`,
    allOf: [HEAD],
    type: 'object',
    properties: Object.fromEntries(COLLECTION_NAMES.map((name) => [name, list(name)])),
    required: [...COLLECTION_NAMES, 'words'],
  };
}

/** The same without the demand that nothing else may stand there. */
function open(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(open);
  if (typeof part !== 'object' || part === null) return part;
  const kept = Object.entries(part).filter(
    ([key, value]) => !(key === 'additionalProperties' && value === false),
  );
  return Object.fromEntries(kept.map(([key, value]) => [key, open(value)]));
}
