import { askBackground, isExtensionAlive, onBannerUpdate } from '../platform/banner-link.ts';
import { translate } from '../platform/translate.ts';
import { uiLocale } from '../platform/ui-locale.ts';
import { BANNER_TAG, createBanner } from '../ui/banner/banner.ts';
import type { BannerView } from '../view/banner-view.ts';

interface BannerWorld {
  hasReboundBanner?: boolean;
}

const world = globalThis as BannerWorld;

// The script may be injected twice into one document; the second has nothing to do. Nor has one that was
// injected when the page had failed and reaches it only when it works again.
if (world.hasReboundBanner !== true && !isHealthy()) {
  world.hasReboundBanner = true;
  start();
}

function start(): void {
  // An earlier Rebound's, which an update has left without a script in Firefox.
  document.querySelector(BANNER_TAG)?.remove();
  const banner = createBanner({
    translate,
    locale: uiLocale(),
    onCommand: (command) => void askBackground({ type: 'banner-command', command }).then(show),
    onMoreHelp: () => void askBackground({ type: 'more-help' }),
    onCheck: (consent) => void askBackground({ type: 'banner-check', consent }).then(show),
    onDismissCheck: () => void askBackground({ type: 'banner-dismiss-check' }).then(show),
    isAlive: isExtensionAlive,
  });
  const refresh = () => void askBackground({ type: 'banner-ready' }).then(show);

  function show(view: BannerView | null | undefined): void {
    if (view) banner.show(view);
    else if (view === null) banner.remove();
  }

  onBannerUpdate(show);
  refresh();
  // Chromium tells its pages of the network, and no service worker (crbug.com/114475).
  addEventListener('online', refresh);
  addEventListener('offline', refresh);
  // A page that comes out of the back-forward cache has missed what happened meanwhile.
  addEventListener('pageshow', (event) => {
    if (event.persisted) refresh();
  });
}

/** What the document was answered with, where the browser tells (Performance Timeline, `responseStatus`). */
function isHealthy(): boolean {
  const [navigation] = performance.getEntriesByType('navigation');
  const status = navigation instanceof PerformanceNavigationTiming ? navigation.responseStatus : 0;
  return status >= 200 && status < 400;
}
