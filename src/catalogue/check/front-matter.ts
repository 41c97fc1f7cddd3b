import {
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Document,
  type Node,
} from 'yaml';
import type { ContentFile, FieldPath, Place } from './entry.ts';
import type { Letter } from './letter.ts';
import { readPlainYaml } from './plain-yaml.ts';
import { splitFile } from './split-file.ts';
import { surpriseLetters, yamlLetters } from './yaml-letters.ts';

/** A file taken apart. `data` is what YAML says, before any schema. */
export type ReadFile = {
  readonly data: unknown;
  readonly body: string;
  readonly bodyLine: number;
  readonly placeOf: (path: FieldPath) => Place;
  readonly letters: readonly Letter[];
};

/** Takes a file apart into facts and prose, with the place of each fact. */
export function readFrontMatter(file: ContentFile): ReadFile {
  const { yaml, linesBefore, body, bodyLine, letter } = splitFile(file);
  const placeIn =
    (lines: LineCounter) =>
    (offset: number): Place => {
      const { line, col } = lines.linePos(offset);
      return { line: Math.max(1, line) + linesBefore, column: Math.max(1, col) };
    };
  // Asked for a letter only, and a parsed document takes many times the room of its text: it is not kept.
  const placeOf = (path: FieldPath) => {
    const again = parseAgain(yaml);
    return placeIn(again.counter)(offsetOf(again.document, path));
  };
  const without = (letters: readonly Letter[]) =>
    ({ data: undefined, body, bodyLine, placeOf, letters }) satisfies ReadFile;
  if (letter) return without([letter]);
  const plain = readPlainYaml(yaml);
  if (plain) return { data: plain.data, body, bodyLine, placeOf, letters: [] };

  const { document, counter } = parse(yaml);
  const place = placeIn(counter);
  const broken = yamlLetters(file.path, document, place);
  if (broken.length > 0) return without(broken);
  const surprises = surpriseLetters(file.path, yaml, document, place);
  if (surprises.length > 0) return without(surprises);
  return { data: document.toJS(), body, bodyLine, placeOf, letters: [] };
}

type Parsed = { readonly document: Document.Parsed; readonly counter: LineCounter };

function parse(yaml: string): Parsed {
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter, schema: 'core', strict: true });
  return { document, counter };
}

/** The file that letters were written about last: often the next one is about it, too. */
let last: { readonly yaml: string; readonly parsed: Parsed } | undefined;

function parseAgain(yaml: string): Parsed {
  if (last?.yaml !== yaml) last = { yaml, parsed: parse(yaml) };
  return last.parsed;
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
