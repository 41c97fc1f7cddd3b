import { FILE_LIST, type FileList, isShell, languagePart, type ListedFile } from './file-list.ts';
import { MARK } from './names.ts';

/** Something that can be kept as a whole: the handbook, or a guide, an area, a plan. */
export type CopySet = {
  /** In which kind of cache: those that were picked share theirs, for they share files. */
  readonly kind: 'saved' | 'picked';
  /** The file of that cache that says what belongs to it, and since when it is whole. */
  readonly mark: string;
  /** The pages that were picked, as in the language of the originals; none for the whole handbook. */
  readonly pages: readonly string[];
  /** Where the list of the files of its language lies. */
  readonly list: string;
  /** Which files of an edition it needs. */
  readonly files: (list: FileList) => readonly ListedFile[];
};

/** The whole handbook in one language, by its part of an address: `es/`, or nothing. */
export const wholeIn = (language: string): CopySet => ({
  kind: 'saved',
  mark: language + MARK,
  pages: [],
  list: language + FILE_LIST,
  files: ({ files }) => files,
});

const PICKED = 'offline/picked/';

/**
 * Some pages with all that they need without a connection: drawings, films, the players of their
 * exercises, and the scripts of all of them.
 * @param key such as `guides/tight-hips`; letters, digits, hyphens and slashes
 * @param pages addresses as in the language of the originals: `exercises/cat-and-cow/`
 * @param language in which they are kept, by its part of an address: `es/`, or nothing
 */
export function pickedSet(key: string, pages: readonly string[], language = ''): CopySet {
  const wanted = new Set(pages.flatMap((page) => [language + page, ...alongside(page, language)]));
  return {
    kind: 'picked',
    mark: `${language}${PICKED}${key}.json`,
    pages,
    list: language + FILE_LIST,
    files: ({ files }) =>
      files.filter(
        ({ address }) =>
          wanted.has(address) ||
          wanted.has(address.replace(/\.\w+$/, '')) ||
          isShell(address) ||
          SCRIPTS.test(address),
      ),
  };
}

/** The search brings its own, and nobody searches in one guide. */
const SCRIPTS = /^_astro\/(?!search)/;

/** Files of an exercise beside its page; those with an ending without it. */
function alongside(page: string, language: string): string[] {
  const [, id] = /^exercises\/([^/]+)\/$/.exec(page) ?? [];
  return id === undefined
    ? []
    : [`${language}player/${id}/`, `figures/${id}`, `figures/motion/${id}`];
}

/** What a mark says: since when its copy is whole, null if it is not, and what belongs to it. */
export type Mark = {
  readonly on: number | null;
  readonly pages: readonly string[];
  readonly files: readonly string[];
};

/** Reads a mark; null if it is none of ours, or of an edition that wrote it in another way. */
export function readMark(text: string): Mark | null {
  try {
    const { on, pages, files } = (JSON.parse(text) ?? {}) as Record<string, unknown>;
    return isTexts(files) && isTexts(pages) && (on === null || typeof on === 'number')
      ? { on, pages, files }
      : null;
  } catch {
    return null;
  }
}

/** The set of which this file is the mark; null if it is another file. */
export function setOfMark(address: string, { pages }: Mark): CopySet | null {
  const language = languagePart(address);
  const below = address.slice(language.length);
  if (below === MARK) return wholeIn(language);
  const [, key] = /^offline\/picked\/(.+)\.json$/.exec(below) ?? [];
  return key === undefined ? null : pickedSet(key, pages, language);
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

/** How many bytes a set takes on the device. */
export function sizeOf(files: readonly ListedFile[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}
