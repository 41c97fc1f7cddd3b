import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { htmlFiles, linkAlone } from './search-index.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'search-'));
const at = (name: string) => path.join(folder, name);

afterAll(() => {
  fs.rmSync(folder, { recursive: true });
});

it('has Pagefind read what is searched, at its address, and nothing else', () => {
  for (const name of ['index.html', 'exercises/a/index.html', 'es/exercises/a/index.html']) {
    fs.mkdirSync(path.dirname(at(name)), { recursive: true });
    fs.writeFileSync(at(name), name);
  }
  const alone = linkAlone(folder, [at('index.html'), at('es/exercises/a/index.html')]);
  const names = () => htmlFiles(alone).map((file) => path.relative(alone, file));
  expect(names()).toEqual(['es/exercises/a/index.html', 'index.html']);
  expect(fs.readFileSync(path.join(alone, 'index.html'), 'utf8')).toBe('index.html');
  // Those of the language before are gone.
  linkAlone(folder, [at('exercises/a/index.html')]);
  expect(names()).toEqual(['exercises/a/index.html']);
});
