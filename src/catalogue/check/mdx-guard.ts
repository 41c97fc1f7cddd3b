import type { Root, RootContent } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Letter } from './letter.ts';

/*
 * MDX from a contributor is code on the build machine: an expression can read a file and print it
 * into the page. So the prose may hold Markdown and nothing else; this runs before Astro does, on
 * the text alone. (A remark plug-in inside Astro would come too late, and Astro 7's own Markdown
 * engine would not run it.)
 */
const CODE_RULE =
  'Prose is plain Markdown. MDX code runs on the machine that builds the site, so none of it may come from a page.';

/** Node types of Markdown that prose may use. */
const ALLOWED = new Set([
  ...['root', 'paragraph', 'text', 'emphasis', 'strong', 'delete', 'break', 'thematicBreak'],
  ...['heading', 'list', 'listItem', 'link', 'table', 'tableRow', 'tableCell', 'blockquote'],
]);

const FORBIDDEN: Readonly<Record<string, string>> = {
  mdxjsEsm: 'an import or export',
  mdxFlowExpression: 'an expression in curly brackets',
  mdxTextExpression: 'an expression in curly brackets',
  mdxJsxFlowElement: 'a tag',
  mdxJsxTextElement: 'a tag',
  html: 'raw HTML',
  code: 'a code block',
  inlineCode: 'code',
  image: 'an image',
  definition: 'a link definition',
};

const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/u;

/**
 * Letters for everything in the prose that is more than plain Markdown.
 * @param bodyLine the line of the file on which the prose begins
 */
export function guardProse(file: string, body: string, bodyLine: number): Letter[] {
  const letters: Letter[] = [];
  const report = (
    at: { line: number; column: number } | undefined,
    words: Pick<Letter, 'what' | 'rule' | 'cure'>,
  ) => {
    const line = (at?.line ?? 1) + bodyLine - 1;
    letters.push({ file, line, column: at?.column ?? 1, level: 'error', ...words });
  };

  let tree: Root;
  try {
    tree = parseProse(body);
  } catch (error) {
    const { line, column, reason } = whereMdxStopped(error);
    report(
      { line, column },
      {
        what: `The prose cannot be read: ${reason}.`,
        rule: CODE_RULE,
        cure: 'The characters < and { begin code in MDX. Write “under 30 seconds” instead of “<30 s”.',
      },
    );
    return letters;
  }

  let depth = 1;
  visit(tree, (node: Root | RootContent) => {
    const at = node.position?.start;
    if (node.type in FORBIDDEN || !ALLOWED.has(node.type)) {
      const kind = FORBIDDEN[node.type] ?? `something that is not prose (${node.type})`;
      report(at, {
        what: `The prose holds ${kind}.`,
        rule: CODE_RULE,
        cure:
          node.type === 'image'
            ? 'Remove it. Pictures are drawn from content/figures.'
            : 'Remove it, or say it in words.',
      });
      return 'skip';
    }
    if (node.type === 'heading') {
      if (node.depth === 1 || node.depth > depth + 1) {
        report(at, {
          what: `A heading of level ${String(node.depth)} follows level ${String(depth)}.`,
          rule: 'The title is the only heading of level 1, and levels are not skipped: screen readers move from heading to heading.',
          cure: `Use ${'#'.repeat(Math.min(depth + 1, node.depth === 1 ? 2 : node.depth))} for this heading.`,
        });
      }
      depth = node.depth;
    }
    if (node.type === 'link' && !/^(https:\/\/[^\s]+|\/(?!\/)[^\s]*|#[^\s]+)$/.test(node.url)) {
      report(at, {
        what: `The link leads to "${node.url}".`,
        rule: 'Links lead to https, to a page of the handbook (/exercises/…/) or to a heading (#…). Others can run code or leave readers nowhere.',
        cure: 'Begin the address with https:// or with /.',
      });
    }
    if (node.type === 'text' && INVISIBLE.test(node.value)) {
      report(at, {
        what: 'The prose holds an invisible character.',
        rule: 'Characters that one cannot see can turn the direction of a text or hide words.',
        cure: 'Type the sentence again instead of pasting it.',
      });
    }
    return undefined;
  });
  return letters;
}

/** What the MDX reader says, and where. Places inside its words count from the prose, so they go. */
function whereMdxStopped(error: unknown): { line: number; column: number; reason: string } {
  const problem = error as { line?: number; column?: number; reason?: string };
  const reason = problem.reason ?? String(error);
  const inside = /\s*\((\d+):(\d+)[^)]*\)/.exec(reason);
  return {
    line: Number(inside?.[1] ?? problem.line ?? 1),
    column: Number(inside?.[2] ?? problem.column ?? 1),
    reason: reason.replace(inside?.[0] ?? '', '').replace(/\.$/, ''),
  };
}

/** The prose as a Markdown tree. Throws where MDX cannot read it. */
export function parseProse(body: string): Root {
  return unified().use(remarkParse).use(remarkGfm).use(remarkMdx).parse(body);
}
