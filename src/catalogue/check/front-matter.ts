import { isMap, isNode, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import type { ContentFile, FieldPath, Place } from './entry.ts';
import type { Letter } from './letter.ts';

/** A file taken apart. `data` is what YAML says, before any schema. */
export type ReadFile = {
  readonly data: unknown;
  readonly body: string;
  readonly bodyLine: number;
  readonly placeOf: (path: FieldPath) => Place;
  readonly letters: readonly Letter[];
};

const START = { line: 1, column: 1 };

/** Takes a file apart into YAML and prose. A `.yaml` file is YAML from first to last line. */
export function readFrontMatter(file: ContentFile): ReadFile {
  const text = file.text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  if (file.path.endsWith('.yaml')) return readYaml(file.path, text, 0, '', 1);
  const opening = /^---\n/.exec(text);
  const closing = opening ? /\n---[ \t]*(?:\n|$)/.exec(text.slice(opening[0].length - 1)) : null;
  if (!opening || !closing) {
    const letter: Letter = {
      file: file.path,
      ...START,
      level: 'error',
      what: opening ? 'The front matter never ends.' : 'The file does not begin with front matter.',
      rule: 'The facts of a page stand first, between two lines of three hyphens: the timer, the lists and the checks read them there.',
      cure: opening
        ? 'Put a line with three hyphens (---) after the last fact.'
        : 'Begin the file with a line of three hyphens (---), then the facts, then --- again.',
    };
    return { data: undefined, body: text, bodyLine: 1, placeOf: () => START, letters: [letter] };
  }
  const end = opening[0].length - 1 + closing.index;
  const yaml = text.slice(opening[0].length, Math.max(opening[0].length, end + 1));
  const body = text.slice(end + closing[0].length);
  const bodyLine = text.slice(0, end + closing[0].length).split('\n').length;
  return readYaml(file.path, yaml, 1, body, bodyLine);
}

function readYaml(
  file: string,
  yaml: string,
  linesBefore: number,
  body: string,
  bodyLine: number,
): ReadFile {
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter, schema: 'core', strict: true });
  const place = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(1, line) + linesBefore, column: Math.max(1, col) };
  };
  const placeOf = (path: FieldPath) => place(offsetOf(document, path));
  const problems = [...document.errors, ...document.warnings].map((error): Letter => ({
    file,
    ...place(error.pos[0]),
    level: 'error',
    what: error.message.split('\n')[0]?.replace(/ at line \d+.*$/, '') ?? 'YAML error',
    rule: 'The facts are YAML: “name: value”, lists with “- ”, two spaces for each level, no tabs.',
    cure: 'Often a text holds a colon followed by a space: put the whole text in double quotes. Or a line is indented by one space too many or too few.',
  }));
  if (problems.length > 0) return { data: undefined, body, bodyLine, placeOf, letters: problems };
  try {
    // An alias bomb has no place in an exercise: no alias at all.
    return { data: document.toJS({ maxAliasCount: 0 }), body, bodyLine, placeOf, letters: [] };
  } catch {
    const letter: Letter = {
      file,
      ...START,
      level: 'error',
      what: 'The front matter uses YAML aliases (& and *).',
      rule: 'Each fact is written out where it belongs, so that one can change it without side effects.',
      cure: 'Write the value again in full. A text that begins with & or * needs quotes.',
    };
    return { data: undefined, body, bodyLine, placeOf, letters: [letter] };
  }
}

/** Offset of the key of a field, or of the deepest parent that exists. */
function offsetOf(document: Document, path: FieldPath): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isNode(item.key) && String(item.key) === String(key));
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
