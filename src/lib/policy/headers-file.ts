import { headerPolicy, permissionsPolicy } from './policy.ts';

/** Headers for the paths that match a pattern; `*` stands for anything. */
export type HeaderRule = {
  readonly pattern: string;
  readonly headers: Readonly<Record<string, string>>;
};

const FOREVER = 'public, max-age=31536000, immutable';
/** Kept, but asked about each time: a corrected page or index must arrive at once. */
const ASK_FIRST = 'no-cache';

/** No two patterns here set the same header for one path: hosts would join the values. */
export const HEADER_RULES: readonly HeaderRule[] = [
  {
    pattern: '/*',
    headers: {
      'Content-Security-Policy': headerPolicy(),
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Permissions-Policy': permissionsPolicy(),
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
      'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
    },
  },
  // Names with a hash of the content in them.
  { pattern: '/_astro/*', headers: { 'Cache-Control': FOREVER } },
  { pattern: '/pagefind/fragment/*', headers: { 'Cache-Control': FOREVER } },
  { pattern: '/pagefind/index/*', headers: { 'Cache-Control': FOREVER } },
  // Names that stay the same: an old one beside a new index finds nothing and says so.
  { pattern: '/pagefind/pagefind*', headers: { 'Cache-Control': ASK_FIRST } },
  { pattern: '/pagefind/wasm*', headers: { 'Cache-Control': ASK_FIRST } },
  // The service worker, and what it may save: an old list would hold a correction back.
  { pattern: '/sw.js', headers: { 'Cache-Control': ASK_FIRST } },
  { pattern: '/offline/files.json', headers: { 'Cache-Control': ASK_FIRST } },
  { pattern: '/figures/*', headers: { 'Cache-Control': 'public, max-age=3600' } },
];

/**
 * The text of `_headers`.
 * @param base path the site is served under, such as `/` or `/handbook/`
 */
export function headersFile(base: string): string {
  const prefix = base.replace(/\/$/, '');
  return HEADER_RULES.map(({ pattern, headers }) => {
    const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
    return `${prefix}${pattern}\n${lines.join('')}`;
  }).join('');
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

function matches(pattern: string, path: string): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(path);
}
