/**
 * The first link in a text that leads to a page of ours, as path with what follows it; null if there
 * is none. A phone shares a link as text, often with a title before it.
 * @param start where the handbook begins: `https://example.org/handbook/`
 */
export function ownLink(text: string, start: string): string | null {
  for (const [found] of text.matchAll(/https?:\/\/[^\s<>"]+/gi)) {
    if (!URL.canParse(found)) continue;
    const url = new URL(found);
    if (url.href.startsWith(start)) return url.pathname + url.search + url.hash;
  }
  return null;
}
