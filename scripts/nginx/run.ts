import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { freePort } from '../engines/free-port.ts';
import { nginxConfig } from './config.ts';

/** Serves a built site with nginx while something is done, and ends it whatever happens. */
export async function withNginx<T>(
  program: string,
  site: string,
  base: string,
  use: (url: string) => Promise<T>,
): Promise<T> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'nginx-'));
  // nginx started by root drops its rights; it has to get into the folder all the same.
  fs.chmodSync(folder, 0o755);
  const copy = path.join(folder, 'site');
  fs.cpSync(site, copy, { recursive: true });
  const port = await freePort();
  const file = path.join(folder, 'nginx.conf');
  fs.writeFileSync(file, nginxConfig({ folder, port, site: copy, base }));
  const server = spawn(program, ['-p', folder, '-c', file, '-e', `${folder}/error.log`], {
    stdio: 'inherit',
  });
  try {
    const url = `http://127.0.0.1:${String(port)}${base}`;
    await answers(url);
    return await use(url);
  } finally {
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGTERM');
    await ended;
    fs.rmSync(folder, { recursive: true });
  }
}

async function answers(url: string): Promise<void> {
  const until = Date.now() + 10_000;
  while (Date.now() < until) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`nginx does not answer at ${url}.`);
}
