// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { diagnose } from '../../../src/diagnose/diagnose.ts';
import { readPageMarkup } from '../../../src/diagnose/read-page-markup.ts';
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
    const { answer } = recordingOf(name);
    return answer.status >= 400 && answer.page !== undefined && answer.page !== '';
  });

  it.each(pages)('says what the server has sent: %s', (name) => {
    const { answer } = recordingOf(name);
    const contentType = answer.headers.find((header) => header.name.toLowerCase() === 'content-type')?.value ?? 'text/plain';
    const page = readPageMarkup(asBrowsersShow(answer.page ?? '', contentType));
    const { gateway, wrotePage, hop, cause, confidence } = diagnose({ ...answer, page });
    expect({ gateway, wrotePage, hop, cause, confidence }).toEqual(
      (({ gateway: g, wrotePage: w, hop: h, cause: c, confidence: s }) => ({ gateway: g, wrotePage: w, hop: h, cause: c, confidence: s }))(diagnose(answer)),
    );
  });

  it('is cut', () => {
    expect(readPageMarkup(asBrowsersShow('x'.repeat(20_000), 'text/plain')).length).toBe(8_192);
  });
});
