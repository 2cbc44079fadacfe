import type { World } from '../world.ts';
import { CheckHostNet } from './check-host-net.ts';
import { Control } from './control.ts';
import { CLOUDFLARE_DNS, DnsOverHttps, GOOGLE_DNS } from './dns-over-https.ts';
import { DownForJustMe } from './down-for-just-me.ts';
import { Globalping } from './globalping.ts';
import type { Condition, Service } from './service.ts';
import { StatusPages } from './status-pages.ts';

/** Every public service there is on the Internet of the stories. */
export class Services {
  readonly globalping: Globalping;
  readonly checkHostNet: CheckHostNet;
  readonly downForJustMe: DownForJustMe;
  readonly cloudflareDns: DnsOverHttps;
  readonly googleDns: DnsOverHttps;
  readonly gstatic = new Control('www.gstatic.com');
  readonly cloudflareControl = new Control('cp.cloudflare.com');
  readonly statusPages = new StatusPages();
  readonly #all: readonly Service[];

  constructor(world: World) {
    this.globalping = new Globalping(world);
    this.checkHostNet = new CheckHostNet(world);
    this.downForJustMe = new DownForJustMe(world);
    this.cloudflareDns = new DnsOverHttps(world, CLOUDFLARE_DNS);
    this.googleDns = new DnsOverHttps(world, GOOGLE_DNS);
    this.#all = [
      this.globalping,
      this.checkHostNet,
      this.downForJustMe,
      this.cloudflareDns,
      this.googleDns,
      this.gstatic,
      this.cloudflareControl,
      this.statusPages,
    ];
  }

  /** The service under this name. */
  named(host: string): Service | undefined {
    return this.#all.find(({ hosts }) => hosts.includes(host));
  }

  allBecome(condition: Condition): void {
    for (const service of this.#all) service.becomes(condition);
  }

  reset(): void {
    for (const service of this.#all) service.reset();
  }
}
