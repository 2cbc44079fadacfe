import { useContext, useLayoutEffect, useRef } from 'preact/hooks';
import { createBanner } from '../src/ui/banner/banner.ts';
import { TranslationContext } from '../src/ui/translation.ts';
import { spotIn } from '../src/ui/welcome/spot-in.ts';
import type { BannerView } from '../src/view/banner-view.ts';

/** The banner as it stands on a page; what looks for barriers is let into its shadow tree here, and only here. */
export function BannerPicture({ view }: { view: BannerView }) {
  const { translate, locale } = useContext(TranslationContext);
  const spot = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!spot.current) return undefined;
    const banner = withOpenShadow(() =>
      createBanner(
        {
          translate,
          locale,
          onCommand: () => undefined,
          onMoreHelp: () => undefined,
          onCheck: () => undefined,
          onDismissCheck: () => undefined,
          isAlive: () => true,
        },
        spotIn(spot.current ?? document.body),
      ),
    );
    banner.show(view);
    stopMoving(spot.current);
    return banner.remove;
  }, [view, translate, locale]);
  return <div class="banner-picture" ref={spot} />;
}

/** A picture is taken of it at any moment. */
function stopMoving(spot: HTMLElement): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('.bar, .fill { animation: none !important; }');
  spot.lastElementChild?.shadowRoot?.adoptedStyleSheets.push(sheet);
}

function withOpenShadow<T>(make: () => T): T {
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function attachOpen(options) {
    return attachShadow.call(this, { ...options, mode: 'open' });
  };
  try {
    return make();
  } finally {
    Element.prototype.attachShadow = attachShadow;
  }
}
