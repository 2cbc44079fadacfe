import type { Answer } from '../../../src/diagnose/answer.ts';

/** An answer of that status; headers as `name: value` lines. */
export function anAnswer(status: number, headers = '', page = '', more: Partial<Answer> = {}): Answer {
  const lines = headers.split('\n').filter((line) => line.trim() !== '');
  return {
    status,
    headers: lines.map((line) => ({ name: line.slice(0, line.indexOf(':')).trim(), value: line.slice(line.indexOf(':') + 1).trim() })),
    page,
    ...more,
  };
}

/** A page with that title and text. */
export function aPage(title: string, text: string): string {
  return `<!DOCTYPE html><html><head><title>${title}</title></head><body>${text}</body></html>`;
}
