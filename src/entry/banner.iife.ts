import { askBackground, isExtensionAlive, onBannerUpdate } from '../platform/banner-link.ts';
import { translate } from '../platform/translate.ts';
import { uiLocale } from '../platform/ui-locale.ts';
import { createBanner } from '../ui/banner/banner.ts';
import type { WaitView } from '../view/wait-view.ts';

const banner = createBanner({
  translate,
  locale: uiLocale(),
  onCommand: (command) => void askBackground({ type: 'banner-command', command }).then(show),
  onMoreHelp: () => void askBackground({ type: 'more-help' }),
  isAlive: isExtensionAlive,
});

onBannerUpdate(show);
void askBackground({ type: 'banner-ready' }).then(show);
// A page that comes out of the back-forward cache has missed what happened meanwhile.
addEventListener('pageshow', (event) => {
  if (event.persisted) void askBackground({ type: 'banner-ready' }).then(show);
});

function show(view: WaitView | null): void {
  if (view) banner.show(view);
  else banner.remove();
}
