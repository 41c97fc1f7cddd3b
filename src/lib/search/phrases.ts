import type { SearchGrammar } from './grammar.ts';

/** What a part of a phrase is worth: "groin stretch" of "seated groin stretch". */
const PART = 0.75;

/** Marks a text that is taken whole, filler words and all. */
const WHOLE = '= ';

/** The ways in which one name may be said, as stems: all of it, what tells, and that without complaints. */
export type Phrase = readonly string[];

/** Phrases with what each is worth, and all of them as one text: most runs of words stand in none. */
export type Phrases = {
  readonly text: string;
  readonly each: readonly (readonly [phrase: Phrase, worth: number])[];
};

/** @param telling the words of it that mean something, in order @param stems the same as stems */
export function readPhrase(
  all: readonly string[],
  telling: readonly string[],
  stems: readonly string[],
  grammar: SearchGrammar,
): Phrase {
  const places = stems.filter((_, at) => !grammar.isComplaint(telling[at] ?? ''));
  const says = [wholeKey(all, grammar), stems.join(' ')];
  return places.length > 0 && places.length < stems.length ? [...says, places.join(' ')] : says;
}

export function gatherPhrases(each: Phrases['each']): Phrases {
  return { text: ` ${each.map(([phrase]) => phrase.join(' | ')).join(' | ')} `, each };
}

/** What a run of stems is worth as a phrase, or as a part of one; 0 if it stands in none. */
export function worthOfRun(run: string, { text, each }: Phrases): number {
  if (!text.includes(` ${run} `)) return 0;
  let best = 0;
  for (const [phrase, worth] of each) {
    if (worth <= best) continue;
    if (phrase.includes(run)) best = worth;
    else if (worth * PART > best && isPart(run, phrase)) best = worth * PART;
  }
  return best;
}

/** Two or more words side by side are a part; one alone is a word like others. */
function isPart(run: string, phrase: Phrase): boolean {
  const has = (said: string) => !said.startsWith(WHOLE) && ` ${said} `.includes(` ${run} `);
  return run.includes(' ') && !run.startsWith(WHOLE) && phrase.some(has);
}

/** A text as one key, filler words and all: "should it hurt" is more than "hurt". */
export function wholePhrase(text: string, grammar: SearchGrammar): string {
  return wholeKey(grammar.wordsOf(text), grammar);
}

function wholeKey(words: readonly string[], { stemOf }: SearchGrammar): string {
  return WHOLE + words.map(stemOf).join(' ');
}
