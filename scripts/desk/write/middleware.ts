import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { today } from '../../../src/catalogue/today.ts';
import { answersFor } from './answers.ts';
import { refusal } from './gatekeeper.ts';
import { Refused } from './page-file.ts';
import { writePage } from './write-page.ts';

/** More than any page of the handbook. */
const MOST_BYTES = 1_000_000;

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/**
 * Answers what concerns the form, and leaves all else to the next one.
 * @param base where the site is mounted: `/` or `/handbook/`
 * @param report hears of faults of our own
 */
export function deskMiddleware(
  root: string,
  base: string,
  report: (error: unknown) => void,
): Middleware {
  const token = randomBytes(32).toString('base64url');
  const answers = answersFor(root, () => today());
  return (request, response, next) => {
    const [address = ''] = (request.url ?? '').split('?');
    // With or without the base: Vite may have taken it off.
    const [, question] = /^.*\/workshop\/write\/(?:api\/([a-z]+)\/)?$/.exec(address) ?? [];
    if (!/\/workshop\/write(\/|$)/.test(address)) {
      next();
      return;
    }
    protect(response);
    const { method, headers } = request;
    const refused = refusal({ method, headers, from: request.socket.remoteAddress }, token);
    if (refused !== null) {
      send(response, 403, { error: refused });
    } else if (method === 'GET' && address.endsWith('/workshop/write/')) {
      const nonce = randomBytes(16).toString('base64');
      response.setHeader('Content-Security-Policy', policy(nonce));
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(writePage(base, token, nonce));
    } else if (method === 'POST' && question && Object.hasOwn(answers, question)) {
      const answered = answers[question as keyof typeof answers] as (asked: unknown) => unknown;
      read(request)
        .then(answered)
        .then(
          (answer) => {
            send(response, 200, answer);
          },
          (error: unknown) => {
            if (!(error instanceof Refused)) report(error);
            send(response, error instanceof Refused ? 409 : 500, { error: wordsOf(error) });
          },
        );
    } else {
      send(response, 404, { error: 'There is nothing here.' });
    }
  };
}

const wordsOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** Nobody else may read it, frame it or keep it. Vite lets other pages of localhost read. */
function protect(response: ServerResponse): void {
  response.removeHeader('Access-Control-Allow-Origin');
  response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'no-referrer');
  response.setHeader('Cache-Control', 'no-store');
}

const policy = (nonce: string) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'nonce-${nonce}'`,
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

async function read(request: IncomingMessage): Promise<unknown> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > MOST_BYTES) throw new Refused('That is more than a page can hold.');
    parts.push(part);
  }
  try {
    return JSON.parse(Buffer.concat(parts).toString('utf8')) as unknown;
  } catch {
    throw new Refused('That is no JSON.');
  }
}

function send(response: ServerResponse, status: number, answer: unknown): void {
  response.statusCode = status;
  response.setHeader('Content-Type', 'application/json; charset=utf-8');
  response.end(JSON.stringify(answer));
}
