import { untilNextChange } from '../../view/time-left.ts';
import type { WaitView } from '../../view/wait-view.ts';
import { doingText } from '../doing-text.ts';
import type { BannerContext } from './banner-context.ts';

/** Keeps the time left true while it is on the screen, and notices when the extension has gone. */
export class CountdownTicker {
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly view: WaitView,
    private readonly doing: HTMLElement,
    private readonly fill: HTMLElement,
    private readonly context: BannerContext,
    private readonly onOrphaned: () => void,
  ) {
    this.startFill();
    this.tick();
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  private tick(): void {
    if (!this.context.isAlive()) {
      this.onOrphaned();
      return;
    }
    const now = Date.now();
    const { countdown } = this.view;
    if (countdown) this.doing.textContent = doingText(this.view, now, this.context.translate, this.context.locale);
    const left = countdown ? Math.max(0, countdown.to - now) : 0;
    this.timer = setTimeout(() => this.tick(), untilNextChange(left));
  }

  /** The line fills by one animation, so that no script runs between two seconds. */
  private startFill(): void {
    const { countdown } = this.view;
    if (!countdown || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    const { from, to } = countdown;
    const duration = Math.max(1, to - from);
    const animation = this.fill.animate([{ transform: 'scaleX(0)' }, { transform: 'scaleX(1)' }], {
      duration,
      fill: 'both',
    });
    animation.currentTime = Math.min(duration, Math.max(0, Date.now() - from));
  }
}
