/** What the index leaves out by itself: parts that say so, and drawings. It would read them all the same. */
const LEFT_OUT = ' data-pagefind-ignore="all"';
const DRAWING = '<svg';

/**
 * What the search index reads of a page: its `<main>` without what is left out there. That is a quarter
 * of the page, and the index is the same, byte for byte.
 * @param html a page with `data-pagefind-body` on its `<main>`
 * @throws Error if the page has no `<main>`, or an element in it has no end
 */
export function searchedPart(html: string): string {
  const [, root = '<html>', main] = /(<html[^>]*>)[\s\S]*?(<main [\s\S]*<\/main>)/.exec(html) ?? [];
  if (main === undefined) throw new Error('A page that is searched has no <main>.');
  const kept: string[] = [];
  let at = 0;
  for (let from = nextLeftOut(main, at); from >= 0; from = nextLeftOut(main, at)) {
    kept.push(main.slice(at, from));
    at = endOfElement(main, from);
  }
  kept.push(main.slice(at));
  return `<!doctype html>${root}<head></head><body>${kept.join('')}</body></html>`;
}

/** Where the next element begins that is left out; -1 if there is none. */
function nextLeftOut(html: string, at: number): number {
  const drawing = html.indexOf(DRAWING, at);
  const mark = html.indexOf(LEFT_OUT, at);
  const marked = mark < 0 ? -1 : html.lastIndexOf('<', mark);
  return drawing < 0 || marked < 0 ? Math.max(drawing, marked) : Math.min(drawing, marked);
}

/** The tags of an element by its name. */
const tags = new Map<string, RegExp>();

/** Behind the end of the element that begins here; others of its name may stand in it. */
function endOfElement(html: string, from: number): number {
  const name = /^[\w-]+/.exec(html.slice(from + 1, from + 40))?.[0] ?? '';
  const tag = tags.get(name) ?? new RegExp(`<(/?)${name}(?=[\\s>])[^>]*>`, 'g');
  tags.set(name, tag);
  tag.lastIndex = from;
  let depth = 0;
  for (let found = tag.exec(html); found; found = tag.exec(html)) {
    depth += found[1] === '' ? 1 : -1;
    if (depth === 0) return tag.lastIndex;
  }
  throw new Error(`<${name}> has no end.`);
}
