import { useLayoutEffect, useState } from 'preact/hooks';
import { hasAccessTo, onStoredChange, openOptions, requestAccess } from '../../platform/page-link.ts';
import { isInToolbar } from '../../platform/toolbar-link.ts';
import { Welcome } from '../../ui/welcome/welcome.tsx';

interface Facts {
  hasAccess: boolean;
  isInToolbar: boolean;
}

/** Connects the welcome page to what the browser has granted. */
export function WelcomeContainer() {
  const facts = useFacts();
  if (!facts) return null;
  return <Welcome {...facts} onAllowAccess={() => void requestAccess()} onSettings={() => void openOptions()} />;
}

function useFacts(): Facts | undefined {
  const [facts, setFacts] = useState<Facts>();
  useLayoutEffect(() => {
    const refresh = () => void readFacts().then(setFacts);
    refresh();
    // A person who has just moved the button into the toolbar comes back to this page.
    addEventListener('focus', refresh);
    const stop = onStoredChange(refresh);
    return () => {
      removeEventListener('focus', refresh);
      stop();
    };
  }, []);
  return facts;
}

async function readFacts(): Promise<Facts> {
  const [hasAccess, inToolbar] = await Promise.all([hasAccessTo(undefined), isInToolbar()]);
  return { hasAccess, isInToolbar: inToolbar };
}
