import fs from 'node:fs';
import path from 'node:path';
import { type DefaultTreeAdapterTypes as Tree, parse } from 'parse5';
import { FOLLOW } from '../../site/redirect-pages.ts';
import { htmlFiles } from '../../site/search-index.ts';

/** An element of a built page. */
export type PageElement = {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** All text inside, with single spaces. */
  readonly text: string;
  /** How many of the elements that follow stand inside. */
  readonly below: number;
};

export type BuiltPage = {
  /** Its address below the base: `/exercises/cat-and-cow/`. */
  readonly address: string;
  readonly file: string;
  /** Every element, in the order of the page. */
  readonly elements: readonly PageElement[];
  /** Does nothing follow `</html>`? The parser takes in what does. */
  readonly ends: boolean;
};

/** Every page of the built site, read the way a browser reads it. */
export function readBuiltSite(folder: string): BuiltPage[] {
  return htmlFiles(folder).map((file) => readBuiltPage(folder, file));
}

let shared:
  { readonly folder: string; readonly stamp: string; readonly pages: BuiltPage[] } | undefined;

/**
 * The same for gates that follow each other: a site is read once, and again where a file of it has changed
 * since. It fills 400 MB, so `forgetBuiltSite` when nobody else will ask (run-gates.ts).
 */
export function sharedBuiltSite(folder: string): readonly BuiltPage[] {
  const stamp = stampOf(folder);
  if (shared?.folder !== folder || shared.stamp !== stamp) {
    // Never two of them at once.
    shared = undefined;
    shared = { folder, stamp, pages: readBuiltSite(folder) };
  }
  return shared.pages;
}

export function forgetBuiltSite(): void {
  shared = undefined;
}

/** Another one when a page came, went or was written again. */
function stampOf(folder: string): string {
  return htmlFiles(folder)
    .map((file) => {
      const { size, mtimeMs, ctimeMs } = fs.statSync(file);
      return `${file} ${String(size)} ${String(mtimeMs)} ${String(ctimeMs)}`;
    })
    .join('\n');
}

/**
 * The first page for readers of each kind, in the order of their files. The kind is asked of the address
 * alone, so that of each kind no more is read than leads to its first page.
 */
export function firstOfEachKind(
  folder: string,
  kindOf: (address: string) => string,
): Map<string, BuiltPage> {
  const first = new Map<string, BuiltPage>();
  for (const file of htmlFiles(folder)) {
    const address = addressOf(folder, file);
    const kind = kindOf(address);
    // Whole folders that are not for readers: their pages need not be read to know it.
    if (first.has(kind) || isWorkshop({ address }) || isEmbed({ address })) continue;
    const page = readBuiltPage(folder, file);
    if (isForReaders(page)) first.set(kind, page);
  }
  return first;
}

function readBuiltPage(folder: string, file: string): BuiltPage {
  return readPage(addressOf(folder, file), file, fs.readFileSync(file, 'utf8'));
}

/** `/exercises/cat-and-cow/`, of the file with this name. */
function addressOf(folder: string, file: string): string {
  const inside = path.relative(folder, file).split(path.sep).join('/');
  return `/${inside.replace(/(^|\/)index\.html$/, '$1')}`;
}

export function readPage(address: string, file: string, html: string): BuiltPage {
  return {
    address,
    file,
    elements: elementsOf(parse(html)),
    ends: html.trimEnd().length === html.indexOf('</html>') + '</html>'.length,
  };
}

/** A page that only leads to another one. Its refresh is text to a parser that could run scripts. */
export function isRedirect(page: BuiltPage): boolean {
  return page.elements.some(({ attributes: { src } }) => src?.endsWith(`/${FOLLOW}`) === true);
}

/** A page that shows parts out of their place, for us: some of its links lead nowhere. */
export function isWorkshop(page: Pick<BuiltPage, 'address'>): boolean {
  return page.address.startsWith('/workshop/');
}

/** A page that other sites show in their own: it stands for another one, and is in no list. */
export function isEmbed(page: Pick<BuiltPage, 'address'>): boolean {
  return page.address.startsWith('/embed/');
}

/** The page for missing addresses, of the site or of a language. */
export function isMissingPage({ address }: Pick<BuiltPage, 'address'>): boolean {
  return address.endsWith('/404.html');
}

/** A page for readers: not the one for missing addresses, not the workshop, not a redirect, not for other sites. */
export function isForReaders(page: BuiltPage): boolean {
  return !isMissingPage(page) && !isWorkshop(page) && !isRedirect(page) && !isEmbed(page);
}

/** What is read of a document: a part of an element is cut out of it. */
type Reading = { text: string };

function elementsOf(root: Tree.Node): PageElement[] {
  const elements: PageElement[] = [];
  const visit = (node: Tree.Node, reading: Reading) => {
    if (node.nodeName === '#text') reading.text += (node as Tree.TextNode).value;
    const own = 'tagName' in node ? new ReadElement(node, reading) : undefined;
    if (own) elements.push(own);
    const before = elements.length;
    if ('childNodes' in node) for (const child of node.childNodes) visit(child, reading);
    own?.close();
    // What a template holds is no text of the page.
    if ('content' in node) for (const child of node.content.childNodes) visit(child, { text: '' });
    if (own) own.below = elements.length - before;
  };
  visit(root, { text: '' });
  return elements;
}

/** Its text is cut out when somebody asks: a site has a million elements, and gates ask for few. */
class ReadElement implements PageElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  below = 0;
  readonly #reading: Reading;
  readonly #start: number;
  #end = 0;

  constructor(node: Tree.Element, reading: Reading) {
    this.tag = node.tagName;
    this.attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
    this.#reading = reading;
    this.#start = reading.text.length;
  }

  close(): void {
    this.#end = this.#reading.text.length;
  }

  get text(): string {
    return this.#reading.text.slice(this.#start, this.#end).replace(/\s+/g, ' ');
  }
}
