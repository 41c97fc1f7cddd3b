import { createHash } from 'node:crypto';
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import {
  ASK_FIRST,
  headersFor,
  parseHeadersFile,
  type HeaderRule,
} from '../../src/lib/policy/headers-file.ts';
import { chooseEncoding, compress, type Encoding } from './compress.ts';
import { contentType, isCompressible } from './content-types.ts';
import { findFile } from './find-file.ts';

export type SiteOptions = {
  /** The built site. */
  readonly folder: string;
  /** The path it is served under. */
  readonly base: string;
};

/**
 * A small static host: the headers of `_headers`, `ETag` and `Last-Modified`, the 404 page, slashes
 * and compression, as a real host does them. Files are read when they are asked for, so a new build shows at once.
 */
export function createSiteServer({ folder, base }: SiteOptions): http.Server {
  const root = path.resolve(folder);
  const compressed = new Map<string, Buffer>();
  const send = (
    request: http.IncomingMessage,
    response: http.ServerResponse,
    status: number,
    file: string,
    headers: Record<string, string>,
  ) => {
    const body = fs.readFileSync(file);
    const type = contentType(file);
    const encoding: Encoding = isCompressible(type)
      ? chooseEncoding(request.headers['accept-encoding'])
      : 'identity';
    const hash = createHash('sha256').update(body).digest('base64url').slice(0, 27);
    const etag = `"${hash}"`;
    const modified = fs.statSync(file).mtime.toUTCString();
    const all = {
      ...headers,
      'Content-Type': type,
      Vary: 'Accept-Encoding',
      ETag: etag,
      'Last-Modified': modified,
    };
    if (status === 200 && isKnown(request.headers, etag, modified)) {
      response.writeHead(304, all).end();
      return;
    }
    const key = `${encoding} ${hash}`;
    // As a host that compresses while somebody waits; nobody weighs what is sent here.
    const bytes = compressed.get(key) ?? compress(body, encoding, 'quick');
    compressed.set(key, bytes);
    const encoded = encoding === 'identity' ? {} : { 'Content-Encoding': encoding };
    response.writeHead(status, { ...all, ...encoded, 'Content-Length': bytes.length });
    response.end(request.method === 'HEAD' ? undefined : bytes);
  };

  return http.createServer((request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    const headers = plainHttp(headersFor(readHeaders(root), pathname));
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { ...headers, Allow: 'GET, HEAD' }).end();
      return;
    }
    const found = findFile(root, base, pathname);
    if (found.kind === 'moved') {
      response.writeHead(308, { ...headers, Location: `${found.to}${search}` }).end();
      return;
    }
    if (found.kind === 'file') {
      send(request, response, 200, found.file, headers);
      return;
    }
    // A name that is not there today may be there tomorrow, hash or not.
    if ('Cache-Control' in headers) headers['Cache-Control'] = ASK_FIRST;
    const notFound = missingPage(root, pathname.slice(base.length));
    if (notFound !== undefined) send(request, response, 404, notFound, headers);
    else response.writeHead(404, headers).end('Not found');
  });
}

/** The page for missing addresses: that of the language, if there is one. */
function missingPage(root: string, below: string): string | undefined {
  const [language = ''] = below.split('/');
  // Nothing but letters: the name of a folder of ours.
  const own = /^[a-z]{2,3}$/.test(language) ? [path.join(root, language, '404.html')] : [];
  return [...own, path.join(root, '404.html')].find((file) => fs.existsSync(file));
}

/** Has the browser this very file? Its tag counts for more than its date (RFC 9110, 13.2.2). */
function isKnown(asked: http.IncomingHttpHeaders, etag: string, modified: string): boolean {
  if (asked['if-none-match'] !== undefined) return asked['if-none-match'] === etag;
  return asked['if-modified-since'] === modified;
}

/** The last `_headers` that was read, and what it says: most requests find the one before them. */
let last: { readonly text: string; readonly rules: readonly HeaderRule[] } = {
  text: '',
  rules: [],
};

function readHeaders(root: string): readonly HeaderRule[] {
  const file = path.join(root, '_headers');
  const text = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
  if (last.text !== text) last = { text, rules: parseHeadersFile(text) };
  return last.rules;
}

/** Over plain http, a demand for https would only break the page. */
function plainHttp(headers: Record<string, string>): Record<string, string> {
  const policy = headers['Content-Security-Policy'];
  const rest = { ...headers };
  delete rest['Strict-Transport-Security'];
  if (!policy) return rest;
  return { ...rest, 'Content-Security-Policy': policy.replace('; upgrade-insecure-requests', '') };
}
