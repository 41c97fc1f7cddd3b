import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { writeKillSwitch, writeServiceWorker } from '../../scripts/site/service-worker.ts';
import { createSiteServer } from '../../scripts/serve/server.ts';
import { base } from './base.ts';

/** An answer that is none: a status, or another file than was asked for, or a part of it. */
export type Lie = {
  readonly status?: number;
  readonly type?: string;
  readonly file?: string;
  readonly part?: number;
};

const NOTICE = '<!doctype html><title>Notice</title><h1>Log in to the network</h1>';

const built = process.env['UNCOIL_FOLDER'] ?? 'dist';

/** The pages of exercises, guides, areas and things that tests with a small handbook go to. */
const SMALL = [
  'foam-roll-hamstrings',
  'lacrosse-ball-hamstring-release',
  'banded-hamstring-stretch',
  'cat-and-cow',
  'neck-turns',
  'lower-back-or-knee-pain',
  'tight-hips',
  'hamstrings',
  'foam-roller',
];

/** Copies a site with its dates, without what is only sent to others and what a host packs for itself. */
function copySite(site: string, folder: string, isWanted?: (file: string) => boolean): void {
  fs.cpSync(site, folder, {
    recursive: true,
    preserveTimestamps: true,
    filter: (from) => {
      const file = path.relative(site, from).replaceAll('\\', '/');
      // The pictures of previews are most of the bytes, and no page shows them.
      return !/^social(\/|$)|\.(br|gz)$/.test(file) && (isWanted?.(file) ?? true);
    },
  });
}

let small: Promise<string> | undefined;
/**
 * A handbook as it would be with fewer exercises, guides and languages, with a worker and lists of its
 * own: saving it takes a quarter of the files. Made once for a process, which takes it along when it ends.
 */
async function makeSmall(): Promise<string> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'small-'));
  process.on('exit', () => {
    fs.rmSync(folder, { recursive: true, force: true });
  });
  const exercises = new Set(fs.readdirSync(path.join(built, 'exercises')));
  copySite(built, folder, (file) => {
    if (/^(es|embed|workshop)(\/|$)/.test(file)) return false;
    // A file for each record, for other programs: most of all files, and none is kept offline.
    if (/^data\/[^/.]+(\/|$)/.test(file)) return false;
    const page = /^(?:exercises|player|guides|areas|find|equipment)\/([\w-]+)(?:\/|$)/.exec(file);
    if (page?.[1] && !SMALL.includes(page[1])) return false;
    const figure = /^figures\/(?:motion\/)?([\w-]+)\.\w+$/.exec(file);
    return !(figure?.[1] && exercises.has(figure[1]) && !SMALL.includes(figure[1]));
  });
  await writeServiceWorker(folder);
  return folder;
}

/**
 * A host of our own with a handbook: it can go away, become slow, and publish another build. The browser
 * knows it by the same address all the time. All tests share the files of a handbook, until one changes
 * them: then it gets a copy.
 */
export class Host {
  #folder: string;
  #isOurs = false;
  #site: http.Server;
  #hanging: (() => void)[] = [];
  #server: http.Server | null = null;
  #port = 0;
  #slow: RegExp | null = null;
  #lie: { readonly about: RegExp; readonly lie: Lie } | null = null;
  /** What was asked for, below the base. */
  readonly asked: string[] = [];

  private constructor(folder: string) {
    this.#folder = folder;
    this.#site = createSiteServer({ folder, base });
  }

  /** @param size of its handbook: everything that was built, or what most tests need of it */
  static async start(size: 'whole' | 'small' = 'small'): Promise<Host> {
    const host = new Host(size === 'whole' ? built : await (small ??= makeSmall()));
    await host.comesBack();
    return host;
  }

