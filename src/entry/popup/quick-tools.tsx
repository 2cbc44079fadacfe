import { useState } from 'preact/hooks';
import type { MessageKey } from '../../view/text.ts';
import { isFirefox, mayClearSites, openOwner } from '../../platform/guide-link.ts';
import { tellBackground } from '../../platform/page-link.ts';
import { useWords } from '../../ui/translation.ts';

/** What has been done: Firefox has no way to clear the HTTP cache of one site. */
const CLEARED: MessageKey = isFirefox() ? 'toolCacheClearedFirefox' : 'toolCacheCleared';

interface QuickToolsProps {
  tabId: number;
  origin: string;
}

/** What helps on a page that looks wrong without having failed. */
export function QuickTools({ tabId, origin }: QuickToolsProps) {
  const words = useWords();
  const [said, setSaid] = useState<MessageKey>();
  const reload = (clearsCacheOf?: string) => {
    tellBackground({ type: 'reload-tab', tabId, ...(clearsCacheOf === undefined ? {} : { clearsCacheOf }) }).then(
      () => setSaid(clearsCacheOf === undefined ? undefined : CLEARED),
      () => setSaid('commandFailed'),
    );
  };
  // Asked for straight from the click: browsers show their question only then.
  const clear = async () => {
    if (await mayClearSites()) reload(origin);
    else setSaid('guideNeedsPermission');
  };
  return (
    <>
      <div class="buttons">
        <button type="button" onClick={() => reload()}>
          {words('stepReload')}
        </button>
        <button type="button" onClick={() => void clear()}>
          {words('stepClearCache')}
        </button>
      </div>
      <p class="hint" role="status">
        {said !== undefined && words(said)}
      </p>
      <button type="button" class="link" onClick={() => void openOwner(tabId)}>
        {words('guideOwner')}
      </button>
    </>
  );
}
