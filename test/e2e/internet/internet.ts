import type { ProxyOptions } from '../../../tools/browsers/launched-browser.ts';
import { type Certificate, makeCertificate } from './certificate.ts';
import { InternetLog, type Visit } from './internet-log.ts';
import { type Destination, Proxy } from './proxy.ts';
import { Services } from './services/services.ts';
import { World } from './world.ts';

/**
 * The Internet as one browser sees it, played on loopback: public services, the sites of a story under public names,
 * and nobody else. The browser reaches it by a proxy, so the extension runs as built; the log proves what has left.
 */
export class Internet {
  readonly world = new World();
  readonly services = new Services(this.world);
  readonly log = new InternetLog();
  /** The gateways' ports, by origin. */
  readonly #sites = new Map<string, number>();
  readonly #proxy: Proxy;

  private constructor(private readonly certificate: Certificate) {
    this.#proxy = new Proxy(certificate, (address) => this.#find(address), this.log);
  }

  static async start(): Promise<Internet> {
    const internet = new Internet(await makeCertificate());
    await internet.#proxy.listen();
    return internet;
  }

  /** How a browser gets here. */
  get proxy(): ProxyOptions {
    return { port: this.#proxy.port, publicKeyHash: this.certificate.publicKeyHash };
  }

  /** From now on `origin` is the gateway on this port; the other protocol of the same name stays unanswered. */
  addSite(origin: string, gatewayPort: number): void {
    this.#sites.set(origin, gatewayPort);
  }

  removeSite(origin: string): void {
    this.#sites.delete(origin);
  }

  /** The line between browser and Internet is cut; the browser itself is not told. */
  isCutOff(): void {
    this.#proxy.isCut = true;
  }

  isReachable(): void {
    this.#proxy.isCut = false;
  }

  /** All is well and nothing has happened yet. */
  reset(): void {
    this.isReachable();
    this.world.reachesEverywhere();
    this.services.reset();
    this.#proxy.hangUp();
    this.log.forget();
  }

  async close(): Promise<void> {
    await this.#proxy.close();
  }

  #find({ protocol, host, port }: Pick<Visit, 'protocol' | 'host' | 'port'>): Destination {
    if (port !== (protocol === 'https' ? 443 : 80)) return undefined;
    const gatewayPort = this.#sites.get(`${protocol}://${host}`);
    if (gatewayPort !== undefined) return { gatewayPort };
    const service = this.services.named(host);
    return service && { service };
  }
}
