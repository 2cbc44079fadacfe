import type { BannerSpot } from '../banner/banner.ts';
import { BANNER_STYLE } from '../banner/banner-style.ts';

/** In a part of a page the banner goes by the width of that part, not of the window. */
const STYLE = `${BANNER_STYLE.replaceAll('@media (max-width', '@container (max-width')}
:host { container-type: inline-size !important; }
@container (max-width: 300px) { .chain { flex-wrap: wrap; row-gap: 4px; } }`;

/**
 * A spot for the banner inside a part of one of Rebound's own pages. Their policy (`style-src 'self'`) lets no style
 * element in; a sheet that is made by script it does (CSSOM, not markup: CSP 3 §8.3).
 */
export function spotIn(part: HTMLElement): BannerSpot {
  return {
    attach: (host) => part.append(host),
    dress: (root) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(STYLE);
      root.adoptedStyleSheets = [sheet];
    },
  };
}
