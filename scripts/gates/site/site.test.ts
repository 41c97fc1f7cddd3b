import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { metaPolicy } from '../../../src/lib/policy/policy.ts';
import {
  firstOfEachKind,
  forgetBuiltSite,
  readBuiltSite,
  readPage,
  sharedBuiltSite,
} from './built-site.ts';
import { crawl } from './crawl.ts';
import { contactProblems, pageProblems, siteProblems } from './page-problems.ts';
import { weighPage } from './weigh.ts';

const policy = metaPolicy().replaceAll('"', '&quot;');
const page = (body: string, title = 'Roll', description = 'How to roll.') => `<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${title}</title><meta name="description" content="${description}">
<link rel="canonical" href="https://uncoil.example/roll/"><link rel="stylesheet" href="/a.css">
</head><body><h1>Roll</h1><h2 id="feel">Feel</h2>${body}</body></html>`;
const problemsOf = (html: string) => pageProblems(readPage('/roll/', 'dist/roll/index.html', html));

describe('a page that sends somebody to the phone', () => {
  const dial = ['112', '911', '999', '000'].map((one) => `<a href="tel:${one}">${one}</a>`);
  const main = (words: string) => page(`<main><p>${words}</p></main>`);

  it('has the four numbers', () => {
    expect(problemsOf(main(`Call your local emergency number. ${dial.join()}`))).toEqual([]);
    expect(problemsOf(main('See a doctor.'))).toEqual([]);
  });

  it.each(dial)('is found when it lacks %s', (link) => {
    const words = `Call your local emergency number. ${dial.filter((one) => one !== link).join()}`;
    expect(problemsOf(main(words))).toEqual([expect.stringContaining('no link that dials')]);
  });
});

describe('the address for questions', () => {
  const mail = (to: string) => `<a href="mailto:${to}">${to}</a>`;
  const at = (address: string, body: string) => [readPage(address, address, page(body))];

  it.each([
    ['/guides/desk-reset/', '', null],
    ['/guides/', mail('a@b.org'), 'a@b.org'],
    ['/guides/desk-reset/', mail('a@b.org') + mail('a@b.org'), 'a@b.org'],
  ])('is right on %s: %s', (address, body, contact) => {
    expect(contactProblems(at(address, body), contact)).toEqual([]);
  });

  it.each([
    ['a placeholder is shown', '/', mail('hello@uncoil.example'), null],
    ['it is missing', '/', '', 'a@b.org'],
    ['it is missing at the end of a guide', '/guides/desk-reset/', mail('a@b.org'), 'a@b.org'],
    ['another one is shown', '/', mail('x@b.org'), 'a@b.org'],
  ])('is found when %s', (_, address, body, contact) => {
    expect(contactProblems(at(address, body), contact)).not.toEqual([]);
  });
});

describe('a built page', () => {
  it('passes when it holds nothing that it must not', () => {
    const sound = `<a href="https://example.org/">Source</a><img src="/a.png" alt="">
      <script src="/a.js" type="module"></script><script type="application/ld+json">{}</script><script type="application/json">{}</script>`;
    expect(problemsOf(page(sound))).toEqual([]);
  });

  it.each([
    ['an inline script', '<script>alert(1)</script>', 'an inline <script>'],
    ['what comes too late', '</body></html><script src="/a.js"></script>', 'after </html>'],
    ['a module', '<script type="module">alert(1)</script>', 'an inline <script>'],
    ['an inline style sheet', '<style>p{}</style>', 'an inline <style>'],
    ['a style attribute', '<p style="color:red">x</p>', '<p> “x” has a style attribute'],
    ['a handler', '<p onclick="a()">x</p>', 'has the inline handler onclick'],
    ['code in a link', '<a href=" javascript:a()">x</a>', 'has code in href'],
    [
      'an outside image',
      '<img alt="" src="https://example.org/a.png">',
      'loads https://example.org',
    ],
    ['one without a scheme', '<img alt="" src="//example.org/a.png">', 'loads //example.org'],
    [
      'one among several',
      '<img alt="" srcset="/a.png 1x, https://b.org/c.png 2x">',
      'from elsewhere',
    ],
    ['an outside frame', '<iframe src="https://example.org/"></iframe>', 'from elsewhere'],
    [
      'an outside style sheet',
      '<link rel="stylesheet" href="https://b.org/c.css">',
      'from elsewhere',
    ],
    [
      'an outside script in a template',
      '<template><script src="https://b.org/c.js"></script></template>',
      'from elsewhere',
    ],
    ['two headings of level 1', '<h1>Again</h1>', '2 headings of level 1'],
    ['a skipped level', '<h4>Deep</h4>', '“Deep” has level 4 after 2'],
    ['an empty heading', '<h2> </h2>', 'an empty <h2>'],
  ])('fails with %s', (_, body, words) => {
    expect(problemsOf(page(body)).join('\n')).toContain(words);
    expect(problemsOf(page(body)).join('\n')).toContain('dist/roll/index.html');
  });

  it.each([
    ['no language', page('').replace(' lang="en"', ''), 'no language'],
    ['no title', page('').replace(/<title>.*<\/title>/, ''), 'not one <title>'],
    [
      'no description',
      page('').replace(/<meta name="description"[^>]*>/, ''),
      'not one description',
    ],
    ['no policy', page('').replace(/<meta http-equiv[^>]*>/, ''), 'no policy'],
    ['another policy', page('').replace('default-src', 'img-src'), 'no policy'],
    [
      'a script before the policy',
      page('').replace('<meta charset', '<script src="/a.js"></script><meta charset'),
      'before the policy',
    ],
  ])('fails with %s', (_, html, words) => {
    expect(problemsOf(html).join('\n')).toContain(words);
  });
});

