import fs from 'node:fs';
import path from 'node:path';
import type { MovedPage } from '../../src/lib/handbook/moved-page.ts';
import { metaPolicy } from '../../src/lib/policy/policy.ts';

/** What Astro says about the pages that moved; not for readers. */
const MOVED = 'moved.json';

/**
 * What leads on where scripts run, and its name: a refresh of a page would lose what stands behind the `?`
 * and the `#`, and with it the edition of a sheet of paper, or a whole plan.
 */
export const FOLLOW = 'moved.js';
export const FOLLOW_SCRIPT = `const { href } = document.querySelector('link[rel=canonical]');
location.replace(href + location.search + location.hash);
`;

/** Reads which pages moved off the built site, and takes the file away. */
export function takeMovedPages(folder: string): readonly MovedPage[] {
  const file = path.join(folder, MOVED);
  const moved = JSON.parse(fs.readFileSync(file, 'utf8')) as readonly MovedPage[];
  fs.rmSync(file);
  return moved;
}

/**
 * Keeps old addresses alive: for every former id a small page that leads to the new one, and the
 * same as `_redirects` for hosts that can answer with a real redirect.
 */
export function writeRedirectPages(
  moved: readonly MovedPage[],
  folder: string,
  base: string,
): void {
  for (const { from, to, title } of moved) {
    const target = path.join(folder, from);
    fs.mkdirSync(target, { recursive: true });
    fs.writeFileSync(path.join(target, 'index.html'), redirectPage(to, title, base));
  }
  if (moved.length > 0) {
    fs.writeFileSync(path.join(folder, FOLLOW), FOLLOW_SCRIPT);
    const lines = moved.map(({ from, to }) => `${base}${from} ${base}${to} 301\n`);
    fs.writeFileSync(path.join(folder, '_redirects'), lines.join(''));
  }
}

/** A page that leads on by itself, without scripts too, and by a link where that is switched off. */
export function redirectPage(to: string, title: string, base = '/'): string {
  const words = escapeHtml(title);
  const address = escapeHtml(base + to);
  return `<!doctype html>
<html lang="en">
  <head>
    <meta http-equiv="Content-Security-Policy" content="${escapeHtml(metaPolicy())}">
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Moved: ${words}</title>
    <meta name="description" content="This page moved. It leads to: ${words}.">
    <meta name="robots" content="noindex">
    <link rel="canonical" href="${address}">
    <script src="${base}${FOLLOW}"></script>
    <noscript><meta http-equiv="refresh" content="0; url=${address}"></noscript>
  </head>
  <body>
    <main>
      <h1>This page moved</h1>
      <p><a href="${address}">${words}</a></p>
    </main>
  </body>
</html>
`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
