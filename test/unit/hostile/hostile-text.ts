import fc from 'fast-check';

/** What a script from outside would leave behind if one ever ran. */
export const TRACE = 'ranFromOutside';

const MARKUP = [
  `<script>globalThis.${TRACE} = 1</script>`,
  `<img src=x onerror="globalThis.${TRACE} = 1">`,
  `"><svg onload=globalThis.${TRACE}=1>`,
  `' onmouseover='globalThis.${TRACE}=1`,
  '</title></style></textarea></script><!--',
  '<a href="javascript:void 0">',
  `javascript:globalThis.${TRACE}=1`,
  '&lt;b&gt;&constructor;&#60;',
];
/** Embeddings, overrides, isolates and marks, opened and closed in no order (UAX #9), and letters from right to left. */
const TURNS = ['\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', '\u2069', '\u200e', '\u200f', '\u061c', 'שלום', 'خطأ'];
/** Cannot be seen, or do something to a terminal. */
const UNSEEN = ['\u200b', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u2028', '\u0000', '\u0007', '\u001b[2J', '\r\nx-added: 1', '\t', '\u0300'.repeat(20)];
/** Bytes that are no UTF-8, as browsers hand on headers (one character a byte), and half a character. */
const BROKEN = ['\u00ff\u00fe', '\u0080', '\u00c3\u0028', '\ud800', '\udfff', '\ufffd'];
/** Mean something to a program. */
const NAMES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', '$1', '$&', "$'", '%s', '%00', '{host}', '{origin}', '../..', '//evil.example/', 'https://evil.example/', '=1+1'];
const NUMBERS = ['-1', '1e999', 'NaN', '9'.repeat(400), '0x10', '٣'];

const part = fc.oneof(fc.constantFrom(...MARKUP), fc.constantFrom(...TURNS), fc.constantFrom(...UNSEEN, ...BROKEN, ...NAMES, ...NUMBERS), fc.string({ maxLength: 8 }), fc.string({ unit: 'binary', maxLength: 8 }));

/** A text as a stranger may write it. */
export const hostileText = fc.array(part, { minLength: 1, maxLength: 6 }).map((parts) => parts.join('') || '\u0000');

/** The same, as long as a header or a page may be: 64 kB. */
export const longHostileText = hostileText.map((text) => text.repeat(Math.ceil(65_536 / text.length)).slice(0, 65_536));

const anything = fc.oneof(hostileText, fc.constantFrom<unknown>(null, true, false, 0, -1, 1e308, Number.MIN_SAFE_INTEGER, 8.64e15 + 1, '', [], {}), fc.jsonValue({ maxDepth: 2 }));

/** A document of a known shape in which some texts are hostile ones, and few things are something else altogether. */
export function spoiled(document: unknown): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 40, arbitrary: spoiledWithin(document) }, { weight: 1, arbitrary: anything });
}

function spoiledWithin(document: unknown): fc.Arbitrary<unknown> {
  if (typeof document === 'string') return fc.oneof({ weight: 2, arbitrary: fc.constant(document) }, { weight: 1, arbitrary: hostileText });
  if (Array.isArray(document)) return fc.tuple(...document.map(spoiled));
  if (typeof document !== 'object' || document === null) return fc.constant(document);
  return fc.record(Object.fromEntries(Object.entries(document).map(([key, value]) => [key, spoiled(value)])), { noNullPrototype: true });
}
