/** Finds a free port, from the wished one upwards. */
import type { Server } from 'node:http';

const ATTEMPTS = 20;

function tryPort(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void => {
      server.off('listening', succeeded);
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else reject(error);
    };
    const succeeded = (): void => {
      server.off('error', failed);
      resolve(true);
    };
    server.once('error', failed);
    server.once('listening', succeeded);
    // Only this machine may connect: 'localhost' binds to the loopback address.
    server.listen(port, 'localhost');
  });
}

/** Listens on `wished` or the next free port; tells which. */
export async function listenFrom(server: Server, wished: number): Promise<number> {
  for (let port = wished; port < wished + ATTEMPTS; port += 1) {
    if (await tryPort(server, port)) {
      const address = server.address();
      return typeof address === 'object' && address ? address.port : port;
    }
  }
  throw new Error(`No free port from ${wished} to ${wished + ATTEMPTS - 1}`);
}
