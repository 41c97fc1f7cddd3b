import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, expect, it } from 'vitest';
import { COLLECTION_NAMES } from '../../src/catalogue/check/collections.ts';
import type { Catalogue } from '../../src/catalogue/data/entry.ts';
import { publicFiles, publishedHandbook, WHOLE } from '../../src/catalogue/data/files.ts';
import { PUBLISHER } from '../../src/catalogue/data/testing/published.ts';
import { spreadFiles } from './spread-files.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'spread-'));
const write = (name: string, text: string) => {
  fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  fs.writeFileSync(path.join(folder, name), text);
};
const read = (name: string) => fs.readFileSync(path.join(folder, name));

afterEach(() => {
  fs.rmSync(folder, { recursive: true, force: true });
});

it('writes each answer and each file of open data where it belongs, and leaves no list behind', async () => {
  const nothing = Object.fromEntries(COLLECTION_NAMES.map((name) => [name, []]));
  const all = publishedHandbook(nothing as unknown as Catalogue, PUBLISHER);
  const files = publicFiles({ ...all, zones: [{ id: 'front-of-neck' }] });
  const answer = { file: 'data/oembed/exercises/cat-and-cow.json', answer: { version: '1.0' } };
  write('spread.json', JSON.stringify({ cards: [], answers: [answer] }));
  write(`data/${WHOLE}`, files.find((one) => one.path === WHOLE)?.text ?? '');
  await spreadFiles(folder);
  expect(fs.existsSync(path.join(folder, 'spread.json'))).toBe(false);
  expect(read(answer.file).toString()).toBe('{"version":"1.0"}');
  for (const one of files) expect(read(`data/${one.path}`).toString()).toBe(one.text);
  const inside = unzipSync(read('data/handbook.zip'));
  expect(Object.keys(inside)).toHaveLength(files.length);
  expect(strFromU8(inside['index.json'] ?? new Uint8Array())).toBe(
    read('data/index.json').toString(),
  );
});
