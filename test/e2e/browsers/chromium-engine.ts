import type { CDPSession, Page, Protocol } from 'puppeteer-core';
import type { LaunchedBrowser } from '../../../tools/browsers/launched-browser.ts';
import type { Backstage } from './backstage.ts';
import { ChromiumExtensionsPage } from './chromium-extensions-page.ts';
import type { Box, ColorScheme, Engine } from './engine.ts';
import type { ShadowNode } from './shadow-node.ts';
import { until } from './until.ts';

/** Chromium over the devtools protocol. */
export class ChromiumEngine implements Engine {
  readonly kind = 'chromium';
  #isOnline = true;
  readonly #sessions = new WeakMap<Page, Promise<CDPSession>>();

  private constructor(
    private readonly launched: LaunchedBrowser,
    private readonly backstage: Backstage,
    private readonly settings: ChromiumExtensionsPage,
    private readonly session: CDPSession,
  ) {}

  static async start(launched: LaunchedBrowser, backstage: Backstage): Promise<ChromiumEngine> {
    const settings = await ChromiumExtensionsPage.open(launched);
    await backstage.through(() => settings.configure({ errorCollection: true, incognitoAccess: true }));
    const session = await launched.browser.target().createCDPSession();
    return new ChromiumEngine(launched, backstage, settings, session);
  }

  async readBanner(page: Page): Promise<ShadowNode | undefined> {
    const session = await this.#sessionOf(page);
    const { root } = await session.send('DOM.getDocument', { depth: 1 });
    const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'rebound-banner' });
    if (nodeId === 0) return undefined;
    const { node } = await session.send('DOM.describeNode', { nodeId, depth: -1, pierce: true });
    return toShadowNode(node);
  }

  async boxOf(page: Page, node: ShadowNode): Promise<Box> {
    const backendNodeId = Number(node.handle);
    const { quads } = await (await this.#sessionOf(page)).send('DOM.getContentQuads', { backendNodeId });
    const [left = 0, top = 0, right = 0, , , bottom = 0] = quads[0] ?? [];
    return { x: left, y: top, width: right - left, height: bottom - top };
  }

  async stopBackground(): Promise<void> {
    await withSession(this.backstage.page, async (session) => {
      const statuses = new Map<string, string>();
      session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        for (const { versionId, runningStatus } of versions) statuses.set(versionId, runningStatus);
      });
      const isAtRest = async () => [...statuses.values()].every((status) => status === 'running' || status === 'stopped');
      await session.send('ServiceWorker.enable');
      // One that is just starting would be stopped later, in the middle of what the story does next.
      await until('no worker is starting', isAtRest);
      const before = await this.workers();
      await session.send('ServiceWorker.stopAllWorkers');
      // The next event may start another one at once.
      await until('the worker is gone', async () => (await this.workers()).every((worker) => !before.includes(worker)));
      await until('no worker is stopping', isAtRest);
    });
    // A session that ends takes the override along.
    if (!this.#isOnline) await this.#tellExtension();
  }

  updateExtension(): Promise<void> {
    return this.backstage.through(() => this.settings.reload());
  }

  /** One for all looks at a page: opening one takes longer than the look. */
  #sessionOf(page: Page): Promise<CDPSession> {
    const session = this.#sessions.get(page) ?? page.createCDPSession();
    this.#sessions.set(page, session);
    return session;
  }

  private async workers(): Promise<readonly string[]> {
    const { targetInfos } = await this.session.send('Target.getTargets', { filter: [{ type: 'service_worker' }] });
    const own = this.launched.extensionUrl('');
    return targetInfos.filter(({ url }) => url.startsWith(own)).map(({ targetId }) => targetId);
  }

  takeErrors(): Promise<readonly string[]> {
    return this.settings.takeErrors();
  }

  async prefers(page: Page, scheme: ColorScheme): Promise<void> {
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  }

  async openPrivateWindow(url: string): Promise<Page> {
    await this.backstage.openWindow({ url, incognito: true });
    const target = await this.launched.browser.waitForTarget((candidate) => candidate.url() === url);
    const page = await target.page();
    if (!page) throw new Error(`no page shows ${url}`);
    return page;
  }

  /** The override counts for the whole process, and all that is the extension's is in the one of this page. */
  async setOnline(page: Page, isOnline: boolean): Promise<void> {
    this.#isOnline = isOnline;
    await this.#tellExtension();
    await page.setOfflineMode(!isOnline);
  }

  #tellExtension(): Promise<void> {
    return this.backstage.page.setOfflineMode(!this.#isOnline);
  }

  async withdrawAccess(): Promise<void> {
    await this.settings.configure({ hostAccess: 'ON_CLICK' });
  }

  async returnAccess(): Promise<void> {
    await this.settings.configure({ hostAccess: 'ON_ALL_SITES' });
  }
}

function toShadowNode(node: Protocol.DOM.Node): ShadowNode {
  return {
    tag: node.nodeName.toLowerCase(),
    text: node.nodeName === '#text' ? node.nodeValue : '',
    attributes: pairs(node.attributes ?? []),
    children: [...(node.shadowRoots ?? []), ...(node.children ?? [])].map(toShadowNode),
    handle: node.backendNodeId,
  };
}

function pairs(flat: readonly string[]): Record<string, string> {
  const names = flat.filter((_, index) => index % 2 === 0);
  return Object.fromEntries(names.map((name, index) => [name, flat[index * 2 + 1] ?? '']));
}

async function withSession<T>(page: Page, use: (session: CDPSession) => Promise<T>): Promise<T> {
  const session = await page.createCDPSession();
  try {
    return await use(session);
  } finally {
    await session.detach().catch(() => undefined);
  }
}
