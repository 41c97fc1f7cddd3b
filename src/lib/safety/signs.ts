import type { Rooms } from '../../words/words.ts';
import { findPhrases, fitOf, phraseReader, readRule, type Part, type Span } from './sign-rule.ts';
import { signGrammar, type SignGrammar, type SignLanguage } from './sign-grammar.ts';
import { readWords, type Vocabulary } from './sign-words.ts';

/*
 * Does a question hold words of an emergency? The list is data (content/signs/); this reads it and
 * looks. It needs nothing but the list: no index, no connection.
 */

/** How soon: call now, get help today, a nerve under pressure, ask before you start. */
export const SIGN_LEVELS = ['now', 'today', 'tingling', 'ask'] as const;
export type SignLevel = (typeof SIGN_LEVELS)[number];

/** Words that mean one thing, separated by commas: "numb, tingl*, pins and needles". */
export type WordGroup = { readonly name: string; readonly words: string };

export type Sign = {
  readonly id: string;
  readonly level: SignLevel;
  /** The box on /care/ that says more. */
  readonly care: string;
  /** Does the region that is named choose the box? */
  readonly byArea?: boolean | undefined;
  /** The sign, as a reader would say it. */
  readonly sign: string;
  /** What to do. */
  readonly act: string;
  /** Conditions that an exercise may carry: it is then left out or marked. */
  readonly conditions: readonly string[];
  /** Rules, of which one has to hold. */
  readonly when: readonly string[];
};

/** A group of words that names a region, and the box for it. */
export type SignArea = { readonly group: string; readonly care: string };

/** The whole list, as it is sent to the browser. */
export type SignList = {
  readonly groups: readonly WordGroup[];
  readonly areas: readonly SignArea[];
  readonly signs: readonly Sign[];
  /** Right words that must not be taken for a slip in one of ours. */
  readonly ordinary: readonly string[];
  /** What its language does with its words. */
  readonly language: SignLanguage;
};

/** One file of the list: `content/signs/<id>.yaml`. */
export type SignFile = { readonly title: string } & (
  | { readonly kind: 'words'; readonly groups: readonly WordGroup[] }
  | {
      readonly kind: 'signs';
      readonly signs: readonly (Sign & { readonly sources: readonly string[] })[];
    }
  | { readonly kind: 'regions'; readonly regions: readonly SignArea[] }
  | { readonly kind: 'ordinary'; readonly ordinary: string }
);

/** The sources are for those who write; the browser needs none. */
function withoutSources({ id, level, care, byArea, sign, act, conditions, when }: Sign): Sign {
  return { id, level, care, byArea, sign, act, conditions, when };
}

/** Puts the files together, in the order given, with what is to be known of their language. */
export function gatherSigns(
  files: readonly SignFile[],
  {
    signLanguage,
    searchLanguage: { irregular, stems },
  }: Pick<Rooms, 'signLanguage' | 'searchLanguage'>,
): SignList {
  return {
    groups: files.flatMap((file) => (file.kind === 'words' ? file.groups : [])),
    areas: files.flatMap((file) => (file.kind === 'regions' ? file.regions : [])),
    signs: files.flatMap((file) => (file.kind === 'signs' ? file.signs.map(withoutSources) : [])),
    ordinary: files.flatMap((file) =>
      file.kind === 'ordinary' ? file.ordinary.split(/\s+/).filter(Boolean) : [],
    ),
    language: { ...signLanguage, irregular, stems },
  };
}

/** A sign that was found, with the box that fits what was said. */
export type FoundSign = Sign & { readonly care: string };

/** Looks for signs in a question; the most urgent first, each once. Never throws. */
export type SignReader = (question: string) => FoundSign[];

/** Makes a reader. @throws Error when a rule cannot be read: the content check keeps that out */
export function buildSignReader(list: SignList): SignReader {
  const grammar = signGrammar(list.language);
  const reader = phraseReader(grammar);
  const groups = new Map(list.groups.map(({ name, words }) => [name, reader.read(words)]));
  const signs = list.signs.map((sign) => ({
    sign,
    rules: sign.when.map((text) => readRule(text, reader)),
  }));
  const vocabulary = vocabularyOf([...reader.seen], list.ordinary, grammar);
  return (question) => {
    const tokens = readWords(question, vocabulary);
    const asked = { tokens, stems: new Set(tokens.flatMap(({ stems }) => [...stems])) };
    const seen = new Map<string, Span[]>();
    const inGroup = (name: string, strictly = false) => {
      const key = `${name} ${String(strictly)}`;
      const known =
        seen.get(key) ?? findPhrases(groups.get(name) ?? [], asked, strictly ? 0 : undefined);
      seen.set(key, known);
      return known;
    };
    const find: Parameters<typeof fitOf>[1] = ({ group, phrases }, strictly) =>
      group === undefined
        ? findPhrases(phrases, asked, strictly ? 0 : undefined)
        : inGroup(group, strictly);
    const area = list.areas.find(({ group }) => inGroup(group).length > 0);
    return signs
      .map(({ sign, rules }) => ({
        sign,
        fit: Math.max(...rules.map((rule) => fitOf(rule, find))),
      }))
      .filter(({ fit }) => fit > 0)
      .sort((a, b) => rankOf(a.sign) - rankOf(b.sign) || b.fit - a.fit)
      .map(({ sign }): FoundSign =>
        sign.byArea === true && area ? { ...sign, care: area.care } : sign,
      );
  };
}

const rankOf = ({ level }: Sign) => SIGN_LEVELS.indexOf(level);

function vocabularyOf(
  seen: readonly Part[],
  ordinary: readonly string[],
  grammar: SignGrammar,
): Vocabulary {
  const parts = seen.filter(({ below }) => below === undefined);
  const starts = parts
    .filter(({ stem }) => stem.endsWith('*'))
    .map(({ stem }) => stem.slice(0, -1));
  const words = parts.flatMap(({ exact, word }) => exact ?? word ?? []);
  return {
    grammar,
    words: new Set(words),
    stems: new Set(parts.map(({ stem }) => stem)),
    starts: [...new Set(starts)],
    ordinary: new Set(ordinary),
  };
}
