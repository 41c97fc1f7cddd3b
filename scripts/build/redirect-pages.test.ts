import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { checkContent } from '../../src/catalogue/check/check-content.ts';
import { filesWith, TODAY } from '../../src/catalogue/check/testing/plant.ts';
import { metaPolicy } from '../../src/lib/policy/policy.ts';
import { redirectPage, writeRedirectPages } from './redirect-pages.ts';

it('keeps a former address alive, with and without a host that redirects', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'redirects-'));
  const { handbook } = checkContent(filesWith({}), TODAY);
  expect(writeRedirectPages(handbook, folder, '/handbook/')).toBe(1);
  const page = fs.readFileSync(path.join(folder, 'exercises/thigh-press/index.html'), 'utf8');
  expect(page).toContain('content="0; url=/handbook/exercises/press-the-thigh/"');
  expect(page).toContain('<a href="/handbook/exercises/press-the-thigh/">Press the thigh</a>');
  expect(page).toContain(metaPolicy().replaceAll('"', '&quot;'));
  expect(fs.readFileSync(path.join(folder, '_redirects'), 'utf8')).toBe(
    '/handbook/exercises/thigh-press/ /handbook/exercises/press-the-thigh/ 301\n',
  );
  fs.rmSync(folder, { recursive: true });
});

it('writes a title as text', () => {
  expect(redirectPage('/a/', '<b>"&"')).toContain(
    '<title>Moved: &lt;b&gt;&quot;&amp;&quot;</title>',
  );
});
