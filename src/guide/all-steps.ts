import type { StepId } from './guide.ts';
import type { Step } from './step.ts';
import { archive } from './steps/archive.ts';
import { clearCache } from './steps/clear-cache.ts';
import { clearData } from './steps/clear-data.ts';
import { contactSite } from './steps/contact-site.ts';
import { dns } from './steps/dns.ts';
import { downDetectors } from './steps/down-detectors.ts';
import { isItJustMe } from './steps/is-it-just-me.ts';
import { letGo } from './steps/let-go.ts';
import { otherBrowser } from './steps/other-browser.ts';
import { otherDevice } from './steps/other-device.ts';
import { privateWindow } from './steps/private-window.ts';
import { reload } from './steps/reload.ts';
import { restartRouter } from './steps/restart-router.ts';
import { vpnOrProxy } from './steps/vpn-or-proxy.ts';
import { wait } from './steps/wait.ts';

/** Every step by its id. A new one is one file, one id and one line here. */
export const allSteps: Readonly<Record<StepId, Step>> = {
  wait,
  'is-it-just-me': isItJustMe,
  reload,
  'clear-cache': clearCache,
  'private-window': privateWindow,
  'clear-data': clearData,
  'vpn-or-proxy': vpnOrProxy,
  'other-browser': otherBrowser,
  'other-device': otherDevice,
  'restart-router': restartRouter,
  dns,
  'down-detectors': downDetectors,
  archive,
  'contact-site': contactSite,
  'let-go': letGo,
};
