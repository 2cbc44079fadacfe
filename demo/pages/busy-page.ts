import { html } from './html.ts';
import { siteLayout } from './site-layout.ts';

/** The upstream's own page while it asks for patience. */
export function busyPage(): string {
  return siteLayout(
    '503 Service Unavailable',
    html`<h1>Back in a moment</h1>
<p>This site is being looked after. Please try again a little later.</p>
<p class="soft">503 Service Unavailable</p>`,
  );
}
