import { type Gateway, startGateway } from '../../e2e/gateways/gateway.ts';
import { freePort } from '../../e2e/gateways/free-port.ts';
import { nginxServing } from '../../e2e/gateways/nginx.ts';
import { makeFolder } from '../browsers/made-folder.ts';

/** The pages that are visited. */
export type PageName = 'light' | 'heavy';

/** How many files each page loads beside itself. */
const PARTS: Readonly<Record<PageName, number>> = { light: 10, heavy: 150 };
const PARAGRAPH = '<p>A page as there are many, with a few kilobytes of text, a style sheet, a script and some pictures in it.</p>\n';
/** About 22 kB of text. */
const PARAGRAPHS = 200;
const STYLE = 'body { font: 16px/1.5 system-ui; margin: 2rem } img { width: 16px; height: 16px }';
const SCRIPT = 'document.documentElement.dataset.ready = String(document.images.length);';
const PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><circle cx="8" cy="8" r="7" fill="#2f6fde"/></svg>';

/** A real server of static pages that are well; whatever is no file there fails with 502. */
export interface HealthySite {
  readonly log: Gateway['log'];
  url(path: string): string;
  close(): Promise<void>;
}

/** Starts it; nobody listens behind it. */
export async function startHealthySite(): Promise<HealthySite> {
  const pages = Object.entries(PARTS).map(([name, parts]) => [`${name}.html`, pageWith(parts)]);
  const folder = await makeFolder({ ...Object.fromEntries(pages), 'page.css': STYLE, 'page.js': SCRIPT, 'picture.svg': PICTURE });
  const gateway = await startGateway(nginxServing(folder.path), await freePort());
  return {
    log: gateway.log,
    url: (path) => `http://healthy.localhost:${gateway.port}/${path}`,
    close: async () => {
      await gateway.stop();
      await folder.remove();
    },
  };
}

/** The style sheet, the script, and pictures for the rest. */
function pageWith(parts: number): string {
  const pictures = Array.from({ length: parts - 2 }, (_, index) => `<img src="picture.svg?${index}" alt="">`).join('\n');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="page.css"></head><body><h1>A page</h1>${PARAGRAPH.repeat(PARAGRAPHS)}${pictures}<script src="page.js"></script></body></html>`;
}
