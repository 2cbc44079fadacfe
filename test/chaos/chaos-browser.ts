import type { Ports, NetPort } from '../../src/platform/ports.ts';
import { FakeBrowser, type Life } from '../fakes/fake-browser.ts';
import type { FakeTab } from '../fakes/fake-tab.ts';
import type { FakeAnswer, FakeRequest } from '../fakes/fake-site.ts';
import type { BannerView } from '../../src/view/banner-view.ts';
import { ORIGINS } from './draw-script.ts';
import type { Script, SiteAnswer } from './happening.ts';
import { NotingMap } from './noting-map.ts';
import type { Entry, Seen } from './story.ts';

/** The redirect of a site that answers leads here. */
const ELSEWHERE = 'https://id.example/sign-in';

/** A fake browser that writes down what it is asked for and what it shows. */
export class ChaosBrowser extends FakeBrowser {
  readonly entries: Entry[] = [];
  override readonly banners: Map<number, BannerView> = new NotingMap((tab, view) => this.noteBanner(tab, view));
  /** The tabs of the story, and how the browser calls them. */
  readonly names = new Map<number, number>();
  private readonly answers = new Map<string, SiteAnswer>();
  private loading: { tab: number; by: 'person' | 'rebound'; isPrivate: boolean } | undefined;
  private probes = 0;

  constructor({ reportsCommitFirst, seed }: Script) {
    super({ reportsCommitFirst }, seed);
    for (const origin of ORIGINS) this.site(origin).answer = (request) => this.answerOf(origin, request);
  }

  note(seen: Seen): void {
    this.entries.push({ ...seen, at: this.clock.elapsed, wall: this.clock.now });
  }

  setSite(origin: string, answers: SiteAnswer, answerMs: number): void {
    this.answers.set(origin, answers);
    this.site(origin).answerMs = answerMs;
  }

  override async navigate(tabId: number, url: string, method = 'GET', pastWorker = false): Promise<void> {
    const isPrivate = this.tabs.get(tabId)?.partition === 'private';
    this.loading = { tab: tabId, by: pastWorker ? 'rebound' : 'person', isPrivate };
    return super.navigate(tabId, url, method, pastWorker);
  }

  protected override hide(tab: FakeTab): void {
    super.hide(tab);
    this.note({ seen: 'hidden', tab: tab.tabId });
  }

  override kill(): void {
    if (this.isAlive) this.note({ seen: 'died' });
    super.kill();
  }

  protected override portsOf(life: Life): Ports {
    this.note({ seen: 'born' });
    const ports = super.portsOf(life);
    return {
      ...ports,
      tabs: {
        ...ports.tabs,
        reload: (tabId) => {
          if (life.alive) this.noteReload(tabId);
          return ports.tabs.reload(tabId);
        },
      },
      net: { ...ports.net, probe: (url, limitMs, cancelled) => this.noteProbe(life, ports.net, url, limitMs, cancelled) },
      report: (error, doing) => {
        if (life.alive) this.note({ seen: 'error', text: `${doing}: ${String(error)}` });
      },
    };
  }

  private noteReload(tab: number): void {
    const { url = '', status = 0, loading = false, partition } = this.tabs.get(tab) ?? {};
    this.note({ seen: 'reload', tab, url, status, isLoading: loading, isPrivate: partition === 'private' });
  }

  private async noteProbe(life: Life, net: NetPort, url: string, limitMs: number, cancelled: AbortSignal) {
    if (!life.alive) return net.probe(url, limitMs, cancelled);
    const id = (this.probes += 1);
    this.note({ seen: 'probe', id, url });
    cancelled.addEventListener('abort', () => {
      if (life.alive) this.note({ seen: 'probe-ended', id, url, how: 'cancelled', status: 0 });
    });
    const outcome = await net.probe(url, limitMs, cancelled);
    const { status = 0, retryAfter } = outcome.kind === 'answered' ? outcome : {};
    if (!cancelled.aborted) this.note({ seen: 'probe-ended', id, url, how: outcome.kind, status, ...(retryAfter !== undefined && { retryAfter }) });
    return outcome;
  }

  private noteBanner(tab: number, view: BannerView | undefined): void {
    const { state = 'gone', countdown } = view ?? {};
    this.note({ seen: 'banner', tab, state, visible: this.tabs.get(tab)?.visible === true, ...countdown });
  }

  private answerOf(origin: string, request: FakeRequest): FakeAnswer {
    const answer = this.online ? answerFor(this.answers.get(origin) ?? { is: 'well' }) : undefined;
    if (request.kind === 'load' && this.loading) {
      const { url, method } = request;
      const retryAfter = answer?.headers?.['Retry-After'];
      const isTold = answer !== undefined && !this.blockedOrigins.has(origin);
      this.note({ seen: 'load', ...this.loading, url, method, status: answer?.status ?? 0, isTold, ...(retryAfter !== undefined && { retryAfter }) });
    }
    return answer;
  }
}

function answerFor(answers: SiteAnswer): FakeAnswer {
  switch (answers.is) {
    case 'well':
      return { status: 200 };
    case 'elsewhere':
      return { status: 302, headers: { Location: ELSEWHERE } };
    case 'unreachable':
      return undefined;
    case 'failing':
      return { status: answers.status, headers: answers.retryAfter === undefined ? {} : { 'Retry-After': answers.retryAfter } };
  }
}
