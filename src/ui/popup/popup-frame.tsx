import type { ComponentChildren } from 'preact';
import type { PopupView } from '../../view/popup-view.ts';
import { Logo } from '../parts/logo.tsx';
import { useWords } from '../translation.ts';

interface PopupFrameProps {
  /** Unknown until storage and tab have been read. */
  view: PopupView | undefined;
  children: ComponentChildren;
  onHistory(): void;
  onSettings(): void;
}

/** What every popup has, whatever its page is like: it stands before anything is read. */
export function PopupFrame({ view, children, onHistory, onSettings }: PopupFrameProps) {
  const words = useWords();
  return (
    <main data-phase={view?.kind === 'waiting' ? view.wait.state : view?.kind}>
      <header>
        <Logo />
        <span class="name">{words('extensionName')}</span>
        <IconButton label={words('historyTitle')} onPress={onHistory}>
          <circle cx="12" cy="12" r="8" />
          <path d="M12 7.5V12l3 2" stroke-linecap="round" />
        </IconButton>
        <IconButton label={words('buttonSettings')} onPress={onSettings}>
          <path d="M4 7h10M18 7h2M4 17h2M10 17h10" stroke-linecap="round" />
          <circle cx="16" cy="7" r="2.2" />
          <circle cx="8" cy="17" r="2.2" />
        </IconButton>
      </header>
      {children}
    </main>
  );
}

function IconButton({ label, onPress, children }: { label: string; onPress(): void; children: ComponentChildren }) {
  return (
    <button type="button" class="icon" aria-label={label} title={label} onClick={onPress}>
      <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.8">
        {children}
      </svg>
    </button>
  );
}
