import type http from 'node:http';
import { freePort } from '../engines/free-port.ts';
import { listen } from '../serve/listen.ts';
import { createSiteServer } from '../serve/server.ts';

/** The built site at an address of this machine, which can go away and come back. */
export class LocalHost {
  readonly #folder: string;
  readonly #port: number;
  #server: http.Server | null = null;

  private constructor(folder: string, port: number) {
    this.#folder = folder;
    this.#port = port;
  }

  static async start(folder: string): Promise<LocalHost> {
    const host = new LocalHost(folder, await freePort());
    await host.comesBack();
    return host;
  }

  get url(): string {
    return `http://127.0.0.1:${String(this.#port)}/`;
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

  /** At the same address as before; does nothing if it is there. */
  async comesBack(): Promise<void> {
    if (this.#server) return;
    const server = createSiteServer({ folder: this.#folder, base: '/' });
    await listen(server, this.#port);
    this.#server = server;
  }
}
