import { clock } from './clock.ts';
import { html } from './html.ts';
import { siteLayout } from './site-layout.ts';

/** The page a person wanted to see all along. */
export function plainPage(scene: string, at: number): string {
  return siteLayout(
    `The page is back · ${scene}`,
    html`<span class="sign">✓ 200 OK</span>
<h1>The page is back</h1>
<p>The site answers again, and this is the page that was asked for.</p>
<p class="soft">${scene}. Answered at ${clock(at)}.</p>`,
  );
}
