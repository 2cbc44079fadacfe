import { Html, html } from './html.ts';

const STYLE = new Html(`
:root { color-scheme: light dark; --accent: #0b7a75; --text: #1b2426; --soft: #5b676a; --paper: #f6f8f8; --line: #dde4e4 }
@media (prefers-color-scheme: dark) { :root { --accent: #4fd1c5; --text: #e6ecec; --soft: #9aa7a9; --paper: #14191a; --line: #2c3536 } }
body { margin: 0; min-height: 100vh; display: grid; place-items: center;
  background: var(--paper); color: var(--text); font: 1.0625rem/1.6 system-ui, sans-serif }
main { box-sizing: border-box; width: min(34rem, 100%); padding: 3rem 1.5rem }
h1 { margin: 0 0 .5rem; font-size: 1.75rem; line-height: 1.25; letter-spacing: -.01em }
p { margin: 0 0 1rem } .soft { color: var(--soft); font-size: .9375rem }
.sign { display: inline-block; margin-bottom: .75rem; color: var(--accent); font-weight: 600 }
label { display: block; margin: 0 0 .375rem; font-weight: 600 }
select, button { font: inherit; border-radius: .625rem; padding: .625rem 1rem }
select { width: 100%; box-sizing: border-box; margin-bottom: 1rem; border: 1px solid var(--line); background: Canvas; color: CanvasText }
button { border: 0; background: var(--accent); color: Canvas; font-weight: 600; cursor: pointer }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px }
dl { display: grid; grid-template-columns: 1fr auto; gap: .375rem 1rem; margin: 1.5rem 0;
  padding: 1rem 1.25rem; border: 1px solid var(--line); border-radius: .75rem }
dd { margin: 0; font-weight: 600; font-variant-numeric: tabular-nums }`);

/** A page of the demo's sites, complete in itself so that it needs one request only. */
export function siteLayout(title: string, content: Html): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${content}
</main>
</body>
</html>
`.markup;
}
