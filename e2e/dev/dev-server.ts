import { spawn, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { test as base, type Page } from '@playwright/test';
import { freePort } from '../../scripts/engines/free-port.ts';
import { copyFor } from '../../scripts/self-test/copy.ts';

/** A drawing that is not there when the server starts, as of a figure that was just begun. */
export const UNDRAWN = 'public/figures/neck-turns.svg';

/** `npm run dev` on a copy of the project, with what an author sees in the terminal. */
export class DevServer {
  readonly folder: string;
  readonly url: string;
  readonly #child: ChildProcess;
  #said = '';
  #undo = new Map<string, string | null>();

  private constructor(folder: string, port: number) {
    this.folder = folder;
    this.url = `http://127.0.0.1:${String(port)}`;
    this.#child = spawn(process.execPath, ['scripts/tasks/dev.ts', '--port', String(port)], {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1' },
    });
    const keep = (part: Buffer) => (this.#said += stripVTControlCharacters(part.toString()));
    this.#child.stdout?.on('data', keep);
    this.#child.stderr?.on('data', keep);
  }

  static async start(): Promise<DevServer> {
    const folder = copyFor('content');
    fs.rmSync(path.join(folder, UNDRAWN));
    const server = new DevServer(folder, await freePort());
    await new Promise<void>((resolve, reject) => {
      server.#child.stdout?.on('data', () => {
        if (server.#said.includes('watching for file changes')) resolve();
      });
      server.#child.once('exit', () => {
        reject(new Error(`The dev server ended. It said:\n${server.#said}`));
      });
    });
    return server;
  }

  /** What stands in the terminal. */
  get terminal(): string {
    return this.#said;
  }

  /** A clear terminal. */
  clears(): void {
    this.#said = '';
  }

  has(file: string): boolean {
    return fs.existsSync(path.join(this.folder, file));
  }

  reads(file: string): string {
    return fs.readFileSync(path.join(this.folder, file), 'utf8');
  }

  /** Keeps how a file is, or that it is not there: something else is about to write it. */
  remembers(file: string): string | null {
    const before = fs.existsSync(path.join(this.folder, file)) ? this.reads(file) : null;
    if (!this.#undo.has(file)) this.#undo.set(file, before);
    return before;
  }

  /** Saves a file in another wording, as an editor does. */
  saves(file: string, change: (text: string) => string): void {
    const target = path.join(this.folder, file);
    const before = this.remembers(file);
    const after = change(before ?? '');
    if (after === before) throw new Error(`Nothing to change in ${file}.`);
    fs.writeFileSync(target, after);
  }

  /** Takes back every change. */
  mends(): void {
    for (const [file, text] of this.#undo) {
      const target = path.join(this.folder, file);
      if (text === null) fs.rmSync(target, { force: true });
      else fs.writeFileSync(target, text);
    }
    this.#undo.clear();
  }

  async end(): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<unknown>();
    this.#child.removeAllListeners('exit');
    this.#child.once('exit', resolve);
    // It passes Ctrl-C on to Astro, and ends after it.
    this.#child.kill('SIGTERM');
    await promise;
    // Astro may still be writing what it keeps.
    fs.rmSync(this.folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}

/** The letters that stand in place of a page, or beside a figure. */
export const lettersOn = (page: Page) => page.getByRole('alert');

export const test = base.extend<{ dev: DevServer }, { server: DevServer }>({
  server: [
    async ({}, use) => {
      const server = await DevServer.start();
      await use(server);
      await server.end();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  dev: async ({ server }, use, info) => {
    server.clears();
    await use(server);
    if (info.status !== info.expectedStatus) console.error(server.terminal);
    server.mends();
  },
});

export { expect } from '@playwright/test';
