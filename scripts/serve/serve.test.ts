import fs from 'node:fs';
import http, { type IncomingHttpHeaders } from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headersFile } from '../../src/lib/policy/headers-file.ts';
import { createSiteServer } from './server.ts';

const PAGE = `<!doctype html><title>Page</title>${'<p>Roll slowly.</p>'.repeat(50)}`;
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'site-'));
const secret = `${folder}-secret`;
const servers: http.Server[] = [];

beforeAll(() => {
  const write = (name: string, text: string) => {
    fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    fs.writeFileSync(path.join(folder, name), text);
  };
  write('index.html', '<title>Home</title>');
  write('page/index.html', PAGE);
  write('404.html', '<title>Not here</title>');
  write('_astro/a.css', 'p{}');
  write('_headers', headersFile('/', ['index.html', 'page/index.html', '_astro/a.css']));
  fs.writeFileSync(secret, 'secret');
});

afterAll(() => {
  for (const server of servers) server.close();
  fs.rmSync(folder, { recursive: true });
  fs.rmSync(secret);
});

type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer };

/** Asks with a raw path, which `fetch` would tidy up first. */
async function ask(
  base: string,
  path_: string,
  headers: Record<string, string> = {},
  method = 'GET',
) {
  const server = createSiteServer({ folder, base });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return new Promise<Answer>((resolve, reject) => {
    http
      .request({ host: '127.0.0.1', port, path: path_, headers, method }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => {
          const { statusCode: status = 0, headers } = response;
          resolve({ status, headers, body: Buffer.concat(parts) });
        });
      })
      .on('error', reject)
      .end();
  });
}

describe('the server', () => {
  it.each([
    ['/', '/', 200, 'Home'],
    ['/', '/page/', 200, 'Page'],
    ['/', '/page/?q=knee', 200, 'Page'],
    ['/', '/nothing/', 404, 'Not here'],
    ['/', '/page/index.html/', 404, 'Not here'],
    ['/', '/_headers', 404, 'Not here'],
    ['/', '/%E0%A4%A', 404, 'Not here'],
    ['/', '/page%00', 404, 'Not here'],
    ['/handbook/', '/handbook/page/', 200, 'Page'],
    ['/handbook/', '/page/', 404, 'Not here'],
  ])('under %s, %s is %i', async (base, asked, status, title) => {
    const answer = await ask(base, asked);
    expect(answer.status).toBe(status);
    expect(answer.body.toString()).toContain(`<title>${title}</title>`);
  });

  it.each([
    ['/', '/page', '/page/'],
    ['/', '/page?q=knee', '/page/?q=knee'],
    ['/handbook/', '/handbook', '/handbook/'],
  ])('under %s, %s leads to %s', async (base, asked, to) => {
    const answer = await ask(base, asked);
    expect([answer.status, answer.headers.location]).toEqual([308, to]);
  });

  it.each(['/../', '/..%2f', '/%2e%2e/', '/page/../../'])(
    'shows nothing outside: %s',
    async (up) => {
      const answer = await ask('/', `${up}${path.basename(secret)}`);
      expect(answer.body.toString()).not.toContain('secret');
    },
  );

  it('sends the headers of _headers, without the ones that demand https', async () => {
    const { headers } = await ask('/', '/page/');
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'/);
    expect(headers['content-security-policy']).not.toContain('upgrade-insecure-requests');
    expect(headers['strict-transport-security']).toBeUndefined();
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect((await ask('/', '/_astro/a.css')).headers['cache-control']).toContain('immutable');
    expect((await ask('/', '/nothing/')).headers['content-security-policy']).toBeDefined();
  });

  it('compresses text and knows what the browser has already', async () => {
    const first = await ask('/', '/page/', { 'accept-encoding': 'gzip, br' });
    expect(first.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(first.body).toString()).toBe(PAGE);
    const again = await ask('/', '/page/', { 'if-none-match': String(first.headers.etag) });
    expect(again.status).toBe(304);
  });

  it('says since when a page is as it is, and that the browser is to ask', async () => {
    const { headers } = await ask('/', '/page/');
    expect(headers['cache-control']).toBe('no-cache');
    const modified = String(headers['last-modified']);
    expect((await ask('/', '/page/', { 'if-modified-since': modified })).status).toBe(304);
    const older = { 'if-modified-since': modified, 'if-none-match': '"another"' };
    expect((await ask('/', '/page/', older)).status).toBe(200);
  });

  it('has nobody keep that a file was not there', async () => {
    expect((await ask('/', '/_astro/gone.css')).headers['cache-control']).toBe('no-cache');
  });

  it('takes no other method, and sends no body for HEAD', async () => {
    expect((await ask('/', '/', {}, 'POST')).status).toBe(405);
    const head = await ask('/', '/page/', {}, 'HEAD');
    expect([head.status, head.body.length]).toEqual([200, 0]);
  });
});
