import fs from 'node:fs';
import path from 'node:path';
import { compress } from '../../serve/compress.ts';
import type { BuiltPage } from './built-site.ts';

/** Brotli bytes of a page. */
export type Weight = {
  readonly html: number;
  readonly css: number;
  /** Scripts that run as the page opens. */
  readonly script: number;
  /** Scripts that these load when the reader does something. */
  readonly later: number;
};

/** Weighs a page, its style sheets, and its scripts with everything they import. */
export function weighPage(page: BuiltPage, folder: string, base = '/'): Weight {
  const fileOf = (url: string) => path.join(folder, url.replace(base, '/').split('?')[0] ?? '');
  const sheets = page.elements
    .filter(({ tag, attributes }) => tag === 'link' && attributes['rel'] === 'stylesheet')
    // The sheet for paper is fetched last and waited for by nothing; all sheets are weighed together.
    .filter(({ attributes }) => attributes['media'] !== 'print')
    .map(({ attributes }) => fileOf(attributes['href'] ?? ''));
  const scripts = page.elements
    .filter(({ tag, attributes }) => tag === 'script' && attributes['src'] !== undefined)
    .map(({ attributes }) => fileOf(attributes['src'] ?? ''));
  const atOnce = withImports(scripts, AT_ONCE);
  const all = withImports(scripts, EVER);
  return {
    html: brotli(page.file),
    css: sum([...new Set(sheets)]),
    script: sum([...atOnce]),
    later: sum([...all].filter((file) => !atOnce.has(file))),
  };
}

/** `import "./a.js"` and `… from "./a.js"`; the second also finds `import("./a.js")`. */
const AT_ONCE = /\b(?:from|import)\s*["'`](\.[^"'`]+\.js)["'`]/g;
const EVER = /\b(?:from|import)\s*\(?\s*["'`](\.[^"'`]+\.js)["'`]/g;

function withImports(scripts: readonly string[], pattern: RegExp): Set<string> {
  const all = new Set<string>();
  const add = (file: string) => {
    if (all.has(file) || !fs.existsSync(file)) return;
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
  const known = weights.get(file);
  if (known !== undefined) return known;
  const bytes = compress(fs.readFileSync(file), 'br').length;
  weights.set(file, bytes);
  return bytes;
}

function sum(files: readonly string[]): number {
  return files.reduce((total, file) => total + brotli(file), 0);
}
