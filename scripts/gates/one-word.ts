import path from 'node:path';

/** A name that others see: what is exported, a folder or file, a part of an address, a data attribute. */
export type Name = {
  readonly what: 'export' | 'path' | 'address' | 'attribute';
  readonly name: string;
  readonly file: string;
};

/** A word of the last column that may stand in some names all the same, and why. */
export type Exception = {
  readonly word: string;
  /** What it is a word of: a whole name, or the beginning of a path. Empty: of any name. */
  readonly names: readonly string[];
  readonly why: string;
};

/** Row of the table: the words that are not to be used, and what is said instead. */
type Refused = { readonly word: string; readonly instead: string };

/**
 * The last column of the table “One word per thing” of ARCHITECTURE.md.
 * @throws if there is no such table: a lint without words would refuse nothing
 */
export function readRefused(architecture: string): Refused[] {
  const section = architecture.split(/^## /m).find((one) => one.startsWith('One word per thing'));
  const rows = [...(section ?? '').matchAll(/^\| *([^|]+?) *\|[^|]*\| *([^|]*?) *\|$/gm)].slice(2);
  if (rows.length === 0) throw new Error('ARCHITECTURE.md has no table “One word per thing”.');
  return rows.flatMap(([, instead = '', not = '']) =>
    not
      .replace(/\([^)]*\)/g, '')
      .split(',')
      .map((word) => word.trim())
      .filter((word) => word !== '')
      .map((word) => ({ word, instead })),
  );
}

/** The names of a file of ours: its path, what it exports, its address, its data attributes. */
export function namesIn(file: string, text: string): Name[] {
  const names: Name[] = file
    .split('/')
    .map((part) => ({ what: 'path', name: part.replace(/\..*$/, ''), file }));
  const found = (what: Name['what'], pattern: RegExp) => {
    for (const [, name = ''] of text.matchAll(pattern)) names.push({ what, name, file });
  };
  found(
    'export',
    /^export (?:default )?(?:declare )?(?:abstract )?(?:async )?(?:function\*?|const|let|class|type|interface) +(\w+)/gm,
  );
  for (const [, list = ''] of text.matchAll(/^export (?:type )?\{([^}]*)\}/gm)) {
    for (const one of list.split(',')) {
      const name = one.trim().split(/\s+/).at(-1) ?? '';
      if (name) names.push({ what: 'export', name, file });
    }
  }
  if (file.startsWith('src/')) found('attribute', /(?<![\w-])(data-[a-z][a-z-]*[a-z])/g);
  if (file.startsWith('src/pages/')) {
    const address = file.slice('src/pages/'.length).replace(/(\/index)?\.\w+(\.ts)?$/, '');
    names.push({ what: 'address', name: address, file });
  }
  return names;
}

/** `movedPages` → moved, page; `PAGE_KINDS` → page, kind; `data-phase` → data, phase. */
export function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .map(singular);
}

/** What is wrong, for a person to act on; one line for each name and word. */
export function refusedNames(
  names: readonly Name[],
  refused: readonly Refused[],
  exceptions: readonly Exception[],
): string[] {
  const problems = names.flatMap((one) =>
    wordsOf(one.name).flatMap((word) => {
      const row = refused.find((other) => other.word === word);
      if (!row || exceptions.some((exception) => isExcepted(one, word, exception))) return [];
      return [
        `${one.file}: the ${one.what} “${one.name}” says “${word}”. ARCHITECTURE.md calls that: ${row.instead}. Use its word; if this is another thing, find it a word of its own, or name it with a reason in scripts/gates/one-word-exceptions.ts.`,
      ];
    }),
  );
  return [...new Set(problems)];
}

/** Exceptions that nothing needs any more. */
export function idleExceptions(
  names: readonly Name[],
  refused: readonly Refused[],
  exceptions: readonly Exception[],
): string[] {
  return exceptions.flatMap((exception) => {
    const { word, names: listed } = exception;
    const isRefused = refused.some((one) => one.word === word);
    const needs = (some: string) =>
      names.some(
        (one) =>
          wordsOf(one.name).includes(word) &&
          isExcepted(one, word, { ...exception, names: [some] }),
      );
    const idle = isRefused
      ? (listed.length > 0 ? listed : ['']).filter((one) => !needs(one))
      : [word];
    return idle.map((one) => `“${word}” in “${one}”: nothing is called that any more.`);
  });
}

function isExcepted({ name, file }: Name, word: string, exception: Exception): boolean {
  if (exception.word !== word) return false;
  const { names } = exception;
  const isIn = (one: string) =>
    one === '' || (/^(src|scripts|e2e)\//.test(one) ? file.startsWith(one) : one === name);
  return names.length === 0 || names.some(isIn);
}

function singular(word: string): string {
  return word.length > 3 && /[^su]s$/.test(word) ? word.slice(0, -1) : word;
}

/** Whether a file is looked at: what is ours and not a fixture. */
export function isOurs(file: string): boolean {
  const isCode = ['.ts', '.astro', '.mjs', '.css'].includes(path.extname(file));
  return isCode && !/__fixtures__\/|\/offenders\/|\/testing\//.test(file);
}
