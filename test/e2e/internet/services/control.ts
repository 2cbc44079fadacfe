import type { ServiceRequest } from '../internet-log.ts';
import { Service, type ServiceAnswer } from './service.ts';

/** The pages by which software finds out whether it has the Internet: they answer 204 and nothing else. */
export class Control extends Service {
  readonly hosts: readonly string[];

  constructor(host: 'www.gstatic.com' | 'cp.cloudflare.com') {
    super();
    this.hosts = [host];
  }

  protected override answer({ path }: ServiceRequest): ServiceAnswer {
    return { status: path === '/generate_204' ? 204 : 404 };
  }
}
