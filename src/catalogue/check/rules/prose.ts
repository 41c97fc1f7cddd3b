import { toString } from 'mdast-util-to-string';
import type { Link, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import {
  letterAbout,
  type CollectionName,
  type Entry,
  type Handbook,
  type Rule,
} from '../entry.ts';
import type { Letter } from '../letter.ts';
import { parseProse } from '../mdx-guard.ts';
import { nearest } from '../nearest.ts';
import { allEntries } from './references.ts';

/** A chapter is a page of prose: without it there is a title and nothing below. */
export const chaptersHaveProse: Rule = (handbook) =>
  [...handbook.chapters.values()]
    .filter(({ body }) => toString(parseProse(body)).trim() === '')
    .map((chapter) => ({
      ...letterAbout(chapter, [], {
        what: 'The chapter has no prose.',
        rule: 'A chapter is a page of prose: without it there is a title and nothing below.',
        cure: 'Write what the chapter says below the second line of hyphens, or remove the file.',
      }),
      line: chapter.bodyLine,
      column: 1,
    }));

/** Pages of src/pages that no entry stands for, by their address. */
export const PAGES: readonly string[] = [
  ...['', 'accessibility', 'areas', 'care', 'changes', 'chapters', 'data', 'equipment'],
  ...['exercises', 'find'],
  ...['guides', 'offline', 'plan', 'search', 'sources', 'stored', 'zones'],
];

/** The collections whose entries have a page of their own, below their name. */
const OWN_PAGE = ['exercises', 'guides', 'areas', 'equipment', 'chapters'] as const;
/** The collections whose entries stand on one page, each with its id. */
const ONE_PAGE = ['sources', 'care', 'zones'] as const;

/** A link from prose into the handbook leads to a page that will be there. */
export const linksLeadSomewhere: Rule = (handbook) =>
  allEntries(handbook).flatMap(([, entry]) => {
    if (!entry.body.includes('](/')) return [];
    const letters: Letter[] = [];
    visit(parseProse(entry.body), (node: Root | RootContent) => {
      if (node.type !== 'link' || !node.url.startsWith('/')) return;
      const fault = faultOf(node.url, handbook);
      if (fault) letters.push(aboutLink(entry, node, fault));
    });
    return letters;
  });

type Fault = { readonly what: string; readonly near: string | undefined };

function faultOf(url: string, { known }: Handbook): Fault | undefined {
  const [, address = '', fragment] = /^\/([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(url) ?? [];
  const [folder = '', id, ...more] = address.replace(/\/$/, '').split('/');
  if (address !== '' && !address.endsWith('/')) {
    return { what: 'does not end with a slash', near: url.replace(address, `${address}/`) };
  }
  const missing = (name: CollectionName, wanted: string, write: (one: string) => string) => {
    // A list that cannot be read has its own letter.
    if (known[name].has(wanted) || known[name].size === 0) return undefined;
    const near = nearest(wanted, known[name]);
    return { what: 'leads to no page', near: near && write(near) };
  };
  const list = OWN_PAGE.find((name) => name === folder);
  if (list && id !== undefined && more.length === 0) {
    return missing(list, id, (one) => `/${folder}/${one}/`);
  }
  const page = ONE_PAGE.find((name) => name === folder);
  if (page && id === undefined && fragment !== undefined) {
    return missing(page, fragment, (one) => `/${folder}/#${one}`);
  }
  if (folder === 'find' && id !== undefined && more.length === 0) {
    return missing('areas', id, (one) => `/find/${one}/`);
  }
  if (id === undefined && PAGES.includes(folder)) return undefined;
  return { what: 'leads to no page', near: undefined };
}

function aboutLink(entry: Entry, node: Link, { what, near }: Fault): Letter {
  const at = node.position?.start;
  return {
    file: entry.file,
    line: entry.bodyLine + (at?.line ?? 1) - 1,
    column: at?.column ?? 1,
    level: 'error',
    what: `The link to "${node.url}" ${what}${near ? `; did you mean "${near}"` : ''}.`,
    rule: 'A reader in pain does not look for the page that was meant. Addresses of the handbook end with a slash.',
    cure: near
      ? `Write [${toString(node)}](${near}).`
      : 'Open the page in a browser and copy the part of its address that comes after the host.',
  };
}
