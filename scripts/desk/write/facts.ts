import { isDeepStrictEqual } from 'node:util';
import {
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  parseDocument,
  stringify,
  visit,
  type Document,
  type Node,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';

/** Facts that an author changed, by name; null for one that was taken out. */
export type Changes = Readonly<Record<string, unknown>>;

/** Ours wraps nothing: Prettier keeps the breaks that are there. */
const LAYOUT = { lineWidth: 0 } as const;

/** A fact as it stands in the file: its own lines, and those up to the next one. */
type Stretch = { readonly name: string; readonly own: string; readonly after: string };

/**
 * Facts with some of them changed. What is not changed stays letter for letter, and no comment is
 * lost: one that stood inside a fact that goes stays where it was.
 * @param yaml facts that can be read
 * @param order of all names; a new one stands behind those that come before it
 */
export function changeFacts(yaml: string, changes: Changes, order: readonly string[]): string {
  const { head, stretches } = takeApart(yaml);
  for (const [name, value] of Object.entries(changes)) {
    const at = stretches.findIndex((one) => one.name === name);
    const there = stretches[at];
    if (there) {
      const own = value === null ? comments(there.own) : changed(there.own, name, value);
      stretches[at] = { ...there, own };
    } else if (value !== null) {
      const before = order.slice(0, order.indexOf(name));
      const last = stretches.findLastIndex((one) => before.includes(one.name));
      stretches.splice(last + 1, 0, { name, own: written(name, value), after: '' });
    }
  }
  return head + stretches.map(({ own, after }) => own + after).join('');
}

function takeApart(yaml: string): { head: string; stretches: Stretch[] } {
  const text = yaml === '' || yaml.endsWith('\n') ? yaml : `${yaml}\n`;
  const { contents } = parseDocument(text, { schema: 'core' });
  if (contents === null) return { head: text, stretches: [] };
  if (!isMap(contents)) throw new Error('The facts are no list of names.');
  const starts = contents.items.flatMap(({ key }) => (isScalar(key) && key.range) || []);
  const names = contents.items.map(({ key }) => String(isScalar(key) ? key.value : key));
  const from = names.map((_, at) => starts[at * 3] ?? 0);
  // Facts in braces, or indented, have no lines of their own: they are written anew as a whole.
  if (contents.flow || from.some((at) => at > 0 && text[at - 1] !== '\n')) {
    contents.flow = false;
    return takeApart(stringify(contents, LAYOUT));
  }
  const stretches = names.map((name, at) => {
    const whole = text.slice(from[at], from[at + 1] ?? text.length);
    // Blank lines and comments at the end belong to what comes next.
    const own = whole.replace(/(^[ \t]*\n|^#.*\n)+(?![\s\S])/m, '');
    return { name, own, after: whole.slice(own.length) };
  });
  return { head: text.slice(0, from[0]), stretches };
}

function changed(own: string, name: string, value: unknown): string {
  const document = parseDocument(own, { schema: 'core' });
  document.set(name, merged(document, document.get(name, true), value));
  return document.toString(LAYOUT);
}

function written(name: string, value: unknown): string {
  const document = parseDocument('{}', { schema: 'core' });
  const all = document.contents as unknown as YAMLMap;
  all.flow = false;
  document.set(name, made(document, value));
  return document.toString(LAYOUT);
}

/** All comments in a stretch of YAML, each on its line. */
function comments(own: string): string {
  return commentsIn(parseDocument(own, { schema: 'core' }))
    .map((words) => `${words.replaceAll(/^/gm, '#')}\n`)
    .join('');
}

function commentsIn(node: Node | Document): string[] {
  const found: string[] = [];
  const keep = ({ commentBefore, comment }: Node | Document) => {
    found.push(...[commentBefore, comment].filter((one) => one !== undefined && one !== null));
  };
  if (!isNode(node)) keep(node);
  visit(node as Node, { Node: (_, one) => keep(one) });
  return found;
}

/** A node that says `value`; the old one as far as it can stay, with its comments. */
function merged(document: Document, node: unknown, value: unknown): Node {
  if (!isNode(node)) return made(document, value);
  if (isDeepStrictEqual(node.toJS(document), value)) return node;
  if (isSeq(node) && Array.isArray(value)) return mergedList(document, node, value);
  if (isMap(node) && isRecord(value)) return mergedMap(document, node, value);
  if (isScalar(node) && !isRecord(value) && !Array.isArray(value)) {
    node.value = value;
    return node;
  }
  const fresh = made(document, value);
  addComment(fresh, 'commentBefore', commentsIn(node));
  return fresh;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Ids stand in one line; everything else has a line of its own. */
function made(document: Document, value: unknown): Node {
  const node = document.createNode(value) as Node;
  visit(node, {
    Seq: (_, list) => {
      list.flow = list.items.every((one) => isScalar(one) && /^[\w-]+$/.test(String(one.value)));
    },
  });
  return node;
}

function mergedMap(document: Document, map: YAMLMap, value: Record<string, unknown>): Node {
  const names = Object.keys(value);
  const left: string[] = [];
  map.items = map.items.filter((pair) => {
    if (left.length > 0) addComment(pair.key as Node, 'commentBefore', left.splice(0));
    const stays = isScalar(pair.key) && names.includes(String(pair.key.value));
    if (!stays) left.push(...[pair.key, pair.value].filter(isNode).flatMap(commentsIn));
    return stays;
  });
  addComment(map, 'comment', left);
  for (const [at, name] of names.entries()) {
    if (map.has(name)) {
      map.set(name, merged(document, map.get(name, true), value[name]));
      continue;
    }
    const before = new Set(names.slice(0, at));
    const last = map.items.findLastIndex(
      ({ key }) => isScalar(key) && before.has(String(key.value)),
    );
    map.items.splice(last + 1, 0, document.createPair(name, made(document, value[name])));
  }
  return map;
}

function mergedList(document: Document, list: YAMLSeq, values: readonly unknown[]): Node {
  const old = list.items as Node[];
  const items: Node[] = [];
  let [from, to] = [0, 0];
  const kept = longestCommon(
    old.map((node) => node.toJS(document) as unknown),
    values,
  );
  // Between two entries that stay, the others are taken for each other in their order.
  for (const [keptOld, keptNew] of [...kept, [old.length, values.length] as const]) {
    const gap = old.slice(from, keptOld);
    const fresh = values.slice(to, keptNew);
    items.push(...fresh.map((value, at) => merged(document, gap[at], value)));
    const lost = gap.slice(fresh.length).flatMap(commentsIn);
    const stays = old[keptOld];
    if (stays) {
      addComment(stays, 'commentBefore', lost);
      items.push(stays);
    } else addComment(list, 'comment', lost);
    [from, to] = [keptOld + 1, keptNew + 1];
  }
  if (old.length === 0) list.flow = (made(document, values) as YAMLSeq).flow ?? false;
  list.items = items;
  return list;
}

function addComment(node: Node, where: 'comment' | 'commentBefore', words: readonly string[]) {
  if (words.length === 0) return;
  // A comment inside braces ends what stands behind it.
  if (isCollection(node) && where === 'comment') node.flow = false;
  node[where] = [...words, ...(node[where] ? [node[where]] : [])].join('\n');
}

/** The most entries that stand in both lists in the same order, as pairs of their positions. */
function longestCommon(a: readonly unknown[], b: readonly unknown[]): [number, number][] {
  const best: [number, number][][][] = [];
  const at = (i: number, j: number) => best[i]?.[j] ?? [];
  for (let i = a.length - 1; i >= 0; i--) {
    best[i] = [];
    for (let j = b.length - 1; j >= 0; j--) {
      const [one, other] = [at(i + 1, j), at(i, j + 1)];
      (best[i] as [number, number][][])[j] = isDeepStrictEqual(a[i], b[j])
        ? [[i, j], ...at(i + 1, j + 1)]
        : one.length >= other.length
          ? one
          : other;
    }
  }
  return at(0, 0);
}
