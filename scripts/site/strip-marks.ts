/** A tag with a mark, up to the first `>`: our attributes hold none before what is looked for. */
const TAG = /<[a-z][^<>]* data-pagefind-[^<>]*>/g;
/** The words for the text index that are not shown (components/search/SearchWords.astro). */
const HIDDEN_WORDS = /<span hidden data-pagefind-meta="[^"]*" data-words="[^"]*"><\/span>/g;
const MARK = / data-pagefind-[a-z]+(="[^"]*")?/g;

/**
 * Takes the marks for the search index out of a finished page. Once the index is built nobody reads
 * them, and they are up to a twelfth of what a reader loads.
 */
export function stripMarks(html: string): string {
  if (!html.includes('data-pagefind-')) return html;
  return html.replace(HIDDEN_WORDS, '').replace(TAG, (tag) => tag.replace(MARK, ''));
}
