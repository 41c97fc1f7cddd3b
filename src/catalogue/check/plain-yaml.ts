import { CORE_SCHEMA, load } from 'js-yaml';

/*
 * Most files are plain: names, texts, lists, numbers. Of these a reader that keeps no places says the
 * same in a tenth of the time. Whatever is not plain, or not sound, is left to the reader that knows
 * where everything stands and what to say about it.
 */

/** Where a value or a name can begin, and where it can end. */
const BEGINS = String.raw`(?:^|[\s[{,:])`;
const ENDS = String.raw`(?=\s*(?:$|[,\]}]|:(?:\s|$)))`;

/** What the two might read in different ways, or only one of them lets pass. */
const STRANGE = new RegExp(
  [
    // Signs that are no text, and those by which others are written.
    String.raw`[\t\\\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029\uFEFF\uD800-\uDFFF\uFFFE\uFFFF]`,
    // What begins with a sign of YAML: names, tags, comments, texts over several lines.
    `${BEGINS}[&*!#?|>%@\`]`,
    // A quote that does not end in its line, a comment right behind one, a hyphen with nothing behind it.
    `${BEGINS}(?:'(?:[^'\\n]|'')*|"[^"\\n]*)$`,
    String.raw`['"]#|(?:^|\s)-\s*$`,
    // The end of one set of facts and the beginning of another.
    String.raw`^(?:---|\.\.\.)`,
    // Numbers that are not written as people write them: 0x1F, 010, 1_000, 1e3, .5; not the end of 1:00.
    String.raw`(?:^ *|[:-] +|['"]:|[[{,] *)(?!(?:0|-?[1-9]\d*)(?:\.\d+)?${ENDS})[-+]?(?:0x[\da-f_]+|0o[0-7_]+|[\d_.]+(?:[eb][-+]?[\d_.]*)?|\.inf|\.nan)${ENDS}`,
    // A name that is not there, or is no text.
    String.raw`${BEGINS}(?:~|null|true|false)?\s*:(?=[\s,\]}]|$)`,
    '__proto__',
  ].join('|'),
  'imu',
);

/** A list in brackets behind its name or its hyphen, in one line. */
const LIST = /(?<=[:-] )\[[^\n[\]{}]*\]$/gm;
/** The same below its name, in one line or further in, in several. */
const LIST_BELOW = /^( *)([\w-]+:)\n\1( +)\[(?:[^\n[\]{}]*|\n(?:\1\3 +[^\n[\]{}]*\n)+\1\3)\]$/gm;
/** Other brackets: the quick reader does not mind how far in their lines stand. */
const BRACKET = new RegExp(`${BEGINS}[[{]`, 'm');

/**
 * What a plain file says, as `yaml` reads it by its schema `core`.
 * @returns undefined if the file is not plain, or cannot be read
 */
export function readPlainYaml(yaml: string): { readonly data: unknown } | undefined {
  if (STRANGE.test(yaml)) return undefined;
  if (BRACKET.test(yaml.replace(LIST_BELOW, '$1$2 -').replace(LIST, '-'))) return undefined;
  try {
    return { data: load(yaml, { schema: CORE_SCHEMA }) ?? null };
  } catch {
    return undefined;
  }
}
