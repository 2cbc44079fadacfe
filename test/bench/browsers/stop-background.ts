import type { LaunchedBrowser } from '../../../tools/browsers/launched-browser.ts';
import { FirefoxBidi } from '../../e2e/browsers/firefox-bidi.ts';
import { until } from '../../e2e/browsers/until.ts';

/** Ends the background of the extension, as the browser does after 30 s of idling. No page of the extension has to be open for it. */
export async function stopBackground(launched: LaunchedBrowser): Promise<void> {
  await (launched.kind === 'firefox' ? stopEventPage(launched) : stopWorker(launched));
}

async function stopWorker({ browser, extensionUrl }: LaunchedBrowser): Promise<void> {
  const session = await browser.target().createCDPSession();
  const running = async () => {
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'service_worker' }] });
    return targetInfos.filter(({ url }) => url.startsWith(extensionUrl('')));
  };
  for (const { targetId } of await running()) await session.send('Target.closeTarget', { targetId });
  await until('the worker is gone', async () => (await running()).length === 0);
  await session.detach();
}

async function stopEventPage({ browser, extensionUrl }: LaunchedBrowser): Promise<void> {
  const { host } = new URL(extensionUrl(''));
  const extension = `WebExtensionPolicy.getByHostname(${JSON.stringify(host)}).extension`;
  const bidi = new FirefoxBidi(browser);
  await until('the event page is gone', async () =>
    (await bidi.asBrowser(`${extension}.terminateBackground().then(() => ${extension}.backgroundState)`)) === 'stopped');
}
