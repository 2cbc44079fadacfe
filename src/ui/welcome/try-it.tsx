import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { afterCommand, demoScene, type DemoStage } from '../../view/demo-story.ts';
import type { MessageKey } from '../../view/text.ts';
import { createBanner, type Banner } from '../banner/banner.ts';
import { useTranslation, useWords } from '../translation.ts';
import { DemoPage } from './demo-page.tsx';
import { spotIn } from './spot-in.ts';

const BUTTONS: Readonly<Record<'start' | 'during' | 'end', MessageKey>> = { start: 'demoPlay', during: 'demoSkip', end: 'demoAgain' };

/** A page that fails and comes back, played with the real banner. Nothing in here asks the network for anything. */
export function TryIt() {
  const words = useWords();
  const [stage, setStage] = useState<DemoStage>('failed');
  const [remark, setRemark] = useState<MessageKey>();
  const go = (next: (stage: DemoStage) => DemoStage) => {
    setRemark(undefined);
    setStage(next);
  };
  const spot = useBanner(stage, go, setRemark);
  const { caption, page } = demoScene(stage, 0);
  const moment = stage === 'failed' ? 'start' : stage === 'done' ? 'end' : 'during';
  return (
    <section class="try-it">
      <div class="intro">
        <h2>{words('demoTitle')}</h2>
        <button
          type="button"
          class={moment === 'during' ? '' : 'primary'}
          onClick={({ currentTarget }) => {
            go(() => (moment === 'during' ? 'done' : 'waiting'));
            currentTarget.closest('section')?.scrollIntoView({ block: 'nearest' });
          }}
        >
          {words(BUTTONS[moment])}
        </button>
      </div>
      <DemoPage shows={page} banner={spot} />
      <p class="caption" role="status">
        {words(remark ?? caption)}
      </p>
    </section>
  );
}

type Go = (next: (stage: DemoStage) => DemoStage) => void;

/** Keeps the banner in step with the story, and the story going. Returns where the banner is to stand. */
function useBanner(stage: DemoStage, go: Go, onRemark: (remark: MessageKey) => void) {
  const { translate, locale } = useTranslation();
  const spot = useRef<HTMLDivElement>(null);
  const banner = useRef<Banner | undefined>(undefined);
  useLayoutEffect(() => () => banner.current?.remove(), []);
  useLayoutEffect(() => {
    const { banner: view, next } = demoScene(stage, Date.now());
    if (view && spot.current) {
      banner.current ??= createBanner(
        {
          translate,
          locale,
          onCommand: (command) => go((current) => afterCommand(current, command)),
          onMoreHelp: () => onRemark('demoMoreHelp'),
          onCheck: () => onRemark('demoIsItMe'),
          onDismissCheck: () => undefined,
          isAlive: () => true,
        },
        spotIn(spot.current),
      );
      banner.current.show(view);
    } else {
      banner.current?.remove();
      banner.current = undefined;
    }
    if (!next) return undefined;
    const timer = setTimeout(() => go(() => next.stage), next.afterMs);
    return () => clearTimeout(timer);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- a stage is begun once
  }, [stage]);
  return spot;
}
