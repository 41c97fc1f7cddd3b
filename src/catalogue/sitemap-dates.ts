import fs from 'node:fs';
import path from 'node:path';
import { hasGap } from '../lib/markup/gaps.ts';
import { ORIGINAL } from '../words/languages.ts';

/** Folders of `content/` whose files are pages with a day on which they were written. */
const DATED = ['exercises', 'guides', 'areas', 'equipment', 'chapters'];

/** Pages that say `noindex`, or are for us: the gate "pages" compares this with what they say. */
const UNLISTED = /\/((workshop|embed)\/.*|find\/[^/]+\/|[a-z]{2,3}\/404\/)$/;

/** Does the sitemap name this page? @param url its full address */
export function isListed(url: string): boolean {
  const { pathname } = new URL(url);
  return !UNLISTED.test(pathname) && !hasGap(pathname);
}

/** The pages of an exercise that stand in the sitemap. */
const OF_EXERCISES = ['exercises', 'player'];

/**
 * The addresses of exercises and players. Astro knows of few: the build fills their pages in
 * (`pages/exercises/`, `pages/player/`).
 * @param home the address of the site with its base
 * @param languages those of the site but that of the originals
 * @param roots where there is a `content/`
 */
export function exercisePagesIn(
  home: string,
  languages: readonly string[],
  roots: readonly string[],
): readonly string[] {
  return [ORIGINAL, ...languages].flatMap((language) => {
    const below = language === ORIGINAL ? '' : `${language}/`;
    return roots
      .map((root) => path.join(root, 'content', below, 'exercises'))
      .flatMap((folder) => (fs.existsSync(folder) ? fs.readdirSync(folder) : []))
      .filter((name) => name.endsWith('.mdx'))
      .flatMap((name) =>
        OF_EXERCISES.map(
          (kind) => new URL(`${below}${kind}/${path.basename(name, '.mdx')}/`, home).href,
        ),
      );
  });
}

/**
 * The day on which a page was written or last changed in what it advises, YYYY-MM-DD: its own, and for
 * a list the newest in it. Nothing where no file tells: the day of a build would be a lie.
 * @param url the full address of the page
 * @param folder where `content/` lies
 */
export function writtenOn(url: string, folder = 'content'): string | undefined {
  const [collection = '', id = ''] = new URL(url).pathname.split('/').filter(Boolean).slice(-2);
  // The player shows an exercise.
  const home = collection === 'player' ? 'exercises' : collection;
  if (id !== '' && DATED.includes(home)) return readDay(path.join(folder, home, `${id}.mdx`));
  const list = id === '' ? collection : id;
  if (!DATED.includes(list)) return undefined;
  const files = fs.readdirSync(path.join(folder, list)).filter((name) => name.endsWith('.mdx'));
  return files
    .flatMap((name) => readDay(path.join(folder, list, name)) ?? [])
    .sort()
    .at(-1);
}

/** By their file: several addresses ask for the same, in each language. */
const days = new Map<string, string | undefined>();

/** The content check holds the form of the day; here it is only found. */
function readDay(file: string): string | undefined {
  if (days.has(file)) return days.get(file);
  const text = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
  const day = /^ {2,}written: *['"]?(\d{4}-\d{2}-\d{2})/m.exec(text)?.[1];
  days.set(file, day);
  return day;
}
