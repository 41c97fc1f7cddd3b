import fs from 'node:fs';
import path from 'node:path';
import type { BuiltPage } from './built-site.ts';

/**
 * Elements of a page whose rules stand in a style sheet that the page does not load. A class that no
 * sheet speaks of is a hook of a script and needs none.
 * @param folder the built site, with its sheets below `_astro/`
 */
export function sheetProblems(pages: readonly BuiltPage[], folder: string): string[] {
  const sheets = path.join(folder, '_astro');
  const classesOf = new Map(
    fs
      .readdirSync(sheets)
      .filter((name) => name.endsWith('.css') && !name.startsWith('print.'))
      .map((name) => [name, readClasses(fs.readFileSync(path.join(sheets, name), 'utf8'))]),
  );
  return pages.flatMap((page) => {
    const loaded = page.elements
      // What an island loads when it is wanted is named where the island stands.
      .map(({ attributes }) =>
        attributes['rel'] === 'stylesheet' ? attributes['href'] : attributes['data-sheet'],
      )
      .map((url) => path.posix.basename(url ?? ''));
    return missingOn(page, loaded, classesOf);
  });
}

function missingOn(
  page: BuiltPage,
  loaded: readonly string[],
  classesOf: ReadonlyMap<string, ReadonlySet<string>>,
): string[] {
  const used = new Set(
    page.elements.flatMap(({ attributes }) => (attributes['class'] ?? '').split(/\s+/)),
  );
  return [...used].flatMap((name) => {
    const where = [...classesOf].filter(([, classes]) => classes.has(name)).map(([file]) => file);
    if (where.length === 0 || where.some((file) => loaded.includes(file))) return [];
    return [
      `${page.address}: has the class “${name}”, whose rules are in ${where.map(sheetName).join(', ')} and in no sheet of this page. Name the sheet in its \`<Page sheets>\` (src/layouts/sheets.ts).`,
    ];
  });
}

/** The classes that begin a rule or stand alone in one: “.a .b” is about both, `:has(.c)` about no c. */
export function readClasses(css: string): Set<string> {
  const selectors = css
    .replaceAll(/\{[^{}]*\}/g, ',')
    .replaceAll(/:(?:has|not)\([^()]*(?:\([^()]*\)[^()]*)*\)/g, '');
  return new Set([...selectors.matchAll(/\.(-?[a-z_][\w-]*)/gi)].map(([, name = '']) => name));
}

function sheetName(file: string): string {
  return file.replace(/\.[^.]+\.css$/, '.css');
}