  /** Its files, to be changed. */
  #own(): string {
    if (!this.#isOurs) {
      const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'host-'));
      copySite(this.#folder, folder);
      this.#folder = folder;
      this.#isOurs = true;
      this.#site = createSiteServer({ folder, base });
    }
    return this.#folder;
  }

  get url(): string {
    return `http://127.0.0.1:${String(this.#port)}${base}`;
  }

  /** The connection is lost: nobody answers at this address. */
  async goesAway(): Promise<void> {
    const server = this.#server;
    this.#server = null;
    if (!server) return;
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
  }

  async comesBack(): Promise<void> {
    const server = http.createServer((request, response) => {
      const address = (request.url ?? '').slice(base.length);
      this.asked.push(address);
      // Compression is another test's matter, and takes long.
      delete request.headers['accept-encoding'];
      const answer = () => {
        if (this.#lie?.about.test(address)) this.#tell(this.#lie.lie, response);
        else this.#site.emit('request', request, response);
      };
      if (this.#slow?.test(address)) this.#hanging.push(answer);
      else answer();
    });
    this.#server = server;
    await new Promise<void>((resolve) => server.listen(this.#port, '127.0.0.1', resolve));
    const address = server.address();
    if (typeof address === 'object' && address) this.#port = address.port;
  }

  /** Takes requests that match and does not answer them, until `answers()`. */
  hangsOn(addresses: RegExp): void {
    this.#slow = addresses;
  }

  /** Answers what was left hanging. */
  answers(): void {
    this.#slow = null;
    for (const answer of this.#hanging.splice(0)) answer();
  }

  /** Says something else about what matches, until `tellsTheTruth()`. */
  lies(about: RegExp, lie: Lie): void {
    this.#lie = { about, lie };
  }

  tellsTheTruth(): void {
    this.#lie = null;
  }

  #tell({ status = 200, type = 'text/html', file, part = 1 }: Lie, response: http.ServerResponse) {
    const text =
      file === undefined ? NOTICE : fs.readFileSync(path.join(this.#folder, file), 'utf8');
    response.writeHead(status, { 'Content-Type': type });
    response.end(text.slice(0, text.length * part));
  }

  /** Nothing was changed for so long: every file has a date in the past. */
  wasQuietFor(days: number): void {
    const folder = this.#own();
    const then = new Date(Date.now() - days * 24 * 60 * 60 * 1000);
    for (const file of this.files(/\.\w+$/)) fs.utimesSync(path.join(folder, file), then, then);
  }

  /** A host that does not know `_headers`, and says nothing about keeping. */
  knowsNoHeaders(): void {
    this.removes('_headers');
  }

  /** Changes a file of the site. */
  writes(file: string, change: (text: string) => string): void {
    const target = path.join(this.#own(), file);
    fs.writeFileSync(target, change(fs.readFileSync(target, 'utf8')));
  }

  /** Every emitted file whose name matches. */
  files(pattern: RegExp): string[] {
    return fs
      .readdirSync(this.#folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => pattern.test(name));
  }

  removes(file: string): void {
    fs.rmSync(path.join(this.#own(), file), { recursive: true });
  }

  /** Publishes a new build: scripts under other names, and a page that says something else. */
  async publishes(page: string, change: (html: string) => string): Promise<void> {
    const folder = this.#own();
    this.writes(page, change);
    for (const script of this.files(/^_astro[/\\][^/\\]+\.js$/)) {
      const text = fs.readFileSync(path.join(folder, script), 'utf8');
      const renamed = text.replaceAll(/\.([\w-]{8})\.js/g, '.$1-next.js');
      fs.writeFileSync(
        path.join(folder, script.replace(/\.([\w-]{8})\.js$/, '.$1-next.js')),
        renamed,
      );
      this.removes(script);
    }
    for (const html of this.files(/\.html$/)) {
      this.writes(html, (text) =>
        text.replaceAll(/(_astro\/[^"]+)\.([\w-]{8})\.js/g, '$1.$2-next.js'),
      );
    }
    await writeServiceWorker(folder);
  }

  /** Publishes a build without a service worker. */
  pullsTheSwitch(): void {
    writeKillSwitch(this.#own());
    for (const html of this.files(/\.html$/)) {
      this.writes(html, (text) => text.replace(/<script[^>]*OfflineStart[^>]*><\/script>/, ''));
    }
  }

  async end(): Promise<void> {
    this.answers();
    await this.goesAway();
    if (this.#isOurs) fs.rmSync(this.#folder, { recursive: true });
  }
}
