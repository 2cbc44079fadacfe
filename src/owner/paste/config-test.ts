import { capText } from '../../lib/cap-text.ts';
import { text } from '../../view/text.ts';
import { reading, type PasteReader } from './reading.ts';

const GOOD = /configuration file \S+ test is successful|^Syntax OK|Configuration file is valid|Valid configuration/m;
const BROKEN = /configuration file \S+ test failed|Fatal errors found in configuration|AH\d+: .*(?:Syntax|Configuration) error|^AH00526: Syntax error|^Error: (?:adapting config|loading)/im;
const FIRST_FAULT = /^.*(?:\[emerg\][^:]*: |\[ALERT\].*? : |Syntax error on |^Error: )(.*)$/m;
const MAX_FAULT_LENGTH = 160;

/** What `nginx -t`, `apachectl configtest`, `haproxy -c` and `caddy validate` print. */
export const readConfigTest: PasteReader = (pasted) => {
  if (BROKEN.test(pasted)) return [reading('bad', text('ownerPasteConfigBroken', capText(FIRST_FAULT.exec(pasted)?.[1]?.trim() ?? '', MAX_FAULT_LENGTH)), 'config-broken')];
  return GOOD.test(pasted) ? [reading('good', text('ownerPasteConfigGood'), 'config-good')] : [];
};
