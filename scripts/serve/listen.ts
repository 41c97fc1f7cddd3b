import type http from 'node:http';

const FIRST_PORT = 4321;

/** Listens on the loopback address only: on the wished port, or the first free one from 4321 on. */
export async function listen(server: http.Server, wished?: number): Promise<number> {
  if (wished !== undefined) {
    if (await tryPort(server, wished)) return wished;
    throw new Error(`Port ${String(wished)} is taken. Pick another one.`);
  }
  for (let port = FIRST_PORT; port < FIRST_PORT + 1000; port++) {
    if (await tryPort(server, port)) return port;
  }
  throw new Error('No free port was found.');
}

function tryPort(server: http.Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else reject(error);
    };
    server.once('error', failed);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', failed);
      resolve(true);
    });
  });
}
