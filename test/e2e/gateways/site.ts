import type { Internet } from '../internet/internet.ts';
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

/** How the world knows a site that is not only on this computer. */
export interface PublicName {
  /** Default `shop.rebound-story.com`. */
  readonly name?: string;
  /**
   * The other one stays unanswered. Default `https`. Over `http` browsers send no Fetch Metadata but to this computer
   * (W3C Fetch Metadata §2), so the log cannot tell `pageLoads` from `probes` there.
   */
  readonly protocol?: 'http' | 'https';
}

/** Starts a site on this computer. `name` becomes its host name, so that two sites never share cookies. */
export async function openSite(kind: GatewayKind, name: string): Promise<Site> {
  const { upstream, gateway } = await startBoth(kind);
  return siteAt(`http://${name}.localhost:${gateway.port}`, upstream, gateway);
}

/** Starts a site that the browser finds on the Internet, under a public name and the usual port. */
export async function openPublicSite(
  internet: Internet,
  kind: GatewayKind,
  { name = 'shop.rebound-story.com', protocol = 'https' }: PublicName = {},
): Promise<Site> {
  const { upstream, gateway } = await startBoth(kind);
  const site = siteAt(`${protocol}://${name}`, upstream, gateway);
  internet.addSite(site.origin, gateway.port);
  return {
    ...site,
    close: async () => {
      internet.removeSite(site.origin);
      await site.close();
    },
  };
}

async function startBoth(kind: GatewayKind): Promise<{ upstream: Upstream; gateway: Gateway }> {
  const upstream = await Upstream.start();
  const gateway = await startGateway(kind, upstream.port).catch(async (error: unknown) => {
    await upstream.goesDown();
    throw error;
  });
  return { upstream, gateway };
}

function siteAt(origin: string, upstream: Upstream, gateway: Gateway): Site {
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
