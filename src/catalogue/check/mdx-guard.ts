import type { Heading, Link, Root, RootContent, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { INVISIBLE, INVISIBLE_WORDS } from '../fields.ts';
import type { Letter } from './letter.ts';
import { whereMdxStopped } from './mdx-errors.ts';

/*
 * MDX from a contributor is code on the build machine: an expression can read a file and print it
 * into the page. So the prose may hold Markdown and nothing else; this runs on the text alone,
 * before the loader compiles it.
 */
const CODE_RULE =
  'Prose is plain Markdown. MDX code runs on the machine that builds the site, so none of it may come from a page.';
const PLAIN_RULE =
  'Prose is plain Markdown: paragraphs, lists, headings, tables, emphasis and links, which every page shows alike.';
const MARKDOWN_RULE =
  'What Markdown does not understand is printed as it stands, with all its signs.';

/** Node types of Markdown that prose may use. */
const ALLOWED = new Set([
  ...['root', 'paragraph', 'text', 'emphasis', 'strong', 'delete', 'break', 'thematicBreak'],
  ...['heading', 'list', 'listItem', 'link', 'table', 'tableRow', 'tableCell', 'blockquote'],
]);

const IN_WORDS = 'Remove it, or say it in words.';
const BESIDE = 'Write the address beside its words: [words](https://…).';

/** What else prose may hold by mistake, the rule that it breaks, and what to do. */
const FORBIDDEN: Readonly<Record<string, readonly [what: string, rule: string, cure: string]>> = {
  mdxjsEsm: ['an import or export', CODE_RULE, IN_WORDS],
  mdxFlowExpression: ['an expression in curly brackets', CODE_RULE, IN_WORDS],
  mdxTextExpression: ['an expression in curly brackets', CODE_RULE, IN_WORDS],
  mdxJsxFlowElement: ['a tag', CODE_RULE, IN_WORDS],
  mdxJsxTextElement: ['a tag', CODE_RULE, IN_WORDS],
  html: ['raw HTML', CODE_RULE, IN_WORDS],
  code: ['a code block', PLAIN_RULE, IN_WORDS],
  inlineCode: ['code', PLAIN_RULE, 'Remove the backticks.'],
  image: ['an image', PLAIN_RULE, 'Remove it. Pictures are drawn from content/figures.'],
  imageReference: ['an image', PLAIN_RULE, 'Remove it. Pictures are drawn from content/figures.'],
  linkReference: ['a link whose address stands elsewhere', PLAIN_RULE, BESIDE],
  definition: ['a link definition', PLAIN_RULE, BESIDE],
  footnoteReference: ['a footnote', PLAIN_RULE, 'Put it into brackets, or into its own sentence.'],
  footnoteDefinition: ['the text of a footnote', PLAIN_RULE, 'Move it up to where it belongs.'],
};

/** What a letter says; where it says it comes from the prose. */
type Words = Pick<Letter, 'what' | 'rule' | 'cure'>;

/**
 * Letters for everything in the prose that is more than plain Markdown, or less.
 * @param bodyLine the line of the file on which the prose begins
 */
export function guardProse(file: string, body: string, bodyLine: number): Letter[] {
  const letters: Letter[] = [];
  const report = (at: { line: number; column: number } | undefined, words: Words) => {
    const line = (at?.line ?? 1) + bodyLine - 1;
    letters.push({ file, line, column: at?.column ?? 1, level: 'error', ...words });
  };

  let tree: Root;
  try {
    tree = parseProse(body);
  } catch (error) {
    const { what, cure, ...at } = whereMdxStopped(error, body);
    report(at, { what, rule: CODE_RULE, cure });
    return letters;
  }

  let depth = 1;
  visit(tree, (node: Root | RootContent) => {
    const words: (Words & { at?: number })[] = [];
    if (!ALLOWED.has(node.type)) {
      words.push(forbidden(node));
    } else if (node.type === 'heading') {
      words.push(...aboutHeading(node, depth));
      depth = node.depth;
    } else if (node.type === 'link') {
      words.push(...aboutLink(node));
    } else if (node.type === 'text') {
      words.push(...aboutText(node));
    }
    for (const { at, ...one } of words) report(placeIn(node, at), one);
    return ALLOWED.has(node.type) ? undefined : 'skip';
  });
  return letters;
}

function forbidden(node: Root | RootContent): Words {
  const [kind, rule, cure] = FORBIDDEN[node.type] ?? [
    `something that is not prose (${node.type})`,
    PLAIN_RULE,
    IN_WORDS,
  ];
  const name = 'name' in node && typeof node.name === 'string' ? ` (<${node.name}>)` : '';
  return { what: `The prose holds ${kind}${name}.`, rule, cure };
}

function aboutHeading(node: Heading, before: number): Words[] {
  if (toString(node).trim() === '') {
    return [
      {
        what: 'The heading has no words.',
        rule: 'Screen readers jump from heading to heading, and read what stands there.',
        cure: 'Write the heading behind the # signs, or remove them.',
      },
    ];
  }
  if (node.depth > 1 && node.depth <= before + 1) return [];
  const level = Math.min(before + 1, node.depth === 1 ? 2 : node.depth);
  return [
    {
      what: `A heading of level ${String(node.depth)} follows level ${String(before)}.`,
      rule: 'The title is the only heading of level 1, and levels are not skipped: screen readers move from heading to heading.',
      cure: `Use ${'#'.repeat(level)} for this heading.`,
    },
  ];
}

function aboutLink(node: Link): Words[] {
  const words: Words[] = [];
  if (!/^(https:\/\/[^\s/?#@]+([/?#][^\s]*)?|\/(?!\/)[^\s]*|#[^\s]+)$/.test(node.url)) {
    words.push({
      what: `The link leads to "${node.url}".`,
      rule: 'Links lead to https, to a page of the handbook (/exercises/…/) or to a heading (#…). Others can run code or leave readers nowhere.',
      cure: 'Begin the address with https:// or with /.',
    });
  }
  if (toString(node).trim() === '') {
    words.push({
      what: `The link to "${node.url}" has no words.`,
      rule: 'Whoever does not see the page hears the words of a link, and nothing else.',
      cure: 'Write what one finds there between the square brackets.',
    });
  }
  return words;
}

function aboutText(node: Text): (Words & { at: number })[] {
  const hidden = INVISIBLE.exec(node.value);
  if (hidden) {
    const what = 'The prose holds an invisible character.';
    return [{ at: hidden.index, what, ...INVISIBLE_WORDS }];
  }
  const found = /\]\s?\(|\]\[|^#{1,6}(?=[^\s#])|\*\*|(?<=^|\s)__/.exec(node.value);
  if (!found) return [];
  const [what, cure] = found[0].startsWith(']')
    ? [
        'a link',
        'Write [words](/address/), with nothing between the brackets, no space in the address.',
      ]
    : found[0].startsWith('#')
      ? ['a heading', 'Put a space behind the # signs.']
      : ['bold words', 'Put the signs directly at the words, before and behind: **words**.'];
  return [
    {
      at: found.index,
      what: `“${found[0]}” looks like ${what}, but is none.`,
      rule: MARKDOWN_RULE,
      cure,
    },
  ];
}

/** The place of a character in a text of several lines; of the node itself if there is none. */
function placeIn(node: Root | RootContent, at = 0): { line: number; column: number } | undefined {
  const start = node.position?.start;
  if (!start || node.type !== 'text') return start;
  const lines = node.value.slice(0, at).split('\n');
  const last = lines.at(-1)?.length ?? 0;
  return lines.length === 1
    ? { line: start.line, column: start.column + last }
    : { line: start.line + lines.length - 1, column: last + 1 };
}

/** Put together once: that takes longer than reading a page. */
const READER = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze();

/** The guard and several rules read the same prose; nobody changes a tree. */
const trees = new Map<string, Root>();
const MOST_TREES = 500;

/** The prose as a Markdown tree. Throws where MDX cannot read it. */
export function parseProse(body: string): Root {
  const known = trees.get(body);
  if (known) return known;
  const tree = READER.parse(body);
  if (trees.size >= MOST_TREES) trees.clear();
  trees.set(body, tree);
  return tree;
}
