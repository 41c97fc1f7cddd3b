import { execFile } from 'node:child_process';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { publishedForTests } from './testing/published.ts';

/* Runs the programs that /data/ shows, each in a process of its own, against the files as served. */
const { files, catalogue } = publishedForTests();
const byPath = new Map(files.map(({ path, text }) => [`/data/${path}`, text]));
const server = http.createServer((request, response) => {
  const text = byPath.get(request.url ?? '');
  response.writeHead(text === undefined ? 404 : 200).end(text);
});
let data = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  data = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/data/`;
});
afterAll(() => {
  server.close();
});

async function run(example: string, ...args: string[]): Promise<string[]> {
  const file = `src/catalogue/data/examples/${example}`;
  const { stdout } = await promisify(execFile)(process.execPath, [file, data, ...args]);
  return stdout.trimEnd().split('\n');
}

it('makes a table of the neck, with the warnings and the line of the licence', async () => {
  const lines = await run('neck-table.mjs');
  const wanted = catalogue.exercises.filter(
    ({ data }) => data.areas.includes('neck') && !data.equipment.some(({ optional }) => !optional),
  );
  expect(wanted.length).toBeGreaterThan(1);
  const rows = lines.filter((line) => line.startsWith('| ['));
  expect(rows.length).toBe(wanted.length);
  for (const { id, data } of wanted) {
    const row = rows.find((line) => line.includes(`/exercises/${id}/`)) ?? '';
    for (const { text } of data.warnings) expect(row).toContain(text);
  }
  expect(lines.slice(-2).join(' ')).toMatch(/No clinician has reviewed.*CC BY 4\.0/);
});

it('says how long each guide takes', async () => {
  const lines = await run('guide-seconds.mjs');
  expect(lines.length).toBe(catalogue.guides.length);
  for (const line of lines) expect(line).toMatch(/^ {0,2}[1-9]\d? min {2}\S/);
});

it('lists what an exercise rests on', async () => {
  const lines = await run('sources-of.mjs', 'cat-and-cow');
  const exercise = catalogue.exercises.find(({ id }) => id === 'cat-and-cow');
  expect(lines.map((line) => line.split(' ')[0])).toEqual(exercise?.data.sources);
});
