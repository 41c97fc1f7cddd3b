import { headerPolicy, NOBODY_FRAMES, permissionsPolicy, sharedPolicy } from './policy.ts';

/** Headers for the paths that match a pattern; `*` stands for anything. */
export type HeaderRule = {
  readonly pattern: string;
  readonly headers: Readonly<Record<string, string>>;
};

/** Sent with every answer. */
export const EVERYWHERE: HeaderRule = {
  pattern: '/*',
  headers: {
    'Content-Security-Policy': sharedPolicy(),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': permissionsPolicy(),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  },
};

/** Files that programs on other sites may read, below the base. */
export const OPEN_FOLDERS = ['data/'] as const;
/** Nothing here is secret, and nothing is sent along: any site may read it (Fetch standard, CORS). */
export const OPEN_TO_ALL = { 'Access-Control-Allow-Origin': '*' } as const;

/** Folders in which each name holds a hash of the content, below the base. */
export const HASHED_FOLDERS = ['_astro/', 'pagefind/fragment/', 'pagefind/index/'] as const;

export const FOREVER = 'public, max-age=31536000, immutable';
/**
 * Kept, but asked about each time. Where nothing is said, a browser may show a page that has a
 * `Last-Modified` for a tenth of its age without asking (RFC 9111, 4.2.2): a corrected warning would
 * come days late.
 */
export const ASK_FIRST = 'no-cache';

/** How a file is kept by browsers. @param address below the base: `care/index.html` */
export function cacheControl(address: string): string {
  return HASHED_FOLDERS.some((folder) => address.startsWith(folder)) ? FOREVER : ASK_FIRST;
}

/** What other sites may show in a frame, below the base. */
const EMBEDS = 'embed/';

/** May another site show it in a frame? @param address below the base */
export function isFramable(address: string): boolean {
  return address.startsWith(EMBEDS);
}

/** What a frame is refused with. Browsers that know `frame-ancestors` pass over the older header. */
const NO_FRAMES = { 'X-Frame-Options': 'DENY' } as const;

/** A part of the site and all headers of what lies in it, for hosts where the longest path wins. */
export type HeaderSet = {
  /** A folder below the base with its slash; nothing for the rest. */
  readonly below: string;
  readonly headers: Readonly<Record<string, string>>;
};

/** The whole site in parts, the rest last. */
export function headerSets(): HeaderSet[] {
  return [...HASHED_FOLDERS, ...OPEN_FOLDERS, EMBEDS, ''].map((below) => ({
    below,
    headers: {
      ...EVERYWHERE.headers,
      'Content-Security-Policy': headerPolicy(isFramable(below)),
      ...(isFramable(below) ? {} : NO_FRAMES),
      ...(OPEN_FOLDERS.some((folder) => folder === below) ? OPEN_TO_ALL : {}),
      'Cache-Control': cacheControl(below),
    },
  }));
}

/**
 * The rules for a built site. Cloudflare joins the values of all patterns that match and Netlify
 * does so, too, or takes one; neither has a pattern for "all but these". So each path gets its
 * `Cache-Control`, and whether it may be framed, from exactly one pattern: folders whose files are all
 * alike are one pattern, the rest is named file by file. Two policies that a host joins hold both.
 * @param files every emitted file below the base, with forward slashes: `care/index.html`
 */
export function headerRules(files: readonly string[]): HeaderRule[] {
  const public_ = files.filter((file) => !/^_(headers|redirects)$/.test(file));
  const open = OPEN_FOLDERS.map((folder) => ({ pattern: `/${folder}*`, headers: OPEN_TO_ALL }));
  return [EVERYWHERE, ...open, ...ownRules('', public_)];
}

/** What is said of one file alone. */
function ownHeaders(address: string): Readonly<Record<string, string>> {
  const cache = { 'Cache-Control': cacheControl(address) };
  return isFramable(address)
    ? cache
    : { ...cache, ...NO_FRAMES, 'Content-Security-Policy': NOBODY_FRAMES };
}

function ownRules(folder: string, files: readonly string[]): HeaderRule[] {
  const rule = (pattern: string, file: string): HeaderRule => ({
    pattern: `/${pattern}`,
    headers: ownHeaders(file),
  });
  const [first = ''] = files;
  const kinds = new Set(files.map((file) => JSON.stringify(ownHeaders(file))));
  if (kinds.size === 1 && folder !== '') return [rule(`${folder}*`, first)];
  const names = new Set(
    files.map((file) => /^[^/]+\/?/.exec(file.slice(folder.length))?.[0] ?? ''),
  );
  return [...names].sort().flatMap((name) => {
    const path = folder + name;
    if (name.endsWith('/')) {
      return ownRules(
        path,
        files.filter((file) => file.startsWith(path)),
      );
    }
    const own = rule(path, path);
    // A folder's index.html is the folder itself.
    return name === 'index.html' ? [rule(folder, path), own] : [own];
  });
}

/**
 * The text of `_headers`.
 * @param base path the site is served under, such as `/` or `/handbook/`
 * @param files every emitted file below the base
 */
export function headersFile(base: string, files: readonly string[]): string {
  const prefix = base.replace(/\/$/, '');
  return headerRules(files)
    .map(({ pattern, headers }) => {
      const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
      return `${prefix}${pattern}\n${lines.join('')}`;
    })
    .join('');
}

/** Reads `_headers` back: a line without indent is a pattern, an indented one a header. */
export function parseHeadersFile(text: string): HeaderRule[] {
  const rules: { pattern: string; headers: Record<string, string> }[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    if (!/^\s/.test(line)) {
      rules.push({ pattern: line.trim(), headers: {} });
      continue;
    }
    const at = line.indexOf(':');
    const rule = rules.at(-1);
    if (rule && at > 0) rule.headers[line.slice(0, at).trim()] = line.slice(at + 1).trim();
  }
  return rules;
}

/** The headers of one path, the way the hosts do it: every matching pattern adds its own. */
export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { pattern, headers } of rules) {
    if (!matches(pattern, path)) continue;
    for (const [name, value] of Object.entries(headers)) {
      found[name] = name in found ? `${found[name] ?? ''}, ${value}` : value;
    }
  }
  return found;
}

/** There are a few dozen patterns, and each is asked about every path. */
const expressions = new Map<string, RegExp>();

function matches(pattern: string, path: string): boolean {
  const known = expressions.get(pattern) ?? expressionOf(pattern);
  expressions.set(pattern, known);
  return known.test(path);
}

function expressionOf(pattern: string): RegExp {
  const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`);
}
