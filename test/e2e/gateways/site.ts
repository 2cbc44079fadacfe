import { type Gateway, type GatewayKind, startGateway } from './gateway.ts';
import { Upstream } from './upstream.ts';

/** A web site of its own origin: a real gateway in front of a scripted upstream. */
export interface Site {
  readonly upstream: Upstream;
  readonly log: Gateway['log'];
  readonly origin: string;
  url(path?: string): string;
  close(): Promise<void>;
}

/** Starts a site. `name` becomes its host name, so that two sites never share cookies. */
export async function openSite(kind: GatewayKind, name: string): Promise<Site> {
  const upstream = await Upstream.start();
  const gateway = await startGateway(kind, upstream.port).catch(async (error: unknown) => {
    await upstream.goesDown();
    throw error;
  });
  const origin = `http://${name}.localhost:${gateway.port}`;
  return {
    upstream,
    log: gateway.log,
    origin,
    url: (path = '/') => origin + path,
    close: async () => {
      await gateway.stop();
      await upstream.goesDown();
    },
  };
}
