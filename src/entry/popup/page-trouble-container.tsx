import { useLayoutEffect, useState } from 'preact/hooks';
import { findTrouble, type PageTrouble } from '../../diagnose/page-trouble.ts';
import { readLoadedPage } from '../../platform/loaded-page.ts';
import { PageTroubleScreen } from '../../ui/popup/page-trouble.tsx';

interface PageTroubleContainerProps {
  tabId: number;
  host: string;
  /** Called when there is something to show in the place of “nothing is wrong here”. */
  onFound(): void;
}

/** Looks once, when the popup opens on a page that has loaded: nothing watches healthy pages. */
export function PageTroubleContainer({ tabId, host, onFound }: PageTroubleContainerProps) {
  const [trouble, setTrouble] = useState<PageTrouble>();
  useLayoutEffect(() => {
    void readLoadedPage(tabId).then((page) => {
      const found = page && findTrouble(page);
      setTrouble(found);
      if (found) onFound();
    });
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- once a page
  }, [tabId, host]);
  return trouble ? <PageTroubleScreen host={host} trouble={trouble} /> : null;
}
