// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../src/diagnose/diagnose.ts';
import { readPage } from '../../../src/diagnose/read-page.ts';
import { recordingNames, recordingOf } from './recordings.ts';

function asBrowsersShow(page: string, contentType: string): Document {
  if (/html/i.test(contentType)) return new DOMParser().parseFromString(page, 'text/html');
  const shown = document.implementation.createHTMLDocument();
  const pre = shown.createElement('pre');
  pre.textContent = page;
  shown.body.append(pre);
  return shown;
}

describe('a page read from the tab', () => {
  const pages = recordingNames.filter((name) => {
    const answer = recordingOf(name);
    return answer.status >= 400 && answer.page !== undefined && answer.page !== '';
  });

  it.each(pages)('says what the server has sent: %s', (name) => {
    const answer = recordingOf(name);
    const contentType = answer.headers.find((header) => header.name.toLowerCase() === 'content-type')?.value ?? 'text/plain';
    const page = readPage(asBrowsersShow(answer.page ?? '', contentType), undefined).markup;
    const { gateway, wrotePage, hop, cause, confidence } = diagnose({ ...answer, page });
    expect({ gateway, wrotePage, hop, cause, confidence }).toEqual(
      (({ gateway: g, wrotePage: w, hop: h, cause: c, confidence: s }) => ({ gateway: g, wrotePage: w, hop: h, cause: c, confidence: s }))(diagnose(answer)),
    );
  });

  it('is cut', () => {
    expect(readPage(asBrowsersShow('x'.repeat(20_000), 'text/plain'), undefined).markup.length).toBe(8_192);
  });

  it('tells how long the answer took, and whether a service worker gave it', () => {
    const timing = { requestStart: 120, responseStart: 60_220, workerStart: 0, transferSize: 400 };
    const told = (changes: Partial<typeof timing>) => {
      const { markup: _, ...facts } = readPage(document, { ...timing, ...changes });
      return facts;
    };
    expect(told({})).toEqual({ elapsedMs: 60_100 });
    expect(told({ requestStart: 0, responseStart: 0 })).toEqual({});
    expect(told({ workerStart: 90 })).toMatchObject({ worker: 'relayed' });
    expect(told({ workerStart: 90, transferSize: 0 })).toMatchObject({ worker: 'made' });
  });
});
