/*
 * From what a reader types to words that can be compared, as far as that is the same in every language.
 * The same functions run over the handbook's own names, so that both sides fold alike.
 */

/** The longest question we read. Longer ones are cut: nobody types them, but links can hold them. */
export const LONGEST_QUERY = 200;

/** Letters that Unicode does not take apart into a plain one and a mark. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  ẞ: 'ss',
  æ: 'ae',
  Æ: 'ae',
  œ: 'oe',
  Œ: 'oe',
  ø: 'o',
  Ø: 'o',
  ł: 'l',
  Ł: 'l',
  đ: 'd',
  Đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** Printable ASCII without the two signs that stand for an apostrophe. */
const PLAIN_TEXT = /^[ -&(-_a-~]*$/;

/**
 * Lower case, plain letters, straight quotation marks, no apostrophes, nothing that cannot be seen; at
 * most 200 characters. Apostrophes go before Unicode takes ´ apart into a space and a mark.
 */
export function foldText(text: string): string {
  const read = text.slice(0, LONGEST_QUERY);
  // Nearly every name of ours: nothing to fold but capitals, and a tenth of the time.
  if (PLAIN_TEXT.test(read)) return read.toLowerCase();
  return (
    read
      // Soft hyphens, zero-width spaces and joiners, marks of direction, the byte order mark.
      .replace(/[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g, '')
      .replace(/['‘’‚‛‹›`´ʹʻʼʽˈˊˋ′‵＇]/g, '')
      .replace(/[“”„‟«»″‶〝〞〟＂]/g, '"')
      .replace(/[ßẞæÆœŒøØłŁđĐðþı]/g, (letter) => PLAIN[letter] ?? letter)
      .normalize('NFKD')
      .replace(/[\u0300-\u036f]/g, '')
      .toLowerCase()
  );
}

/** The words of a text, folded, in order, each for itself. */
export function splitWords(text: string): string[] {
  return wordsIn(foldText(text));
}

/** The words of a text that is folded already. */
export function wordsIn(folded: string): string[] {
  return folded.match(/[a-z0-9]+/g) ?? [];
}
