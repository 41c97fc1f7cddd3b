import fs from 'node:fs';
import path from 'node:path';
import { compress } from '../../serve/compress.ts';
import type { Effort, Encoding } from '../../serve/compress.ts';
import { withoutSafetyText } from './safety-text.ts';
import type { BuiltPage } from './built-site.ts';

/** Brotli bytes of a page. */
export type Weight = {
  /** Without its safety text, which no budget may shorten. */
  readonly html: number;
  readonly css: number;
  /** The same style sheets in gzip bytes, as their budget counts them. */
  readonly styles: number;
  /** Scripts that run as the page opens. */
  readonly script: number;
  /** Scripts that these load when the reader does something. */
  readonly later: number;
};

/**
 * Weighs a page, its style sheets, and its scripts with everything they import.
 * @param effort how hard the HTML is packed: `quick` weighs more bytes than a host sends, in a tenth of the time
 */
export function weighPage(
  page: BuiltPage,
  folder: string,
  { base = '/', effort = 'most' }: { readonly base?: string; readonly effort?: Effort } = {},
): Weight {
  const fileOf = (url: string) => path.join(folder, url.replace(base, '/').split('?')[0] ?? '');
  const sheets = page.elements
    .filter(({ tag, attributes }) => tag === 'link' && attributes['rel'] === 'stylesheet')
    // The sheet for paper is fetched last and waited for by nothing; all sheets are weighed together.
    .filter(({ attributes }) => !attributes['media']?.startsWith('print'))
    .map(({ attributes }) => fileOf(attributes['href'] ?? ''));
  const scripts = page.elements
    .filter(({ tag, attributes }) => tag === 'script' && attributes['src'] !== undefined)
    .map(({ attributes }) => fileOf(attributes['src'] ?? ''));
  const atOnce = withImports(scripts, AT_ONCE);
  // What works offline is fetched by no reader's wish and has limits of its own (weigh-offline.ts).
  const wished = scripts.filter((file) => !isOfflineStart(file));
  const all = withImports(wished, EVER, (name) => isForOthers(name, page));
  return {
    html: compress(Buffer.from(textOf(page).rest), 'br', effort).length,
    css: sum([...new Set(sheets)]),
    styles: [...new Set(sheets)].reduce((total, file) => total + gzip(file), 0),
    script: sum([...atOnce]),
    later: sum([...all].filter((file) => !atOnce.has(file))),
  };
}

const texts = new WeakMap<BuiltPage, { readonly whole: string; readonly rest: string }>();

/** A page, and the same without its safety text. */
function textOf(page: BuiltPage) {
  const known = texts.get(page);
  if (known) return known;
  const whole = fs.readFileSync(page.file, 'utf8');
  const text = { whole, rest: withoutSafetyText(whole) };
  texts.set(page, text);
  return text;
}

/** Brotli bytes that the safety text of a page adds to it. */
export function weighSafety(page: BuiltPage, effort: Effort = 'most'): number {
  const { whole, rest } = textOf(page);
  const bytes = (text: string) => compress(Buffer.from(text), 'br', effort).length;
  return bytes(whole) - bytes(rest);
}

/** A bundled file: its address without the part that changes with its text, and its gzip bytes. */
export type WeighedScript = { readonly name: string; readonly bytes: number };

/**
 * The scripts that a page fetches by itself, heaviest first: those that `isRoot` picks of its own
 * (by their `src`), with all that they import at once or later, unless `isLeftOut` (by its name)
 * says that a page like this does not fetch it.
 */
export function weighScripts(
  page: BuiltPage,
  folder: string,
  isRoot: (src: string) => boolean,
  isLeftOut: (name: string) => boolean,
  base = '/',
): WeighedScript[] {
  const roots = page.elements
    .filter(({ tag, attributes }) => tag === 'script' && isRoot(attributes['src'] ?? ''))
    .map(({ attributes }) => path.join(folder, (attributes['src'] ?? '').replace(base, '/')));
  return [...withImports(roots, EVER, isLeftOut)]
    .map((file) => ({ name: scriptName(file), bytes: gzip(file) }))
    .sort((a, b) => b.bytes - a.bytes);
}

/**
 * Files that come only where the page has this element. The script of every page looks for it; of
 * `?with=`, only links to pages with a list of equipment speak.
 */
export const ONLY_WITH: Readonly<Record<string, string>> = {
  'single-timer': 'exercise-timer',
  'find-run': 'exercise-timer',
  'equipment-choice': 'equipment-choice',
  prerequisites: 'exercise-timer',
};

/** True for a file that comes with an element which this page does not have. */
export function isForOthers(name: string, { elements }: BuiltPage): boolean {
  const element = ONLY_WITH[name];
  return element !== undefined && !elements.some(({ tag }) => tag === element);
}

/** `dist/_astro/single-timer.DYNIXJNI.js` → `single-timer`. */
export function scriptName(file: string): string {
  return path.basename(file).replace(/\..*$/, '');
}

/** The script that wakes what works offline. */
export function isOfflineStart(file: string): boolean {
  return /OfflineStart\.[^/]+\.js$/.test(file);
}

/** Every script that these import, at once or later, themselves included. */
export function withAllImports(scripts: readonly string[]): Set<string> {
  return withImports(scripts, EVER);
}

/** `import "./a.js"` and `… from "./a.js"`; the second also finds `import("./a.js")`. */
const AT_ONCE = /\b(?:from|import)\s*["'`](\.[^"'`]+\.js)["'`]/g;
const EVER = /\b(?:from|import)\s*\(?\s*["'`](\.[^"'`]+\.js)["'`]/g;

function withImports(
  scripts: readonly string[],
  pattern: RegExp,
  isLeftOut: (name: string) => boolean = () => false,
): Set<string> {
  const all = new Set<string>();
  const add = (file: string) => {
    if (all.has(file) || isLeftOut(scriptName(file)) || !fs.existsSync(file)) return;
    all.add(file);
    for (const [, name = ''] of fs.readFileSync(file, 'utf8').matchAll(pattern)) {
      add(path.join(path.dirname(file), name));
    }
  };
  scripts.forEach(add);
  return all;
}

const weights = new Map<string, number>();

function brotli(file: string): number {
  return weighOnce(file, 'br');
}

function gzip(file: string): number {
  return weighOnce(file, 'gzip');
}

function weighOnce(file: string, encoding: Encoding): number {
  const key = `${encoding} ${file}`;
  const known = weights.get(key);
  if (known !== undefined) return known;
  const bytes = compress(fs.readFileSync(file), encoding).length;
  weights.set(key, bytes);
  return bytes;
}

function sum(files: readonly string[]): number {
  return files.reduce((total, file) => total + brotli(file), 0);
}
