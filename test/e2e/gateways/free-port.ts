import { createServer } from 'node:net';

/**
 * Ports are taken from below the range the kernel gives to outgoing connections, so that the port of an upstream
 * that is "down" cannot be given to a stranger meanwhile. Each vitest worker has a range of its own.
 */
const FIRST = 11_000;
const RANGE = 4_000;
const worker = Number(process.env['VITEST_POOL_ID'] ?? '1');
let next = FIRST + ((worker - 1) % 4) * RANGE + Math.floor(Math.random() * (RANGE - 500));

/** A loopback port nobody listens on, never handed out twice in this process. */
export async function freePort(): Promise<number> {
  for (let tries = 0; tries < 400; tries += 1) {
    const port = next;
    next += 1;
    if (await isFree(port)) return port;
  }
  throw new Error('no free loopback port found');
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
