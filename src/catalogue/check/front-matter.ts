import {
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
} from 'yaml';
import { isRealDate } from '../fields.ts';
import type { ContentFile, FieldPath, Place } from './entry.ts';
import type { Letter } from './letter.ts';
import { splitFile } from './split-file.ts';

/** A file taken apart. `data` is what YAML says, before any schema. */
export type ReadFile = {
  readonly data: unknown;
  readonly body: string;
  readonly bodyLine: number;
  readonly placeOf: (path: FieldPath) => Place;
  readonly letters: readonly Letter[];
};

const YAML_RULE =
  'The facts are YAML: “name: value”, lists with “- ”, two spaces for each level, no tabs.';

/** Takes a file apart into facts and prose, with the place of each fact. */
export function readFrontMatter(file: ContentFile): ReadFile {
  const { yaml, linesBefore, body, bodyLine, letter } = splitFile(file);
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter, schema: 'core', strict: true });
  const place = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(1, line) + linesBefore, column: Math.max(1, col) };
  };
  const placeOf = (path: FieldPath) => place(offsetOf(document, path));
  const broken = (letters: readonly Letter[]) =>
    ({ data: undefined, body, bodyLine, placeOf, letters }) satisfies ReadFile;
  if (letter) return broken([letter]);

  const problems = [...document.errors, ...document.warnings].map((error): Letter => ({
    file: file.path,
    ...place(openQuote(document, error.message) ?? error.pos[0]),
    level: 'error',
    what: error.message.split('\n')[0]?.replace(/ at line \d+.*$/, '') ?? 'YAML error',
    rule: YAML_RULE,
    cure: 'Often a text holds a colon followed by a space: put the whole text in double quotes. Or a line is indented by one space too many or too few.',
  }));
  if (problems.length > 0) return broken(problems);
  const aliases = findAliases(document).map((offset): Letter => ({
    file: file.path,
    ...place(offset),
    level: 'error',
    what: 'The front matter uses a YAML alias (*).',
    rule: 'Each fact is written out where it belongs, so that one can change it without side effects.',
    cure: 'Write the value again in full. A text that begins with * needs quotes.',
  }));
  if (aliases.length > 0) return broken(aliases);
  readDates(document);
  return { data: document.toJS(), body, bodyLine, placeOf, letters: [] };
}

/** YAML notices a quote that stays open at the end of the file; the author wants to know where it is. */
function openQuote(document: Document, message: string): number | undefined {
  if (!message.startsWith('Missing closing')) return undefined;
  let last: number | undefined;
  visit(document, {
    Scalar: (_, scalar) => {
      if (scalar.type?.startsWith('QUOTE')) last = scalar.range?.[0] ?? last;
    },
  });
  return last;
}

/** Offsets of all aliases: a few of them can stand for a billion lines. */
function findAliases(document: Document): number[] {
  const offsets: number[] = [];
  visit(document, {
    Alias: (_, alias) => {
      offsets.push(alias.range?.[0] ?? 0);
    },
  });
  return offsets;
}

const DATE = /^\d{4}-\d{1,2}-\d{1,2}([Tt \t].*)?$/;

/**
 * Turns unquoted dates into `Date`, as Astro's own reader does, so that both accept the same. It
 * makes 2 March of 2026-02-30; here a day that does not exist becomes a date that is none.
 */
function readDates(document: Document): void {
  visit(document, {
    Scalar: (_, scalar) => {
      const { value, type } = scalar;
      if (type !== 'PLAIN' || typeof value !== 'string' || !DATE.test(value)) return;
      scalar.value = new Date(isRealDate(value) ? `${value}T00:00:00Z` : Number.NaN);
    },
  });
}

/** Offset of the key of a field, or of the deepest parent that exists. */
function offsetOf(document: Document, path: FieldPath): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isScalar(item.key) && String(item.key) === String(key),
      );
      if (!pair) return offset;
      offset = start(pair.key as Node) ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(key)];
      offset = (isNode(node) ? start(node) : undefined) ?? offset;
    } else return offset;
  }
  return offset;
}

function start(node: Node): number | undefined {
  return node.range?.[0];
}
