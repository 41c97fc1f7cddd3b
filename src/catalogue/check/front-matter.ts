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
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter, schema: 'core', strict: true });
  const place = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(1, line) + linesBefore, column: Math.max(1, col) };
  };
  const placeOf = (path: FieldPath) => place(offsetOf(document, path));
  const without = (letters: readonly Letter[]) =>
    ({ data: undefined, body, bodyLine, placeOf, letters }) satisfies ReadFile;
  if (letter) return without([letter]);

  const broken = yamlLetters(file.path, document, place);
  if (broken.length > 0) return without(broken);
  const surprises = surpriseLetters(file.path, yaml, document, place);
  if (surprises.length > 0) return without(surprises);
  return { data: document.toJS(), body, bodyLine, placeOf, letters: [] };
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
