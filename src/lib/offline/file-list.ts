/** What can be kept of one build, as the build writes it to `offline/files.json`. */
export type FileList = {
  /** Changes when any file does. */
  readonly build: string;
  /** Every file of the handbook, what matters most first. */
  readonly files: readonly ListedFile[];
  /** Room that they take, and what comes through the network for them, in bytes. */
  readonly bytes: number;
  readonly transfer: number;
  /** The pages that one looks for. */
  readonly titles: readonly Titled[];
};

/** A page: its address below the base, its name, and the tag of the language of both if it is not translated. */
export type Titled = readonly [address: string, title: string, lang?: string];

/** A file by its address below the base, `exercises/cat-and-cow/`; its sum (`answer.ts`) and bytes. */
export type ListedFile = {
  readonly address: string;
  readonly sum: string;
  readonly bytes: number;
};

/** Where the list lies, below the base; that of another language below its part: `es/offline/files.json`. */
export const FILE_LIST = 'offline/files.json';

/** No address of an original begins with so few letters. */
const LANGUAGE = /^[a-z]{2,3}\//;

/** The part of an address that names another language, `es/`; nothing where it is that of the originals. */
export function languagePart(address: string): string {
  return LANGUAGE.exec(address)?.[0] ?? '';
}

/** The same address in the language of the originals. */
const original = (address: string) => address.replace(LANGUAGE, '');

/** Not needed by a reader without a connection: previews, our workshop, what only hosts and programs read. */
const LEFT_OUT =
  /^(social\/|embed\/|data\/(?!index\.html$)|screenshots\/|workshop\/|\.well-known\/|_headers$|_redirects$|404\.html$|robots\.txt$|opensearch\.xml$|moved\.js$|favicon\.ico$|sitemap|sw\.js$|offline\/files\.json$|pagefind\/(pagefind-worker|wasm\.unknown))/;

/** Pages that open without a connection even if nobody went there: the start, and when to get help. */
export const FIRST_PAGES: readonly string[] = ['', 'offline/', 'care/'];
/** What they and the timer on every visited page need. Search and plans bring theirs when opened. */
const FIRST_FILES =
  /^(_astro\/(?!search\b|figures\b|plan|propose-dosage\b).+\.(js|css|woff2)|changes\/safety\.json|theme\.js|icons\.svg|favicon\.svg|icon-192\.png|apple-touch-icon\.png|manifest\.webmanifest)$/;

/**
 * The address of an emitted file below the base; null for a file that no reader needs offline. A
 * folder's `index.html` is the folder with its slash: the form without it is a redirect on most
 * hosts, and a redirect is never kept.
 */
export function addressOf(file: string): string | null {
  const name = file.replaceAll('\\', '/');
  return LEFT_OUT.test(original(name)) ? null : name.replace(/(^|\/)index\.html$/, '$1');
}

/** Does this address belong to the part that is kept for everybody who reads its language? */
export function isShell(address: string): boolean {
  return FIRST_PAGES.includes(original(address)) || FIRST_FILES.test(address);
}

/** What a stopped save leaves usable is best in this order. */
const ORDER = [
  /^_astro\//,
  /^care\//,
  /^guides\//,
  /^exercises\//,
  /^figures\//,
  /^(pagefind|search)\//,
];

/** All addresses, what matters most first. */
export function inOrder(addresses: readonly string[]): string[] {
  const rank = (address: string) => {
    if (isShell(address)) return -1;
    const at = ORDER.findIndex((pattern) => pattern.test(original(address)));
    return at < 0 ? ORDER.length : at;
  };
  return addresses
    .map((address) => ({ address, rank: rank(address) }))
    .sort((a, b) => a.rank - b.rank || (a.address < b.address ? -1 : 1))
    .map(({ address }) => address);
}

/** Is this a page that somebody looks for by its name? Players and lists are reached from others. */
export function hasTitle(address: string): boolean {
  return /^((guides|exercises|areas|equipment|chapters)\/[^/]+|care|zones|sources)\/$/.test(
    original(address),
  );
}

/**
 * What one keeps of a handbook in another language: its pages and lists of words, and in any language
 * the drawings, the scripts and whatever else has no words of its own.
 * @param addresses of all languages, as `addressOf` gives them
 * @param language its part of an address, `es/`; nothing for that of the originals
 */
export function inLanguage(addresses: readonly string[], language: string): string[] {
  const all = new Set(addresses);
  return addresses.filter((address) => {
    const own = languagePart(address);
    if (language === '' || own !== '') return own === language;
    const hasWords = /(^|\/)$|^pagefind\//.test(address) || all.has(language + address);
    return !hasWords;
  });
}

/** Reads what came from the network. Throws if it is no list of ours. */
export function readFileList(value: unknown): FileList {
  const { build, files, bytes, transfer, titles } = (value ?? {}) as Record<string, unknown>;
  if (typeof build !== 'string' || !/^\w+$/.test(build)) throw new TypeError('No build');
  if (!isList(files, isFile) || files.length === 0) throw new TypeError('No files');
  if (!isList(titles, isTitled)) throw new TypeError('No titles');
  if (typeof bytes !== 'number' || typeof transfer !== 'number') throw new TypeError('No sizes');
  // An address that leaves the base could name anything.
  if (files.some(({ address }) => /^\/|\.\.|:|\\/.test(address)))
    throw new TypeError('A foreign address');
  return { build, files, bytes, transfer, titles };
}

function isFile(value: unknown): value is ListedFile {
  const { address, sum, bytes } = (value ?? {}) as Record<string, unknown>;
  return isText(address) && isText(sum) && typeof bytes === 'number' && bytes >= 0;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isTitled(value: unknown): value is Titled {
  return Array.isArray(value) && [2, 3].includes(value.length) && value.every(isText);
}

function isList<One>(value: unknown, isOne: (one: unknown) => one is One): value is One[] {
  return Array.isArray(value) && value.every(isOne);
}
