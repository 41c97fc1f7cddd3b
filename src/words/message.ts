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
  /** “a, b and c”, or with “or”; or “a, b, c”, as on a label or after a colon. */
  list(items: readonly string[], kind?: 'and' | 'or' | 'plain'): string;
  /** The first letter large, as at the beginning of a sentence. */
  capital(text: string): string;
}

/** The grammar of a language that `Intl` knows by this tag. */
export function grammarOf(tag: string): Grammar {
  // Made when first needed: on a page most of them never are.
  const number = once(() => new Intl.NumberFormat(tag));
  const plural = once(() => new Intl.PluralRules(tag));
  const listed = (type: Intl.ListFormatType) => once(() => new Intl.ListFormat(tag, { type }));
  const lists = {
    and: listed('conjunction'),
    or: listed('disjunction'),
    // `Intl` calls a list without a word between things one of units.
    plain: listed('unit'),
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
