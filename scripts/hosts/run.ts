import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { freePort } from '../engines/free-port.ts';
import type { Effort } from '../serve/compress.ts';
import { packFiles } from '../site/pack.ts';
import type { Host } from './host.ts';

/** A host that runs: where it answers, and what it wrote down so far. */
export type RunningHost = {
  readonly url: string;
  /** The copy of the site that it serves. */
  readonly site: string;
  readonly hasBrotli: boolean;
  readonly logs: () => string;
};

/** Serves a built site with a real web server while something is done, and ends it whatever happens. */
export async function withHost<T>(
  host: Host,
  program: string,
  {
    site,
    base,
    effort = 'most',
  }: { readonly site: string; readonly base: string; readonly effort?: Effort },
  use: (running: RunningHost) => Promise<T>,
): Promise<T> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), `${host.name}-`));
  // A server started by root drops its rights; it has to get into the folder all the same.
  fs.chmodSync(folder, 0o755);
  const copy = path.join(folder, 'site');
  fs.cpSync(site, copy, { recursive: true, preserveTimestamps: true });
  await packFiles(copy, effort);
  const port = await freePort();
  const file = path.join(folder, host.fileName);
  const place = { site: copy, base, listen: { port }, hasBrotli: host.hasBrotli() };
  fs.writeFileSync(file, host.testConfig(place, folder));
  const server = spawn(program, host.start(file, folder), {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, HOME: folder },
  });
  const logs = () =>
    fs
      .readdirSync(folder)
      .filter((name) => name.endsWith('.log'))
      .map((name) => fs.readFileSync(path.join(folder, name), 'utf8'))
      .join('\n');
  const ended = new Promise((resolve) => server.once('exit', resolve));
  try {
    const url = `http://127.0.0.1:${String(port)}${base}`;
    await answers(host.name, url);
    return await use({ url, site: copy, hasBrotli: place.hasBrotli, logs });
  } finally {
    server.kill('SIGTERM');
    await ended;
    fs.rmSync(folder, { recursive: true });
  }
}

async function answers(name: string, url: string): Promise<void> {
  const until = Date.now() + 10_000;
  while (Date.now() < until) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`${name} does not answer at ${url}.`);
}
