import type { Check } from '../check/check.ts';
import type { Incident, WaitingPage } from '../incident/incident.ts';
import type { State } from '../incident/state.ts';
import type { ScreenPort } from '../platform/ports.ts';
import { badgeOf, type Badge } from '../view/badge.ts';
import { bannerView, type BannerView } from '../view/banner-view.ts';

interface TabScreen {
  badge: Badge;
  /** Undefined where the browser's own error page stands and nothing can be injected. */
  banner: BannerView | undefined;
}

/** Keeps badges, banners and notifications in step with the state. */
export class Publisher {
  private readonly shown = new Map<number, string>();

  constructor(
    private readonly screen: ScreenPort,
    private readonly report: (error: unknown, doing: string) => void,
  ) {}

  /**
   * Shows what differs from what was shown last.
   * @param before lets a background that has just started clear what an earlier one had shown.
   * @param touchedTab its badge is set in any case: browsers clear it when a tab navigates.
   */
  publish(before: State, after: State, touchedTab: number | undefined): void {
    const screens = screensOf(after);
    for (const [tabId, tabScreen] of screens) this.show(tabId, tabScreen, tabId === touchedTab);
    for (const tabId of screensOf(before).keys()) {
      if (!screens.has(tabId)) this.clear(tabId);
    }
    for (const key of endedNotices(before, after)) {
      this.run(this.screen.clearNotification(key), 'clearing a notification');
    }
  }

  private show(tabId: number, tabScreen: TabScreen, anyway: boolean): void {
    const fingerprint = JSON.stringify(tabScreen);
    if (!anyway && this.shown.get(tabId) === fingerprint) return;
    this.shown.set(tabId, fingerprint);
    this.run(this.screen.setBadge(tabId, tabScreen.badge), 'setting a badge');
    if (tabScreen.banner) this.run(this.showBanner(tabId, tabScreen.banner), 'updating a banner');
  }

  /** A background that was killed may have got no further than to save the failure. */
  private async showBanner(tabId: number, view: BannerView): Promise<void> {
    if (!(await this.screen.updateBanner(tabId, view))) await this.screen.injectBanner(tabId);
  }

  private clear(tabId: number): void {
    this.shown.delete(tabId);
    this.run(this.screen.setBadge(tabId, null), 'clearing a badge');
    this.run(this.screen.updateBanner(tabId, null), 'taking a banner away');
  }

  private run(work: Promise<unknown>, doing: string): void {
    work.catch((error: unknown) => this.report(error, doing));
  }
}

function screensOf(state: State): Map<number, TabScreen> {
  const screens = new Map<number, TabScreen>();
  for (const incident of Object.values(state.incidents)) {
    for (const page of incident.pages) screens.set(page.tabId, screenOf(incident, page, state.checks[incident.key]));
  }
  return screens;
}

function screenOf(incident: Incident, page: WaitingPage, check: Check | undefined): TabScreen {
  return {
    badge: badgeOf(incident, page),
    banner: page.shows === 'page' ? bannerView(incident, page, check) : undefined,
  };
}

/** Sites whose "it is back" is no longer true or no longer needed. */
function endedNotices(before: State, after: State): string[] {
  return Object.values(before.incidents)
    .filter((incident) => isAnnounced(incident) && !isAnnounced(after.incidents[incident.key]))
    .map(({ key }) => key);
}

function isAnnounced(incident: Incident | undefined): boolean {
  if (!incident || incident.pages.length === 0) return false;
  return incident.phase.name === 'back' || incident.phase.name === 'needs-you';
}
