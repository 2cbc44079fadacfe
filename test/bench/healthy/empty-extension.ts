import type { BrowserKind } from '../../../tools/browsers/launched-browser.ts';
import { makeFolder, type MadeFolder } from '../browsers/made-folder.ts';

const LISTENER = `chrome.webRequest.onHeadersReceived.addListener(() => {}, { urls: ['http://*/*', 'https://*/*'], types: ['main_frame'] }, ['responseHeaders']);\n`;
const SCRIPT = 'background.js';

const BACKGROUND: Readonly<Record<BrowserKind, object>> = {
  chromium: { background: { service_worker: SCRIPT } },
  firefox: {
    background: { scripts: [SCRIPT] },
    browser_specific_settings: { gecko: { id: 'empty@rebound.example', data_collection_permissions: { required: ['none'] } } },
  },
};

/** The least an extension can do that hears of answers: one listener that does nothing. */
export function makeEmptyExtension(kind: BrowserKind): Promise<MadeFolder> {
  const manifest = {
    manifest_version: 3,
    name: 'Empty listener',
    version: '1',
    permissions: ['webRequest'],
    host_permissions: ['http://*/*', 'https://*/*'],
    ...BACKGROUND[kind],
  };
  return makeFolder({ 'manifest.json': JSON.stringify(manifest), [SCRIPT]: LISTENER });
}
