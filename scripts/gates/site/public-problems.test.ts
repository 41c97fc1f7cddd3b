import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readPage } from './built-site.ts';
import {
  publicFileProblems,
  publicHeadProblems,
  readSitemap,
  siteRoot,
  sitemapProblems,
} from './public-problems.ts';

const ROOT = 'https://example.org/handbook/';
const HEAD = `<title>Roll – Uncoil</title>
<link rel="canonical" href="${ROOT}roll/"><link rel="icon" href="a"><link rel="search" href="a">
<link rel="apple-touch-icon" href="a"><link rel="manifest" href="a">
<meta name="theme-color" media="(prefers-color-scheme: light)" content="#fff">
<meta name="theme-color" media="(prefers-color-scheme: dark)" content="#000">
<meta property="og:title" content="Roll"><meta property="og:url" content="${ROOT}roll/">
<meta property="og:image" content="${ROOT}social/roll.png">
<meta property="og:image:alt" content="The words “Roll” on a card">
<meta name="twitter:card" content="summary_large_image">`;
const roll = (head = HEAD, address = '/roll/') => readPage(address, 'roll', `<head>${head}</head>`);
const home = readPage('/', 'home', `<head><link rel="canonical" href="${ROOT}"></head>`);

const MANIFEST = JSON.stringify({
  icons: [{ src: 'icon.png', sizes: '192x192', purpose: 'maskable' }],
  screenshots: [{ src: 'shot.png', sizes: '780x1688' }],
});

let folder = '';
const write = (name: string, text: string | Buffer) => {
  fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  fs.writeFileSync(path.join(folder, name), text);
};
const png = (width: number, height: number) => {
  const file = Buffer.alloc(24);
  file.writeUInt32BE(width, 16);
  file.writeUInt32BE(height, 20);
  return file;
};
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'public-'));
  write('social/roll.png', png(1200, 630));
  write('social/small.png', png(600, 315));
  write('robots.txt', `User-agent: *\nAllow: /\n\nSitemap: ${ROOT}sitemap-index.xml\n`);
  write('opensearch.xml', `<Url template="${ROOT}search/?q={searchTerms}"/>`);
  write('favicon.ico', '\0\0\u0001\0');
  write('icon.png', png(192, 192));
  write('shot.png', png(780, 1688));
  write('manifest.webmanifest', MANIFEST);
  write('addresses.json', '{"pages":[["roll/","Roll"]],"moved":[]}');
});
afterEach(() => {
  fs.rmSync(folder, { recursive: true });
});

describe('the head of a page', () => {
  const problemsOf = (head: string, address?: string) =>
    publicHeadProblems(roll(head, address), folder, ROOT).join('\n');

  it('passes when all is there', () => {
    expect(siteRoot([roll(), home])).toBe(ROOT);
    expect(problemsOf(HEAD)).toBe('');
  });

  it.each([
    ['no canonical', /<link rel="canonical"[^>]*>/, '', 'canonical address is “”'],
    ['a canonical elsewhere', 'roll/"><link', 'press/"><link', 'canonical address is'],
    ['another og:url', 'og:url" content="', 'og:url" content="x', 'og:url is'],
    ['no preview', /<meta property="og:image" [^>]*>/, '', 'is no file of ours'],
    ['a preview from elsewhere', `${ROOT}social`, 'https://example.com/social', 'no file of ours'],
    ['a preview that is not there', 'social/roll', 'social/press', 'is not there'],
    ['a small preview', 'social/roll', 'social/small', 'is 600 × 315'],
    ['a preview without words', /The words “Roll” on a card/, '', 'no words for og:image'],
    ['a small card', 'summary_large_image', 'summary', 'a small preview'],
    ['no dark colour', 'scheme: dark', 'scheme: no', 'no theme-color for dark'],
    ['no light colour', 'scheme: light', 'scheme: no', 'no theme-color for light'],
    ['no search', 'rel="search"', 'rel="next"', 'no link rel=search'],
    ['no icon', 'rel="icon"', 'rel="next"', 'no link rel=icon'],
    ['no manifest', 'rel="manifest"', 'rel="next"', 'no link rel=manifest'],
  ])('fails with %s', (_, from, to, words) => {
    expect(problemsOf(HEAD.replace(from, to))).toContain(words);
  });

  it('has no address and is not to be found where it stands at missing ones', () => {
    const none = HEAD.replace(/<link rel="canonical"[^>]*>/, '').replace(
      /<meta[^>]*og:url[^>]*>/,
      '',
    );
    const noindex = '<meta name="robots" content="noindex">';
    expect(problemsOf(none + noindex, '/404.html')).toBe('');
    expect(problemsOf(none, '/404.html')).toContain('no noindex');
    expect(problemsOf(HEAD + noindex, '/404.html')).toContain('canonical address is');
  });
});

describe('the sitemap', () => {
  const days = (url: string) => (url.endsWith('roll/') ? '2026-11-23' : undefined);
  const problemsOf = (head: string, ...entries: string[]) => {
    write('sitemap-0.xml', entries.map((one) => `<url>${one}</url>`).join(''));
    return sitemapProblems([roll(head)], readSitemap(folder), ROOT, days).join('\n');
  };
  const entry = `<loc>${ROOT}roll/</loc><lastmod>2026-11-23T00:00:00.000Z</lastmod>`;
  const noindex = '<meta name="robots" content="noindex">';

  it('names the pages that are to be found, with the days of their files', () => {
    expect(problemsOf(HEAD, entry)).toBe('');
    expect(problemsOf(HEAD + noindex)).toBe('');
  });

  it.each([
    ['a page too few', HEAD, [], 'lacks /roll/'],
    ['one too many', HEAD, [entry, `<loc>${ROOT}press/</loc>`], 'press/, which is no page'],
    ['one that says noindex', HEAD + noindex, [entry], 'roll/, which is no page to be found'],
    ['the day of the build', HEAD, [entry.replace('11-23', '11-29')], 'and its file: 2026-11-23'],
    ['no day', HEAD, [`<loc>${ROOT}roll/</loc>`], 'no day, and its file'],
  ])('fails with %s', (_, head, entries, words) => {
    expect(problemsOf(head, ...entries)).toContain(words);
  });
});

describe('the files of a public site', () => {
  const problems = () => publicFileProblems([roll()], folder, ROOT).join('\n');

  it('pass when they are there', () => {
    expect(problems()).toBe('');
  });

  it.each([
    ['robots.txt', 'Sitemap: /sitemap-index.xml', 'does not name the sitemap'],
    ['opensearch.xml', '<Url template="/search/?q={searchTerms}"/>', 'does not lead to the search'],
    ['favicon.ico', '<svg', 'favicon.ico is no icon'],
    ['manifest.webmanifest', MANIFEST.replace('maskable', 'any'), 'no maskable icon'],
    ['manifest.webmanifest', MANIFEST.replace('shots', 'shoots'), 'no screenshots'],
    ['manifest.webmanifest', MANIFEST.replace('icon.png', 'x.png'), 'x.png: 192x192; it is not'],
    ['manifest.webmanifest', MANIFEST.replace('1688', '1600'), 'it is 780x1688'],
    ['addresses.json', '{"pages":[],"moved":[]}', 'calls /roll/ “”'],
    ['addresses.json', '{"pages":[["roll/","Rol"]],"moved":[]}', 'calls /roll/ “Rol”'],
    ['addresses.json', '{"pages":[["roll/","Roll"],["x/","X"]],"moved":[]}', 'names /x/'],
  ])('fail with %s: %s', (file, text, words) => {
    write(file, text);
    expect(problems()).toContain(words);
  });
});
