import { siteNews, type ShownSite } from '../server/live-state.ts';
import { html, type Html } from './html.ts';

/** The page with all scenes. It works without its script: that only makes it live. */
export function indexPage(sites: readonly ShownSite[]): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>Rebound demo</title>
<link rel="icon" href="/icon.svg">
<link rel="stylesheet" href="/index-page.css">
<script type="module" src="/index-page.js"></script>
</head>
<body>
<header>
<p class="brand"><img src="/icon.svg" alt="" width="32" height="32">Rebound <span>demo</span></p>
<h1>Break a site, and watch it come back.</h1>
<p class="lede">Rebound notices when a site answers with an error like 502 or 504, asks quietly until it works again, and then brings your page back.
Here are real outages to try it on; all of them happen on this computer.</p>
<p class="over" role="status" hidden>The demo has ended. Start it again with <code>npm start</code>.</p>
</header>
<main>
${sites.map(card)}
</main>
<footer>
<p><strong>Page load</strong>: the tab itself asked. <strong>Quiet probe</strong>: Rebound asked in the background, and you saw no flicker.</p>
</footer>
</body>
</html>
`.markup;
}

function card({ site, url }: ShownSite): Html {
  const { id, title, willSee, tabs } = site.scene;
  const news = siteNews(site, Date.now());
  return html`<article data-scene="${id}" data-url="${url}" data-tabs="${tabs}">
<h2 id="${id}">${title}</h2>
<p class="state" data-up="${String(news.isUp)}"><span role="status">${news.state}</span><span class="left"></span></p>
<a class="address" href="${url}" target="_blank">${new URL(url).host}</a>
<p class="will-see">${willSee}</p>
<div class="buttons">
<form method="post" action="/scenes/${id}/start" target="_blank">
<button class="start" aria-describedby="${id}">${tabs === 1 ? 'Start' : `Start in ${tabs} tabs`}</button>
</form>
<form method="post" action="/scenes/${id}/reset">
<button class="reset" aria-describedby="${id}">Reset</button>
</form>
</div>
<p class="blocked" role="status" hidden></p>
<section class="log" aria-label="Requests to ${new URL(url).host}" tabindex="0" hidden><ol></ol></section>
</article>
`;
}
