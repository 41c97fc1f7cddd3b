/**
 * A content error is a letter to the author: which file and line, what is wrong, which rule it
 * breaks and why the rule exists, and what to do. Errors stop the build; warnings are printed, and so
 * are questions, until their author has answered them in `content/answers.yaml`.
 */
export type Letter = {
  readonly file: string;
  /** Line and column, counted from 1. */
  readonly line: number;
  readonly column: number;
  readonly level: 'error' | 'warning' | 'question';
  /** Of a question: which one, and the words that it is about. By both an answer finds it. */
  readonly asks?: { readonly question: string; readonly about: string };
  /** What is wrong, naming the field and the value. */
  readonly what: string;
  /** The rule and its reason. */
  readonly rule: string;
  /** What to do. */
  readonly cure: string;
};

/** By file, line and column. */
export function sortLetters(letters: readonly Letter[]): Letter[] {
  return letters.toSorted(
    (a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column,
  );
}

/** So many letters of one rule about one file are shown; then comes their number. */
const MOST_OF_A_KIND = 10;

/** A list in which nobody loses the way: of many letters alike, the first ones and how many follow. */
export function cutLetters(letters: readonly Letter[]): Letter[] {
  const kinds = new Map<string, Letter[]>();
  const said = new Set<string>();
  for (const letter of letters) {
    // Of a range, both ends are wrong in the same words.
    const words = [letter.file, letter.line, letter.column, letter.what].join('\n');
    if (said.has(words)) continue;
    said.add(words);
    const key = `${letter.file}\n${letter.level}\n${letter.rule}`;
    const kind = kinds.get(key);
    if (kind) kind.push(letter);
    else kinds.set(key, [letter]);
  }
  return [...kinds.values()].flatMap((kind) => {
    const more = kind.length - MOST_OF_A_KIND;
    const last = kind[MOST_OF_A_KIND - 1];
    if (more <= 0 || !last) return kind;
    const rest = {
      ...last,
      what: `${last.what} And ${String(more)} more of this kind in this file.`,
    };
    return [...kind.slice(0, MOST_OF_A_KIND - 1), rest];
  });
}

/** So many letters of one rule are printed, over all files. */
const MOST_OF_A_RULE = 30;

/** The letters as text, sorted by file and line, each with its heading and three parts. */
export function printLetters(letters: readonly Letter[]): string {
  const seen = new Map<string, number>();
  const count = ({ rule }: Letter) => {
    const before = seen.get(rule) ?? 0;
    seen.set(rule, before + 1);
    return before < MOST_OF_A_RULE;
  };
  const printed = printEach(sortLetters(letters).filter(count));
  const more = [...seen]
    .filter(([, many]) => many > MOST_OF_A_RULE)
    .map(([rule, many]) => `And ${String(many - MOST_OF_A_RULE)} more about this rule: ${rule}`);
  return [printed, ...more].join('\n\n');
}

function printEach(letters: readonly Letter[]): string {
  return letters
    .map(({ file, line, column, level, what, rule, cure }) =>
      [
        `${file}:${String(line)}:${String(column)}${level === 'error' ? '' : ` (${level})`}`,
        part('What', what),
        part('Rule', rule),
        part('Cure', cure),
      ].join('\n'),
    )
    .join('\n\n');
}

function part(name: string, words: string): string {
  return `  ${name}  ${words.split('\n').join('\n        ')}`;
}

/** A letter about a file as a whole. */
export function aboutFile(file: string, words: Pick<Letter, 'what' | 'rule' | 'cure'>): Letter {
  return { file, line: 1, column: 1, level: 'error', ...words };
}
