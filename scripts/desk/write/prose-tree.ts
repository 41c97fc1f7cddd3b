import type { Root, RootContent } from 'mdast';
import { guardProse, parseProse } from '../../../src/catalogue/check/mdx-guard.ts';

/** Prose for the preview: words, and elements of a closed list. Nothing of it can be run. */
export type Prose =
  string | { readonly tag: Tag; readonly href?: string; readonly children: readonly Prose[] };

const TAGS = {
  paragraph: 'p',
  emphasis: 'em',
  strong: 'strong',
  delete: 'del',
  break: 'br',
  thematicBreak: 'hr',
  listItem: 'li',
  link: 'a',
  table: 'table',
  tableRow: 'tr',
  tableCell: 'td',
  blockquote: 'blockquote',
} as const;

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;

type Tag = (typeof TAGS)[keyof typeof TAGS] | (typeof HEADINGS)[number] | 'ul' | 'ol';

/** Prose as the preview shows it; null while it holds more than Markdown, which has its letters. */
export function previewOf(body: string): readonly Prose[] | null {
  if (guardProse('', body, 1).length > 0) return null;
  return parseProse(body).children.flatMap(shown);
}

function shown(node: RootContent): Prose[] {
  if (node.type === 'text') return [node.value];
  const tag = tagOf(node);
  if (!tag) return [];
  const children = 'children' in node ? (node as unknown as Root).children.flatMap(shown) : [];
  return [{ tag, ...(node.type === 'link' ? { href: node.url } : {}), children }];
}

function tagOf(node: RootContent): Tag | undefined {
  if (node.type === 'heading') return HEADINGS[node.depth - 1];
  if (node.type === 'list') return node.ordered ? 'ol' : 'ul';
  return Object.hasOwn(TAGS, node.type) ? TAGS[node.type as keyof typeof TAGS] : undefined;
}
