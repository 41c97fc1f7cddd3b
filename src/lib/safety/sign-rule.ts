import type { SignGrammar } from './sign-grammar.ts';
import type { Token } from './sign-words.ts';

/*
 * The small language of the sign list.
 *
 *   numb + saddle           words of both groups, anywhere
 *   calf ~ throb            words of both groups near each other, in either order
 *   numb + buttock - seat   ... and nothing of the group `seat`
 *   chest + "gym, bench"    words of its own, in quotes
 */

/** Words of a group that are as near to each other as this, filler left out, are near. */
const NEAR = 9;
/** Words that may stand inside a phrase of the list: "passed (right) out". */
const BETWEEN = 2;

/** A group, by its name, or words that stand in the rule itself. */
type Term = { readonly group?: string; readonly phrases: readonly Phrase[] };

/** A rule: groups of words that are near each other; all of them; and none of the last. */
export type Rule = { readonly all: readonly (readonly Term[])[]; readonly none: readonly Term[] };

/** One word of a phrase: by its stem, by its very letters, or a number below another. */
export type Part = {
  readonly stem: string;
  readonly word?: string;
  readonly exact?: string;
  readonly below?: number;
};
export type Phrase = readonly Part[];

/** Where something was found: first and last word. */
export type Span = readonly [from: number, to: number];

/** Reads "numb, tingl*, pins and needles" into phrases. */
export type PhraseReader = {
  readonly read: (list: string) => Phrase[];
  /** Each word that stands in a phrase that was read, once. */
  readonly seen: ReadonlySet<Part>;
};

/**
 * Makes a reader. It remembers words, of which most stand in several phrases, and makes few things beside
 * the phrases: a phone reads some thousands before anything is answered.
 */
export function phraseReader(grammar: SignGrammar): PhraseReader {
  const known = new Map<string, readonly Part[]>();
  const seen = new Set<Part>();
  const partsIn = (word: string) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const parts = partsOf(word, grammar);
    known.set(word, parts);
    return parts;
  };
  const isFiller = ({ word }: Part) => word !== undefined && grammar.isFiller(word);
  const readPhrase = (text: string): Phrase => {
    const all: Part[] = [];
    for (const word of text.split(' ')) if (word !== '') all.push(...partsIn(word));
    if (!all.some(isFiller)) return all;
    const telling = all.filter((part) => !isFiller(part));
    // "between my legs" is between + legs. "Cannot go on" without its filler would be anything.
    return telling.length > 1 ? telling : all;
  };
  const read = (list: string) => {
    const phrases: Phrase[] = [];
    for (const text of list.replace(/\s/g, ' ').split(',')) {
      const phrase = readPhrase(text);
      if (phrase.length === 0) continue;
      for (const part of phrase) seen.add(part);
      phrases.push(phrase);
    }
    return phrases;
  };
  return { read, seen };
}

function partsOf(word: string, { plainWords, stemOf }: SignGrammar): readonly Part[] {
  if (/^under-\d+$/.test(word)) return [{ stem: '', below: Number(word.slice(6)) }];
  if (word.startsWith('=')) return [{ stem: word, exact: word.slice(1) }];
  if (word.endsWith('*')) return [{ stem: word }];
  return plainWords(word).map((plain) => ({ stem: stemOf(plain), word: plain }));
}

/** Reads a rule. Throws with what is wrong, in the author's words. */
export function readRule(text: string, { read }: PhraseReader): Rule {
  const all: Term[][] = [];
  const none: Term[] = [];
  let sign = '+';
  let expectTerm = true;
  for (const piece of text.match(/"[^"]*"|\S+/g) ?? []) {
    if (expectTerm) {
      const term = readTerm(piece, read);
      if (sign === '+') all.push([term]);
      else if (sign === '~') all.at(-1)?.push(term);
      else none.push(term);
    } else if (!['+', '~', '-'].includes(piece)) {
      throw new Error(`"${piece}" stands where +, ~ or - should`);
    } else if (piece === '~' && sign === '-') {
      throw new Error('nothing can be near what must not be there');
    } else {
      sign = piece;
    }
    expectTerm = !expectTerm;
  }
  if (expectTerm) throw new Error('it ends too early');
  return { all, none };
}

function readTerm(piece: string, read: PhraseReader['read']): Term {
  if (piece.startsWith('"')) {
    const phrases = read(piece.replaceAll('"', ''));
    if (phrases.length === 0) throw new Error('there are no words between the quotes');
    return { phrases };
  }
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(piece)) throw new Error(`"${piece}" is no name of a group`);
  return { group: piece, phrases: [] };
}

/** Names of the groups that a rule speaks of. */
export function groupsOf(rule: Rule): string[] {
  return [...rule.all.flat(), ...rule.none].flatMap(({ group }) => group ?? []);
}

/** A question that was read: its words, and all that they may mean, to leave phrases out fast. */
export type Question = { readonly tokens: readonly Token[]; readonly stems: ReadonlySet<string> };

/**
 * Where one of the phrases stands: its words in order, filler between them or not.
 * @param between how many other words may stand between two of them
 */
export function findPhrases(
  phrases: readonly Phrase[],
  { tokens, stems }: Question,
  between = BETWEEN,
): Span[] {
  return phrases.flatMap((phrase) => {
    const [first, ...rest] = phrase;
    if (!first || phrase.some(({ stem }) => stem !== '' && !stems.has(stem))) return [];
    return tokens.flatMap((token, from): Span[] => {
      if (!fits(first, token)) return [];
      let at = from;
      for (const part of rest) {
        const limit = (tokens[at]?.place ?? 0) + 1 + between;
        const next = tokens.findIndex(
          (other, where) => where > at && other.place <= limit && fits(part, other),
        );
        if (next < 0) return [];
        at = next;
      }
      return [[token.place, tokens[at]?.place ?? 0]];
    });
  });
}

function fits(part: Part, token: Token): boolean {
  if (part.below !== undefined) return token.number !== null && token.number < part.below;
  return token.stems.has(part.stem);
}

/**
 * How many words of the question a rule speaks of; 0 if it does not hold. The more, the better it
 * fits. Groups are looked up by `find`, which remembers.
 */
export function fitOf(
  rule: Rule,
  find: (term: Term, strictly: boolean) => readonly Span[],
): number {
  // What lets a sign pass as harmless has to be there word for word.
  if (rule.none.some((term) => find(term, true).length > 0)) return 0;
  const words = new Set<number>();
  for (const chain of rule.all) {
    const [first, ...rest] = chain.map((term) => find(term, false));
    let reached = first ?? [];
    const used = [...reached];
    for (const spans of rest) {
      reached = spans.filter((span) => reached.some((other) => areNear(span, other)));
      used.push(...reached);
    }
    if (reached.length === 0) return 0;
    for (const [from, to] of used) for (let at = from; at <= to; at += 1) words.add(at);
  }
  return words.size;
}

function areNear([from, to]: Span, [otherFrom, otherTo]: Span): boolean {
  if (from === otherFrom && to === otherTo) return false;
  return Math.max(from - otherTo, otherFrom - to, 0) <= NEAR;
}
