import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { htmlProblems } from './valid-html.ts';

const page = (body: string) =>
  `<!DOCTYPE html>\n<html lang="en"><head><meta charset="utf-8"><title>A page</title></head><body>${body}</body></html>\n`;

it('finds what is wrong in each of several pages, and says where', async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'html-'));
  const write = (name: string, body: string) => {
    const file = path.join(folder, name);
    fs.writeFileSync(file, page(body));
    return file;
  };
  try {
    const sound = write('a.html', '<h1>One</h1>');
    const bad = write('b.html', '<h1>Two</h1><img src="/a.svg">');
    const styled = write('c.html', '<h1 style="color: red">Three</h1>');
    expect(await htmlProblems('.htmlvalidate.json', [sound])).toEqual([]);
    const [text = ''] = await htmlProblems('.htmlvalidate.json', [sound, bad, styled, sound]);
    expect(text).not.toContain('a.html');
    expect(text).toMatch(
      /b\.html[\s\S]*missing required "alt"[\s\S]*c\.html[\s\S]*no-inline-style/,
    );
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
});
