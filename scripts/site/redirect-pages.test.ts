import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { metaPolicy } from '../../src/lib/policy/policy.ts';
import {
  FOLLOW,
  FOLLOW_SCRIPT,
  redirectPage,
  takeMovedPages,
  writeRedirectPages,
} from './redirect-pages.ts';

it('keeps a former address alive, with and without a host that redirects', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'redirects-'));
  const moved = {
    from: 'exercises/thigh-press/',
    to: 'exercises/press-the-thigh/',
    title: 'Press the thigh',
  };
  fs.writeFileSync(path.join(folder, 'moved.json'), JSON.stringify([moved]));
  expect(takeMovedPages(folder)).toEqual([moved]);
  expect(fs.readdirSync(folder)).toEqual([]);
  writeRedirectPages([moved], folder, '/handbook/');
  const page = fs.readFileSync(path.join(folder, 'exercises/thigh-press/index.html'), 'utf8');
  expect(page).toContain('content="0; url=/handbook/exercises/press-the-thigh/"');
  expect(page).toContain(`<script src="/handbook/${FOLLOW}"></script>`);
  expect(fs.readFileSync(path.join(folder, FOLLOW), 'utf8')).toBe(FOLLOW_SCRIPT);
  expect(page).toContain('<a href="/handbook/exercises/press-the-thigh/">Press the thigh</a>');
  expect(page).toContain(metaPolicy().replaceAll('"', '&quot;'));
  expect(fs.readFileSync(path.join(folder, '_redirects'), 'utf8')).toBe(
    '/handbook/exercises/thigh-press/ /handbook/exercises/press-the-thigh/ 301\n',
  );
  fs.rmSync(folder, { recursive: true });
});

it('writes a title as text', () => {
  expect(redirectPage('a/', '<b>"&"')).toContain(
    '<title>Moved: &lt;b&gt;&quot;&amp;&quot;</title>',
  );
});
