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
  for (const letter of letters) {
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

/** The letters as text, sorted by file and line, each with its heading and three parts. */
export function printLetters(letters: readonly Letter[]): string {
  return sortLetters(letters)
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
