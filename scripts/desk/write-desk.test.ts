import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PATHS, SOUND } from '../../src/catalogue/check/testing/sound-handbook.ts';
import { soundFolder } from '../../src/catalogue/content/testing/fake-astro.ts';
import { deskMiddleware } from './write/middleware.ts';
import { writeDesk } from './write-desk.ts';

const FILE = PATHS.roll;
const faults: unknown[] = [];
let root = '';
let port = 0;
let token = '';
let server: http.Server;

beforeAll(async () => {
  root = soundFolder();
  const desk = deskMiddleware(root, '/', (error) => faults.push(error));
  server = http.createServer((request, response) => {
    // As Vite does for pages of this machine.
    response.setHeader('Access-Control-Allow-Origin', request.headers.origin ?? '*');
    desk(request, response, () => {
      response.end('next');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
  token = /name="desk" content="([^"]+)"/.exec((await sent('GET', '')).text)?.[1] ?? '';
});
afterAll(() => {
  server.close();
  fs.rmSync(root, { recursive: true });
});

type Headers = Record<string, string>;

function sent(method: string, path: string, headers: Headers = {}, body = '') {
  return new Promise<{ status: number; headers: http.IncomingHttpHeaders; text: string }>(
    (resolve, reject) => {
      const address = path.startsWith('/') ? path : `/workshop/write/${path}`;
      const request = http.request({ port, host: '127.0.0.1', method, path: address, headers });
      request.on('error', reject);
      request.on('response', (response) => {
        let text = '';
        response.on('data', (part: Buffer) => (text += part.toString()));
        response.on('end', () => {
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text });
        });
      });
      request.end(body);
    },
  );
}

const asked = (name: string, body: unknown, headers: Headers = {}) =>
  sent(
    'POST',
    `api/${name}/`,
    {
      Origin: `http://127.0.0.1:${String(port)}`,
      'Content-Type': 'application/json',
      'X-Desk-Token': token,
      ...headers,
    },
    typeof body === 'string' ? body : JSON.stringify(body),
  );
const answer = async (name: string, body: unknown) =>
  JSON.parse((await asked(name, body)).text) as Record<string, unknown>;

it('is there while one writes, and in no build', () => {
  expect(Object.keys(writeDesk().hooks)).toEqual(['astro:server:setup', 'astro:server:start']);
});

describe('the page', () => {
  it('has a token of its own, and a policy that runs nothing else', async () => {
    const { headers, text } = await sent('GET', '');
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(text).toContain('/scripts/desk/form/main.ts');
    expect(headers['content-security-policy']).toMatch(/default-src 'none'.*script-src 'self';/);
    expect(headers['cross-origin-resource-policy']).toBe('same-origin');
    expect(headers['access-control-allow-origin']).toBeUndefined();
    expect(headers['cache-control']).toBe('no-store');
  });

  it('has another token at another start', async () => {
    const other = http.createServer(deskMiddleware(root, '/', () => undefined) as never);
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const response = await fetch(
      `http://127.0.0.1:${String((other.address() as AddressInfo).port)}/workshop/write/`,
      { headers: { 'Sec-Fetch-Mode': 'navigate' } },
    ).then((one) => one.text());
    expect(response).not.toContain(token);
    other.close();
  });

  it.each(['/', '/workshop/', '/workshop/writers/', '/exercises/'])(
    'leaves %s alone',
    async (path) => {
      expect((await sent('GET', path)).text).toBe('next');
    },
  );
});