describe('the site', () => {
  const one = readPage('/a/', 'a', page('', 'One', 'First.'));
  it.each([
    ['the same title', page('', 'One', 'Second.'), 'has the same title “One” as a'],
    ['the same description', page('', 'Two', 'First.'), 'the same description'],
  ])('fails with %s', (_, html, words) => {
    expect(siteProblems([one, readPage('/b/', 'b', html)]).join()).toContain(words);
  });
});

describe('on the disk', () => {
  let folder = '';
  const write = (name: string, text: string) => {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    fs.writeFileSync(path.join(folder, name), text);
  };
  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'site-'));
    write('index.html', page('<a href="/roll/#feel">Roll</a>'));
    write('roll/index.html', page('<a href="/">Home</a><a href="#feel">Feel</a>'));
    write('a.css', 'p{}');
  });
  afterEach(() => {
    fs.rmSync(folder, { recursive: true });
  });

  it('links that lead somewhere pass, also under a sub-path', async () => {
    const report = await crawl(readBuiltSite(folder), folder, '/');
    expect(report).toEqual({ problems: [], links: 5, lonely: [] });
    write('roll/index.html', page('').replaceAll('"/a.css', '"/handbook/a.css'));
    write('index.html', page('<a href="/handbook/roll/">x</a>').replaceAll('"/a.css', '"a.css'));
    expect((await crawl(readBuiltSite(folder), folder, '/handbook/')).problems).toEqual([]);
  });

  it.each([
    ['a dead link', '<a href="/press/">x</a>', 'the link to /press/ answers 404'],
    ['a missing slash', '<a href="/roll">x</a>', 'the link to /roll answers 308'],
    ['a dead fragment', '<a href="/roll/#feal">x</a>', '/roll/#feal names no element'],
    ['a dead fragment of its own', '<a href="#nothing">x</a>', '#nothing names no element'],
    ['a missing picture', '<img alt="" src="/none.png">', '/none.png answers 404'],
    ['a missing style sheet', '<link rel="stylesheet" href="/none.css">', '/none.css answers 404'],
    ['a missing drawing', '<svg><use xlink:href="/none.svg#a"></use></svg>', '/none.svg'],
  ])('%s fails', async (_, body, words) => {
    write('index.html', page(body));
    const { problems } = await crawl(readBuiltSite(folder), folder, '/');
    expect(problems.join()).toContain(words);
    expect(problems.join()).toMatch(/^\/: /);
  });

  it('names pages that no link leads to', async () => {
    write('lost/index.html', page(''));
    expect((await crawl(readBuiltSite(folder), folder, '/')).lonely).toEqual(['/lost/']);
  });

  it('is read once, and again when a page has changed, came or went', () => {
    const first = sharedBuiltSite(folder);
    expect(first).toEqual(readBuiltSite(folder));
    expect(sharedBuiltSite(folder)).toBe(first);
    const addresses = () => sharedBuiltSite(folder).map(({ address }) => address);
    write('roll/index.html', page('<p class="later">Later</p>'));
    const second = sharedBuiltSite(folder);
    expect(second).not.toBe(first);
    expect(second.flatMap(({ elements }) => elements).some(({ text }) => text === 'Later')).toBe(
      true,
    );
    write('press/index.html', page(''));
    expect(addresses()).toEqual(['/', '/press/', '/roll/']);
    fs.rmSync(path.join(folder, 'press/index.html'));
    expect(addresses()).toEqual(['/', '/roll/']);
    const last = sharedBuiltSite(folder);
    forgetBuiltSite();
    expect(sharedBuiltSite(folder)).not.toBe(last);
    forgetBuiltSite();
  });

  it('has a first page of each kind, which is the first of its files that is for readers', () => {
    const redirect = page('').replace('</head>', '<script src="/moved.js"></script></head>');
    write('old/a/index.html', redirect);
    write('old/b/index.html', page(''));
    write('gone/index.html', redirect);
    write('workshop/index.html', page(''));
    const kindOf = (address: string) => address.split('/')[1] ?? '';
    const first = firstOfEachKind(folder, kindOf);
    expect([...first].map(([kind, { address }]) => [kind, address])).toEqual([
      ['', '/'],
      ['old', '/old/b/'],
      ['roll', '/roll/'],
    ]);
  });

  it('weighs what a page loads, with what its scripts import', () => {
    write('a.js', 'import"./b.js";const later=()=>import(`./c.js`);import{d}from"./d.js"');
    write('b.js', 'export{b}from"./d.js"');
    write('c.js', 'import "./b.js";'.repeat(3));
    write('d.js', 'export const d = 1');
    write('index.html', page('<script type="module" src="/a.js"></script>'));
    const [home] = readBuiltSite(folder);
    if (!home) throw new Error('no page');
    const { html, css, script, later } = weighPage(home, folder);
    for (const bytes of [html, css, script, later]) expect(bytes).toBeGreaterThan(0);
    expect(script).toBeGreaterThan(later);
  });
});
