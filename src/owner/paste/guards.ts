import { text } from '../../view/text.ts';
import { reading, type PasteReader, type Reading } from './reading.ts';

/** What `fail2ban-client status` of a jail, ModSecurity and ssh say of what they keep out. */
export const readGuards: PasteReader = (pasted) => {
  const found: Reading[] = [];
  const banned = /Banned IP list:[ \t]*(\S.*)$/m.exec(pasted)?.[1];
  if (banned !== undefined) found.push(reading('unclear', text('ownerPasteBanned', String(banned.trim().split(/\s+/).length)), 'banned'));
  if (/ModSecurity: (?:Access denied|Warning)/.test(pasted)) found.push(reading('unclear', text('ownerPasteModSecurity'), 'rule-blocks'));
  if (/: Permission denied \(|^ssh: connect to host/m.test(pasted)) found.push(reading('unclear', text('ownerPasteSsh')));
  return found;
};
