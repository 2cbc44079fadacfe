import type { Check } from '../check/check.ts';
import type { Incident, WaitingPage } from '../incident/incident.ts';
import type { State } from '../incident/state.ts';
import { SECOND_MS, type Ms } from '../lib/time.ts';
import type { ClockPort, ScreenPort } from '../platform/ports.ts';
import { badgeOf, type Badge } from '../view/badge.ts';
import { bannerView, type BannerView } from '../view/banner-view.ts';

/**
 * How long banners out of view may lag behind. When hundreds of tabs fail together, each failure changes what all of their
 * banners say: told at once, that would be a message for each pair of tabs.
 */
const OUT_OF_VIEW_MS: Ms = 2 * SECOND_MS;

/** Keeps badges, banners and notifications in step with the state. */
export class Publisher {
  private readonly badges = new Map<number, string>();
  private readonly banners = new Map<number, string>();
  private latest: State | undefined;
  private isFollowing = false;

  constructor(
    private readonly screen: ScreenPort,
    private readonly clock: ClockPort,
    private readonly report: (error: unknown, doing: string) => void,
  ) {}

  /**
   * Shows what differs from what was shown last: at once in the tabs in view, and where nothing was shown yet.
   * @param before lets a background that has just started clear what an earlier one had shown.
   * @param touchedTab shown in any case: browsers clear its badge when a tab navigates.
   */
  publish(before: State, after: State, touchedTab: number | undefined): void {
    this.latest = after;
    const waiting = new Set<number>();
    for (const { incident, page, check } of pagesOf(after)) {
      const { tabId } = page;
      waiting.add(tabId);
      const isTouched = tabId === touchedTab;
      this.showBadge(tabId, badgeOf(incident, page), isTouched);
      if (isTouched || page.visible || !this.banners.has(tabId)) this.showBanner(incident, page, check, isTouched);
      else this.followSoon();
    }
    for (const { page } of pagesOf(before)) {
      if (!waiting.has(page.tabId)) this.clear(page.tabId);
    }
    for (const key of endedNotices(before, after)) {
      this.run(this.screen.clearNotification(key), 'clearing a notification');
    }
  }

  private followSoon(): void {
    if (this.isFollowing) return;
    this.isFollowing = true;
    this.clock.setTimer(OUT_OF_VIEW_MS, () => {
      this.isFollowing = false;
      if (!this.latest) return;
      for (const { incident, page, check } of pagesOf(this.latest)) this.showBanner(incident, page, check, false);
    });
  }

  private showBadge(tabId: number, badge: Badge, anyway: boolean): void {
    if (!noteNews(this.badges, tabId, badge) && !anyway) return;
    this.run(this.screen.setBadge(tabId, badge), 'setting a badge');
  }

  /** Nothing can be injected where the browser's own error page stands. */
  private showBanner(incident: Incident, page: WaitingPage, check: Check | undefined, anyway: boolean): void {
    const { tabId } = page;
    const view = page.shows === 'page' ? bannerView(incident, page, check) : undefined;
    if (!noteNews(this.banners, tabId, view ?? null) && !anyway) return;
    if (view) this.run(this.updateBanner(tabId, view), 'updating a banner');
  }

  /** A background that was killed may have got no further than to save the failure. */
  private async updateBanner(tabId: number, view: BannerView): Promise<void> {
    if (!(await this.screen.updateBanner(tabId, view))) await this.screen.injectBanner(tabId);
  }

  private clear(tabId: number): void {
    this.badges.delete(tabId);
    this.banners.delete(tabId);
    this.run(this.screen.setBadge(tabId, null), 'clearing a badge');
    this.run(this.screen.updateBanner(tabId, null), 'taking a banner away');
  }

  private run(work: Promise<unknown>, doing: string): void {
    work.catch((error: unknown) => this.report(error, doing));
  }
}

interface PageOnScreen {
  incident: Incident;
  page: WaitingPage;
  check: Check | undefined;
}

function pagesOf({ incidents, checks }: State): PageOnScreen[] {
  return Object.values(incidents).flatMap((incident) => incident.pages.map((page) => ({ incident, page, check: checks[incident.key] })));
}

/** Whether this differs from what was shown in the tab last; from now on it is that. */
function noteNews(shown: Map<number, string>, tabId: number, next: object | null): boolean {
  const fingerprint = JSON.stringify(next);
  if (shown.get(tabId) === fingerprint) return false;
  shown.set(tabId, fingerprint);
  return true;
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
