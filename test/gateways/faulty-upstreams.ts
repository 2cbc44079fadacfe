import { createServer, type Server, type Socket } from 'node:net';
import { freePort } from '../e2e/gateways/free-port.ts';

/** The ways in which an upstream is of no use to a gateway; each is the first part of the paths that lead to it. */
export const FAULTS = ['refused', 'slow', 'closing', 'broken'] as const;

export type Fault = (typeof FAULTS)[number];

/** Upstreams on loopback, as `host:port`. */
export interface FaultyUpstreams {
  readonly addresses: Readonly<Record<Fault | 'healthy', string>>;
  /** Two servers of one group; nobody listens on their ports. */
  readonly pool: readonly [string, string];
  close(): Promise<void>;
}

const HEALTHY = 'HTTP/1.1 200 OK\r\nContent-Length: 3\r\nConnection: close\r\n\r\nok\n';
/** A header field needs a colon behind its name (RFC 9112 §5). */
const BROKEN = 'HTTP/1.1 200 OK\r\nContent-Length: 3\r\nwithout a colon\r\nConnection: close\r\n\r\nok\n';

/** What each of them does with a request; who says nothing keeps the connection open. */
const ANSWERS: Readonly<Record<Exclude<Fault, 'refused'> | 'healthy', (socket: Socket) => void>> = {
  healthy: (socket) => socket.end(HEALTHY),
  slow: () => undefined,
  closing: (socket) => socket.end(),
  broken: (socket) => socket.end(BROKEN),
};

/** Starts one upstream for each fault, and a healthy one. */
export async function startFaultyUpstreams(): Promise<FaultyUpstreams> {
  const kinds = Object.keys(ANSWERS) as Array<keyof typeof ANSWERS>;
  const servers = await Promise.all(kinds.map(async (kind) => [kind, await listen(ANSWERS[kind])] as const));
  const listening = servers.map(([kind, { address }]) => [kind, address] as const);
  const addresses = { refused: await deadAddress(), ...Object.fromEntries(listening) } as FaultyUpstreams['addresses'];
  return {
    addresses,
    pool: [await deadAddress(), await deadAddress()],
    close: async () => void (await Promise.all(servers.map(([, { close }]) => close()))),
  };
}

async function deadAddress(): Promise<string> {
  return `127.0.0.1:${await freePort()}`;
}

async function listen(answer: (socket: Socket) => void): Promise<{ address: string; close: () => Promise<void> }> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined).once('close', () => sockets.delete(socket));
    onHead(socket, () => answer(socket));
  });
  const port = await freePort();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return { address: `127.0.0.1:${port}`, close: () => closeAll(server, sockets) };
}

/** Requests are read to the end of their head: closing with something unread would reset the connection. */
function onHead(socket: Socket, then: () => void): void {
  let head = '';
  socket.on('data', (chunk) => {
    const wasWhole = head.includes('\r\n\r\n');
    head += chunk.toString('latin1');
    if (!wasWhole && head.includes('\r\n\r\n')) then();
  });
}

async function closeAll(server: Server, sockets: ReadonlySet<Socket>): Promise<void> {
  for (const socket of sockets) socket.destroy();
  await new Promise((resolve) => server.close(resolve));
}
