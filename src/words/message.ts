/**
 * A message of the interface: a sentence, or one for each form of the plural that the language has,
 * chosen by the argument `n`. `{name}` stands for an argument, `<a>…</a>` for a part that the page
 * makes a link (or another element) of. The same idea as ICU's MessageFormat, as plain data: what an
 * island needs travels in the page as JSON, and a translator sees text.
 */
export type Message = string | Plural;

/** The forms are those of `Intl.PluralRules`; every language has `other`. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

/** One file of messages; groups may stand in groups. */
export interface Room {
  readonly [key: string]: Message | Room;
}

type Sentence<M> = M extends string ? M : M extends { readonly other: infer S } ? S : never;
type Names<S> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never;

/** What a message has to be given: a value for each `{name}`, and `n` where it has plural forms. */
export type Args<M extends Message> = Readonly<
  Record<Names<Sentence<M>> | (M extends string ? never : 'n'), string | number>
>;

/** No second argument for a message without `{names}`. */
type Rest<M extends Message> =
  string extends Sentence<M>
    ? [args?: Readonly<Record<string, string | number>>]
    : keyof Args<M> extends never
      ? []
      : [args: Args<M>];

/** What every language can do, beside its messages. */
export interface Grammar {
  /** BCP 47: `en-GB`. */
  readonly tag: string;
  /** The sentence of a message; numbers are written as the language writes them. */
  say<const M extends Message>(message: M, ...args: Rest<M>): string;
  /** “a, b and c”, or with “or”. */
  list(items: readonly string[], kind?: 'and' | 'or'): string;
  /** The first letter large, as at the beginning of a sentence. */
  capital(text: string): string;
}

/** The grammar of a language that `Intl` knows by this tag. */
export function grammarOf(tag: string): Grammar {
  // Made when first needed: on a page most of them never are.
  const number = once(() => new Intl.NumberFormat(tag));
  const plural = once(() => new Intl.PluralRules(tag));
  const lists = {
    and: once(() => new Intl.ListFormat(tag, { type: 'conjunction' })),
    or: once(() => new Intl.ListFormat(tag, { type: 'disjunction' })),
  };
  const written = (value: string | number) =>
    typeof value === 'string' ? value : number().format(value);
  return {
    tag,
    say(message: Message, args: Readonly<Record<string, string | number>> = {}) {
      const text =
        typeof message === 'string'
          ? message
          : (message[plural().select(Number(args['n']))] ?? message.other);
      return text.replace(/\{(\w+)\}/g, (hole, name: string) => written(args[name] ?? hole));
    },
    list: (items, kind = 'and') => lists[kind]().format(items),
    capital: (text) => text.charAt(0).toLocaleUpperCase(tag) + text.slice(1),
  };
}

function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

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
