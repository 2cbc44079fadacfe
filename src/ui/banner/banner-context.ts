import type { TabCommand } from '../../decide/input.ts';
import type { Consent } from '../../messages/contract.ts';
import type { Text } from '../../view/text.ts';

/** What the banner needs from outside. */
export interface BannerContext {
  translate(text: Text): string;
  locale: string;
  onCommand(command: TabCommand): void;
  onMoreHelp(): void;
  /** "Is it just me?" */
  onCheck(consent: Consent): void;
  onDismissCheck(): void;
  /** Called once a second while something is counted down; false says that the extension is gone. */
  isAlive(): boolean;
}
