/** The words for the text index that are not shown (components/search/SearchWords.astro). */
const HIDDEN_WORDS = /<span hidden data-pagefind-meta="[^"]*" data-words="[^"]*"><\/span>/g;
const MARK = / data-pagefind-[a-z]+(="[^"]*")?/g;

/**
 * Takes the marks for the search index out of a finished page. Once the index is built nobody reads
 * them, and they are up to a twelfth of what a reader loads.
 */
export function stripMarks(html: string): string {
  if (!html.includes('data-pagefind-')) return html;
  return html.replace(HIDDEN_WORDS, '').replace(MARK, (mark, _, at: number, all: string) =>
    // Words that only look like one stand between tags: our attributes hold no `<` and no `>` before it.
    all.lastIndexOf('<', at) > all.lastIndexOf('>', at) ? '' : mark,
  );
}
