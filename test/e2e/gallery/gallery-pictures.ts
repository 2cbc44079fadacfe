import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { LOOKS } from './looks.ts';

const FOLDER = 'test-output/gallery';
const SEPARATOR = '--';

/** Saves a picture of every state that the gallery's page shows, and writes the index anew. */
export async function picturesOf(page: Page, group: string, look: string): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const size = await page.evaluate(() => ({ width: innerWidth, height: document.documentElement.scrollHeight }));
  await page.setViewport(size);
  for (const { state, ...clip } of await page.evaluate(placesOfStates)) {
    // Hundreds of pictures: packing them tightly would take a good part of the stories' time.
    await page.screenshot({ path: join(FOLDER, [group, state, look].join(SEPARATOR).concat('.png')), clip, optimizeForSpeed: true });
  }
  await page.setViewport(null);
  await writeIndex();
}

/** Runs in the gallery's page. */
function placesOfStates() {
  return [...document.querySelectorAll('figure')].flatMap(({ id, lastElementChild }) => {
    const box = lastElementChild?.getBoundingClientRect();
    return box ? [{ state: id, x: box.x, y: box.y + scrollY, width: box.width, height: box.height }] : [];
  });
}

/** One row a state, one column a look. */
async function writeIndex(): Promise<void> {
  const names = (await readdir(FOLDER)).filter((name) => name.endsWith('.png'));
  const states = [...new Set(names.map((name) => name.split(SEPARATOR).slice(0, -1).join(SEPARATOR)))].toSorted();
  const rows = states.map((state) => {
    const cells = LOOKS.map(({ name }) => `<td><img loading="lazy" alt="${name}" src="${state}${SEPARATOR}${name}.png"></td>`);
    return `<tr><th>${state.replace(SEPARATOR, ': ')}</th>${cells.join('')}</tr>`;
  });
  const heads = LOOKS.map(({ name }) => `<th>${name}</th>`).join('');
  const style = 'body { font: 14px system-ui } img { max-width: 420px } td, th { vertical-align: top; text-align: start; padding: 8px }';
  const head = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Rebound: every state</title><style>${style}</style>`;
  await writeFile(join(FOLDER, 'index.html'), `${head}<table><tr><th></th>${heads}</tr>${rows.join('\n')}</table>\n`);
}
