import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const ATTEMPTS = 5;

/** A server on this machine only. */
export interface LoopbackServer {
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Serves on 127.0.0.1 and, where the machine has it, on ::1, since browsers may take either for `localhost`.
 * A port that is taken is replaced by any free one.
 */
export async function listenOnLoopback(listener: RequestListener, wantedPort: number): Promise<LoopbackServer> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const servers = await tryPort(listener, attempt === 1 ? wantedPort : 0);
    const [first] = servers;
    if (first) return { port: portOf(first), close: async () => void (await Promise.all(servers.map(closeServer))) };
  }
  throw new Error('No free port was found on this machine.');
}

async function tryPort(listener: RequestListener, wantedPort: number): Promise<Server[]> {
  const ipv4 = createServer(listener);
  if (!(await listens(ipv4, wantedPort, '127.0.0.1'))) return [];
  const ipv6 = createServer(listener);
  try {
    if (await listens(ipv6, portOf(ipv4), '::1')) return [ipv4, ipv6];
  } catch {
    // A machine without IPv6.
    return [ipv4];
  }
  await closeServer(ipv4);
  return [];
}

/** Starts listening; false when the port is taken. */
export function listens(server: Server, port: number, host: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? resolve(false) : reject(error));
    server.once('error', onError);
    server.listen(port, host, () => {
      server.off('error', onError);
      resolve(true);
    });
  });
}

/** The port a listening server got. */
export function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

/** Stops listening at once, and ends open connections. */
export function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
