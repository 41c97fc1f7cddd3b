/** The known word closest to a misspelt one, if it is close enough to be meant. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let distance = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    const here = editDistance(word.toLowerCase(), candidate.toLowerCase());
    // Of a short word, two wrong letters make another word, unless it begins alike.
    const alike = here < 2 || word.length > 5 || candidate[0] === word[0];
    if (here < distance && alike) [best, distance] = [candidate, here];
  }
  return best;
}

/** The known words, the closest to a word first; of many only so many. */
export function byDistance(word: string, known: Iterable<string>, most = 16): string[] {
  return [...known]
    .map((one) => ({ one, far: editDistance(word.toLowerCase(), one) }))
    .toSorted((a, b) => a.far - b.far || (a.one < b.one ? -1 : 1))
    .slice(0, most)
    .map(({ one }) => one);
}

/** Levenshtein distance, one row at a time. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, swap));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
