/** What can be kept of one build, as the build writes it to `offline/files.json`. */
export type FileList = {
  /** Changes when any file does. */
  readonly build: string;
  /** Every file of the handbook, what matters most first. */
  readonly files: readonly ListedFile[];
  /** Room that they take, and what comes through the network for them, in bytes. */
  readonly bytes: number;
  readonly transfer: number;
  /** Names of the pages that one looks for: address below the base and title. */
  readonly titles: readonly (readonly [string, string])[];
};

/** A file by its address below the base, `exercises/cat-and-cow/`; its sum (`answer.ts`) and bytes. */
export type ListedFile = {
  readonly address: string;
  readonly sum: string;
  readonly bytes: number;
};

/** Where the list lies, below the base. */
export const FILE_LIST = 'offline/files.json';

/** Not needed by a reader without a connection: previews, our workshop, what only hosts and programs read. */
const LEFT_OUT =
  /^(social\/|embed\/|data\/(?!index\.html$)|screenshots\/|workshop\/|\.well-known\/|_headers$|_redirects$|404\.html$|robots\.txt$|opensearch\.xml$|moved\.js$|favicon\.ico$|sitemap|sw\.js$|offline\/files\.json$|pagefind\/(pagefind-worker|wasm\.unknown))/;

/** Pages that open without a connection even if nobody went there: the start, and when to get help. */
const FIRST_PAGES = ['', 'offline/', 'care/'];
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
  return LEFT_OUT.test(name) ? null : name.replace(/(^|\/)index\.html$/, '$1');
}

/** Does this address belong to the part that is kept for everybody? */
export function isShell(address: string): boolean {
  return FIRST_PAGES.includes(address) || FIRST_FILES.test(address);
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
    const at = ORDER.findIndex((pattern) => pattern.test(address));
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
    address,
  );
}

/** Reads what came from the network. Throws if it is no list of ours. */
export function readFileList(value: unknown): FileList {
  const { build, files, bytes, transfer, titles } = (value ?? {}) as Record<string, unknown>;
  if (typeof build !== 'string' || !/^\w+$/.test(build)) throw new TypeError('No build');
  if (!isList(files, isFile) || files.length === 0) throw new TypeError('No files');
  if (!isList(titles, isPair)) throw new TypeError('No titles');
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

function isPair(value: unknown): value is readonly [string, string] {
  return Array.isArray(value) && value.length === 2 && value.every(isText);
}

function isList<One>(value: unknown, isOne: (one: unknown) => one is One): value is One[] {
  return Array.isArray(value) && value.every(isOne);
}
