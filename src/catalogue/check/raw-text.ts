import { INVISIBLE, INVISIBLE_WORDS } from '../fields.ts';
import type { ContentFile } from './entry.ts';
import { aboutFile, type Letter } from './letter.ts';
import { CROWDED_MARKS, lookAlikeIn } from './look-alike.ts';
import { tooMuch } from './too-much.ts';

/** What may be wrong with a line before anybody asks what it means. */
const FAULTS: readonly {
  readonly pattern: { exec(line: string): { readonly 0: string; readonly index: number } | null };
  readonly what: (found: string) => string;
  readonly rule: string;
  readonly cure: string;
  /** It stands in a word: the rest of the file can be read all the same. */
  readonly inWord?: true;
}[] = [
  {
    pattern: /^(<{7} |={7}$|>{7} )/,
    what: (found) => `The line “${found.trim()}” is left from a merge.`,
    rule: 'Git puts such lines round two versions of a passage. One of them has to go, by hand.',
    cure: 'Keep one of the two versions, and remove the three lines with <<<<<<<, ======= and >>>>>>>.',
  },
  {
    pattern: /^\s*[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/u,
    what: () => 'The line begins with a space of another kind, as web pages have them.',
    rule: 'Lists and levels are told by the spaces before them, and only by common ones.',
    cure: 'Delete the spaces before the line and type them again.',
  },
  {
    pattern: INVISIBLE,
    what: (found) => `The line holds an invisible character (${codeOf(found)}).`,
    ...INVISIBLE_WORDS,
    inWord: true,
  },
  {
    pattern: CROWDED_MARKS,
    what: () => 'Several marks stand on one letter.',
    rule: 'Stacked marks are drawn over the lines above and below, and nobody can type them into the search.',
    cure: 'Type the word again, with plain letters.',
    inWord: true,
  },
  {
    pattern: { exec: lookAlikeIn },
    what: (found) => `“${found}” looks like a common word, but holds a letter of another alphabet.`,
    rule: 'A look-alike letter cannot be told from the right one by eye: the search does not find the word, an id is another id, and an address leads to somebody else.',
    cure: 'Type the word again, on your own keyboard.',
    inWord: true,
  },
];

/** The signs of a keyboard that knows no accents, and no line of a merge: nothing is wrong with these. */
const COMMON = /^(?![<=>]{7})[ -~]*$/;

/** What a reader of bytes puts in place of those that are not UTF-8. */
const UNREADABLE = '\uFFFD';

/** What is wrong with a text before anybody asks what it means. */
export type RawText = {
  /** At most one for each line. */
  readonly letters: readonly Letter[];
  /** Whether it can be read on, so that its author gets all letters at once. */
  readonly readsOn: boolean;
};

/** Letters about lines that no reader should be asked to read. */
export function readRawText(file: ContentFile): RawText {
  const stop = (letter: Letter): RawText => ({ letters: [letter], readsOn: false });
  if (file.isLink) return stop(link(file.path));
  if (file.problem !== undefined) return stop(unread(file.path, file.problem));
  const much = tooMuch(file);
  if (much) return stop(much);
  const lines = linesOf(file.text);
  if (file.text.includes(UNREADABLE)) {
    const unreadable = lines.findIndex((line) => line.includes(UNREADABLE));
    const column = (lines[unreadable] ?? '').indexOf(UNREADABLE) + 1;
    return stop({ ...notUtf8(file.path), line: unreadable + 1, column });
  }
  let readsOn = true;
  const letters = lines.flatMap((line, at): Letter[] => {
    if (COMMON.test(line)) return [];
    for (const { pattern, what, rule, cure, inWord } of FAULTS) {
      const found = pattern.exec(line);
      if (!found) continue;
      if (!inWord) readsOn = false;
      const letter = aboutFile(file.path, { what: what(found[0]), rule, cure });
      return [{ ...letter, line: at + 1, column: found.index + 1 }];
    }
    return [];
  });
  return { letters, readsOn };
}

/** Lines without their ends, and without the mark at the beginning of a file. */
function linesOf(text: string): string[] {
  return text.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function link(path: string): Letter {
  return aboutFile(path, {
    what: 'It is a link to another file.',
    rule: 'Content is plain files: a link leads to a text that nobody has reviewed.',
    cure: 'Put a copy of the file in the place of the link.',
  });
}

function unread(path: string, problem: string): Letter {
  return aboutFile(path, {
    what: `It cannot be read: ${problem}.`,
    rule: 'What the check cannot read, no build may print.',
    cure: 'Put a plain file there that everybody may read, or remove it.',
  });
}

/** One letter is enough: the cure is the same for the whole file. */
function notUtf8(path: string): Letter {
  return aboutFile(path, {
    what: 'The file is not saved as UTF-8: this character cannot be read.',
    rule: 'Every file is UTF-8. In another encoding accents and dashes turn into question marks on the page.',
    cure: 'Save the file again with the encoding UTF-8, and type the character again.',
  });
}
