import fc from 'fast-check';

/** What has a meaning in Markdown, in a terminal, or for a reader's eye. */
const PIECES = [
  '`', '``', '```', '~~~', '|', '\\', '\\|', '*', '**', '_', '#', '# ', '- ', '1. ', '> ', '===', '---', '\n', '\r', '\r\n', '\t', ' ', '  ', '    ',
  '<', '>', '<b>', '</textarea>', '<!--', '<script>', '&', '&lt;', '&#96;', '[', ']', '](', '![', '[x](javascript:alert(1))', '[^1]', '[^1]: ',
  'https://evil.example/', 'www.evil.example', 'a@evil.example', '@everyone', '#1', ':boom:', '$', '$1', '$&', '\uE000', '\uE0000\uE001',
  '\u0000', '\u001B[31m', '\u007F', '\u0085', '\u00A0', '\u00AD', '\u061C', '\u200B', '\u200D', '\u200E', '\u202E', '\u2028', '\u2029', '\u2066', '\u2069', '\uFEFF', '\u3164', '\uFE0F', '\uD800', '\uDC00', '😀', '\u{E0041}', 'é', 'شبكة',
];

/** Text as an enemy would send it. */
export const hostileText = fc
  .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...PIECES) }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) }), { maxLength: 14 })
  .map((pieces) => pieces.join(''));
