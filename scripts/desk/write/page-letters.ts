import { checkContent } from '../../../src/catalogue/check/check-content.ts';
import type { FieldPath, Place } from '../../../src/catalogue/check/entry.ts';
import { readFrontMatter } from '../../../src/catalogue/check/front-matter.ts';
import { sortLetters, type Letter } from '../../../src/catalogue/check/letter.ts';
import { readContentFiles } from '../../../src/catalogue/check/read-files.ts';

/** A letter about the page that is being written, and the fact that it stands beside. */
export type PageLetter = Pick<Letter, 'level' | 'what' | 'rule' | 'cure' | 'line'> & {
  /** Empty: about the page as a whole. Null: about the prose. */
  readonly path: FieldPath | null;
};

/** What the check says of a page, and of the others if it stood there. */
export type PageReport = {
  readonly letters: readonly PageLetter[];
  readonly others: readonly Letter[];
};

/**
 * The letters of the content check as if the page were saved with this text.
 * @param names of all facts that such a page may have
 */
export function pageReport(
  root: string,
  page: { readonly path: string; readonly text: string },
  names: readonly string[],
  today: string,
): PageReport {
  const files = readContentFiles(root).filter(({ path }) => path !== page.path);
  const all = sortLetters(checkContent([...files, page], today).letters);
  const pathFor = fieldFinder(page, names);
  return {
    letters: all
      .filter(({ file }) => file === page.path)
      .map((letter) => ({
        level: letter.level,
        line: letter.line,
        what: letter.what,
        rule: letter.rule,
        cure: letter.cure,
        path: pathFor(letter),
      })),
    others: all.filter(({ file }) => file !== page.path),
  };
}

type Said = Place & Pick<Letter, 'what'>;

/** Letters say a place in the file; this finds the fact that stands there. */
function fieldFinder(page: { path: string; text: string }, names: readonly string[]) {
  const { data, bodyLine, placeOf } = readFrontMatter(page);
  const key = ({ line, column }: Place) => `${String(line)}:${String(column)}`;
  const paths = new Map<string, FieldPath>();
  const walk = (value: unknown, path: FieldPath) => {
    // The first entry of a list may begin where the entry's first fact does: the whole comes first.
    if (!paths.has(key(placeOf(path)))) paths.set(key(placeOf(path)), path);
    if (typeof value !== 'object' || value === null) return;
    const inner = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
    for (const [name, one] of inner) walk(one, [...path, name]);
  };
  walk(data, []);
  return (letter: Said): FieldPath | null => {
    const named = pathIn(letter.what, names);
    if (named) return named;
    const found = paths.get(key(letter));
    if (found) return found;
    return page.path.endsWith('.mdx') && letter.line >= bodyLine ? null : [];
  };
}

/**
 * The path that a letter begins with: `steps[2].text is empty.` A missing fact has no place of its
 * own in the file, but its name stands there.
 */
function pathIn(what: string, names: readonly string[]): FieldPath | undefined {
  const [, path = ''] =
    /^([a-zA-Z]+(?:\[\d+\]|\.[a-zA-Z]+)*) (?:is|are|must|holds|cannot|does|has)\b/.exec(what) ?? [];
  const parts = [...path.matchAll(/[a-zA-Z]+|\d+/g)].map(([part]) =>
    // Letters count from 1.
    /^\d/.test(part) ? Number(part) - 1 : part,
  );
  return names.includes(String(parts[0])) ? parts : undefined;
}
