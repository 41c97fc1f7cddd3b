/** A stretch of a sentence; `tag` says between which marks it stood: `<a>here</a>`. */
export interface Piece {
  readonly text: string;
  readonly tag?: string;
}

/** A sentence cut at its marks, in order: plain stretches and marked ones. Marks do not nest. */
export function pieces(sentence: string): Piece[] {
  const found: Piece[] = [];
  let from = 0;
  for (const match of sentence.matchAll(/<(\w+)>(.*?)<\/\1>/g)) {
    const [whole, tag = '', text = ''] = match;
    if (match.index > from) found.push({ text: sentence.slice(from, match.index) });
    found.push({ text, tag });
    from = match.index + whole.length;
  }
  if (from < sentence.length) found.push({ text: sentence.slice(from) });
  return found;
}

/**
 * What stands before and after `{name}`, for a page that puts an element there.
 * @throws Error if the sentence has no such hole.
 */
export function around(sentence: string, name: string): [before: string, after: string] {
  const hole = `{${name}}`;
  const at = sentence.indexOf(hole);
  if (at < 0) throw new Error(`The message “${sentence}” has no ${hole}.`);
  return [sentence.slice(0, at), sentence.slice(at + hole.length)];
}