describe('who asks', () => {
  const save = { file: FILE, hash: null, changes: {}, prose: '' };

  it.each<[string, Headers]>([
    ['by another name', { Host: 'evil.example' }],
    ['from another site', { Origin: 'https://evil.example' }],
    ['from a page of another port', { Origin: 'http://127.0.0.1:1' }],
    ['without the token', { 'X-Desk-Token': '' }],
    ['with a token that was', { 'X-Desk-Token': 'a'.repeat(43) }],
    ['as a plain form', { 'Content-Type': 'text/plain' }],
  ])('%s is refused, and nothing is written', async (_, headers) => {
    const { status } = await asked('save', save, headers);
    expect(status).toBe(403);
    expect(fs.readFileSync(`${root}/${FILE}`, 'utf8')).toBe(SOUND[FILE]);
  });

  it.each([
    ['a file elsewhere', { ...save, file: 'content/exercises/../../package.json' }, 409],
    ['a page that is there', save, 409],
    ['no JSON', '{', 409],
    ['no page', 'null', 409],
    ['a number', '1', 409],
    ['more than a page', JSON.stringify({ ...save, prose: 'a'.repeat(1_000_001) }), 409],
  ])('for %s gets the reason', async (_, body, expected) => {
    const { status, text } = await asked('save', body);
    expect(status).toBe(expected);
    expect((JSON.parse(text) as { error: string }).error).toMatch(/\w/);
    expect(faults).toEqual([]);
  });

  it('for nothing we know gets nothing', async () => {
    expect((await asked('constructor', {})).status).toBe(404);
    expect((await sent('GET', 'api/list/')).status).toBe(404);
  });
});

describe('a page of the handbook', () => {
  it('is listed, opened, checked and saved', async () => {
    const { pages } = await answer('list', {});
    expect(pages).toContainEqual({ file: FILE, title: 'Roll the thighs' });
    const { hash, prose, schema } = await answer('open', { file: FILE });
    expect(JSON.stringify(schema)).toContain('The name of the exercise');

    const draft = { file: FILE, hash, changes: { duration: '3 x 30 sec' }, prose };
    const { letters } = await answer('check', draft);
    expect(letters).toMatchObject([{ path: ['duration'], what: expect.stringContaining('3 x') }]);

    const better = { ...draft, changes: { duration: '0:30, 3 sets' } };
    expect(await answer('check', better)).toMatchObject({ letters: [], others: '' });
    expect(Object.keys(await answer('save', better))).toEqual(['hash']);
    const saved = fs.readFileSync(`${root}/${FILE}`, 'utf8');
    expect(saved).toBe(SOUND[FILE]?.replace('duration: 2:00', 'duration: 0:30, 3 sets'));
    // What was opened is no longer there.
    expect((await asked('save', draft)).status).toBe(409);
  });

  it.each(['A {globalThis.ran = true}.', 'import "node:fs"', '<script>alert(1)</script>'])(
    'is not saved with code: %s',
    async (prose) => {
      const { hash } = await answer('open', { file: FILE });
      const before = fs.readFileSync(`${root}/${FILE}`, 'utf8');
      expect(await answer('save', { file: FILE, hash, changes: {}, prose })).toMatchObject({
        error: expect.stringContaining('plain Markdown'),
      });
      expect(fs.readFileSync(`${root}/${FILE}`, 'utf8')).toBe(before);
    },
  );

  it('is begun with what the rules will ask for', async () => {
    const answers = { title: 'Roll the other thigh', technique: 'roll', areas: ['thighs'] };
    const begun = { kind: 'exercise', id: 'roll-the-other-thigh', answers };
    const { file, hash, facts } = await answer('begin', begun);
    expect(file).toBe('content/exercises/roll-the-other-thigh.mdx');
    expect(hash).toBeNull();
    expect(facts).toMatchObject({ title: answers.title, zones: ['knee-hollow'] });
    expect(fs.existsSync(`${root}/content/exercises/roll-the-other-thigh.mdx`)).toBe(false);
  });

  it.each([
    ['a kind that is none', { kind: 'constructor', id: 'a', answers: {} }],
    ['an id that is none', { kind: 'exercise', id: '../x', answers: {} }],
    ['an id that is taken', { kind: 'exercise', id: 'roll-the-thighs', answers: {} }],
  ])('is not begun with %s', async (_, begun) => {
    expect((await asked('begin', begun)).status).toBe(409);
  });
});
