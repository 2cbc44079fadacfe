import type { BrowserKind } from '../../tools/browsers/launched-browser.ts';
import type { Visitor } from './browsers/visitor.ts';
import type { GatewayKind } from './gateways/gateway.ts';
import type { PublicName, Site } from './gateways/site.ts';
import type { Internet } from './internet/internet.ts';

/** What a story is told with. */
export interface Stage {
  readonly visitor: Visitor;
  /** Starts a site on this computer behind this gateway, on an origin of its own; it is closed when the story ends. */
  readonly openSite: (gateway: GatewayKind) => Promise<Site>;
  /** The same for a site that the whole Internet knows. */
  readonly openPublicSite: (gateway: GatewayKind, name?: PublicName) => Promise<Site>;
  /** Everything that is not on this computer; all is well there when a story begins. */
  readonly internet: Internet;
  /** Errors the extension is to report in this story; without this it must report none. */
  readonly expectReports: (...reports: RegExp[]) => void;
}

export interface Story {
  readonly title: string;
  readonly tell: (stage: Stage) => Promise<void>;
  /** Set when only one browser can tell it. */
  readonly only?: BrowserKind;
}

const told: Story[] = [];

/** Adds a story; both browsers tell it, in turn, unless `only` names one. */
export function story(title: string, tell: Story['tell'], only?: BrowserKind): void {
  told.push({ title, tell, ...(only ? { only } : {}) });
}

/** The stories this browser can tell. */
export function storiesFor(kind: BrowserKind): readonly Story[] {
  return told.filter(({ only }) => only === undefined || only === kind);
}
