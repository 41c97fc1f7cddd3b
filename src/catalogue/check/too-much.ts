import type { ContentFile } from './entry.ts';
import { aboutFile, type Letter } from './letter.ts';

/*
 * What no page needs, and what readers of YAML and Markdown take minutes over, or fall over: they are
 * asked only about files that keep to these.
 */
const MOST_SIGNS = 400_000;
const DEEPEST = 12;
const DEEPEST_INDENT = 60;
const MOST_MARKS = 400;
const MOST_NAMES = 300;

/** Signs of lists and quotes at the beginning of a line, and more of them than anybody needs. */
const LEVELS = /^\s*(?:(?:[>*+-]|\d{1,9}[.)])\s?)*/;
const TOO_DEEP = new RegExp(String.raw`^\s*(?:(?:[>*+-]|\d{1,9}[.)])\s?){${String(DEEPEST + 1)}}`);
const TOO_FAR_IN = new RegExp(`^ {${String(DEEPEST_INDENT + 1)}}`);
const BRACKETS = /[[\]{}]/g;
const MARKS = /[*_~`[\]]/g;

const RULE =
  'A page is a few levels deep and a few thousand words long. More than that takes minutes to read, for the check as for people, and hides what stands in it.';
const SHORTER = 'Write it flatter, or make two pages of it.';

/** A letter about the first place in a file that is too long, too deep or too crowded. */
export function tooMuch({ path, text }: ContentFile): Letter | undefined {
  const letter = (at: number, what: string): Letter => ({
    ...aboutFile(path, { what, rule: RULE, cure: SHORTER }),
    line: at + 1,
  });
  if (text.length > MOST_SIGNS) {
    return letter(0, `The file is too long: ${String(text.length)} characters.`);
  }
  const lines = text.split(/\r\n?|\n/);
  const isProse = path.endsWith('.mdx');
  let [open, marks, names] = [0, 0, 0];
  for (const [at, line] of lines.entries()) {
    if (TOO_DEEP.test(line) && !/^-{3,}\s*$/.test(line)) {
      const levels = LEVELS.exec(line)?.[0].replace(/[\s\d]/g, '') ?? '';
      return letter(at, `The line is too deep: ${String(levels.length)} levels.`);
    }
    if (/^[^\s#-][^:]*:(\s|$)/.test(line) && ++names > MOST_NAMES) {
      return letter(at, `There are too many facts: more than ${String(MOST_NAMES)}.`);
    }
    if (TOO_FAR_IN.test(line) && /\S/.test(line)) {
      return letter(at, 'The line is too deep: it begins after more than 60 spaces.');
    }
    for (const sign of line.match(BRACKETS) ?? []) {
      if (sign === '[' || sign === '{') open++;
      else open = Math.max(0, open - 1);
    }
    if (open > DEEPEST) return letter(at, 'Too many brackets stand in each other: it is too deep.');
    if (!isProse) continue;
    // A paragraph ends with an empty line, and so does what its signs can belong to.
    marks = line.trim() === '' ? 0 : marks + (line.match(MARKS)?.length ?? 0);
    if (marks > MOST_MARKS) return letter(at, 'Too many signs of Markdown stand in one passage.');
  }
  return undefined;
}
