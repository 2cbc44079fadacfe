import { text, type Text } from '../../view/text.ts';
import type { Sign } from '../sign.ts';
import { reading, type PasteReader } from './reading.ts';

interface Error {
  code: number;
  message?: RegExp;
  says: Text;
  signs: Sign[];
}

/** In this order, because one code stands for several faults. Codes: curl(1), "Exit codes"; messages: as curl prints them. */
const ERRORS: readonly Error[] = [
  { code: 1, message: /HTTP\/0\.9/, says: text('ownerPasteNotHttp'), signs: ['upstream-speaks-otherwise'] },
  { code: 6, says: text('ownerPasteNameMissing'), signs: ['name-missing'] },
  { code: 7, message: /timed out|Host is down/, says: text('ownerPasteNoConnection'), signs: ['upstream-silent'] },
  { code: 7, message: /No route to host|unreachable/, says: text('ownerPasteNoRoute'), signs: ['upstream-silent'] },
  { code: 7, says: text('ownerPasteRefused'), signs: ['upstream-refuses'] },
  { code: 28, message: /Connection timed out|Failed to connect|Connection timeout/, says: text('ownerPasteNoConnection'), signs: ['upstream-silent'] },
  { code: 28, message: /Resolving timed out/, says: text('ownerPasteNameSlow'), signs: ['name-broken'] },
  { code: 28, says: text('ownerPasteNoAnswer'), signs: ['port-open', 'upstream-slow'] },
  { code: 35, says: text('ownerPasteTls'), signs: ['upstream-tls-fails'] },
  { code: 52, says: text('ownerPasteClosed'), signs: ['upstream-closes'] },
  { code: 56, says: text('ownerPasteClosed'), signs: ['upstream-closes'] },
  { code: 60, says: text('ownerPasteCertificate'), signs: ['upstream-tls-fails'] },
];

/** `curl: (28) Operation timed out …` and its like. */
export const readCurlError: PasteReader = (pasted) =>
  [...pasted.matchAll(/^curl: \((\d+)\)(.*)$/gm)].flatMap(([, code, message = '']) => {
    const error = ERRORS.find((each) => each.code === Number(code) && (each.message?.test(message) ?? true));
    return error ? [reading('bad', error.says, ...error.signs)] : [];
  });
