import { useLayoutEffect, useState } from 'preact/hooks';
import { resolvers } from '../../../check/data/resolvers.ts';
import { readTarget } from '../../../check/target.ts';
import { askNames, mayAskNames } from '../../../owner/dns/ask-names.ts';
import { namesContext } from '../../../platform/names-link.ts';
import { readSettings } from '../../../platform/settings-link.ts';
import { usableSettings } from '../../../store/settings-result.ts';
import type { MessageKey } from '../../../view/text.ts';
import { NamesSection } from '../../../ui/owner/names/names.tsx';
import { useBench } from './use-bench.ts';

/** Connects the DNS section to the resolvers. The click that asks says to whom the name goes. */
export function NamesBench() {
  const shared = useBench();
  const [chosen, setChosen] = useChosenResolvers();
  if (!shared || !chosen) return null;
  const { bench, change } = shared;
  const ask = async () => {
    const target = readTarget(bench.site);
    if (!target || !mayAskNames(target)) return;
    change({ names: { kind: 'asking' } });
    const asked = resolvers.filter(({ id }) => chosen.has(id));
    // Whoever goes to another section meanwhile finds the answers later, here and in the report.
    const table = await askNames(target, asked, await namesContext(target.origin));
    change({ names: table ? { kind: 'answered', host: target.host, table } : { kind: 'idle' } });
  };
  return (
    <NamesSection
      site={bench.site}
      fault={faultOf(bench.site)}
      resolvers={resolvers.map(({ id, name }) => ({ id, name, isChosen: chosen.has(id) }))}
      state={bench.names}
      onSite={(site) => change({ site })}
      onChoose={(id, isChosen) => setChosen(new Set(isChosen ? [...chosen, id] : [...chosen].filter((other) => other !== id)))}
      onAsk={() => void ask()}
    />
  );
}

function faultOf(site: string): MessageKey | undefined {
  if (site.trim() === '') return undefined;
  const target = readTarget(site);
  if (!target) return 'ownerFieldBad';
  return mayAskNames(target) ? undefined : 'ownerSitePrivate';
}

/** At first those that a check would ask. */
function useChosenResolvers() {
  const [chosen, setChosen] = useState<ReadonlySet<string>>();
  useLayoutEffect(() => {
    void readSettings().then((result) => {
      const { switchedOn } = usableSettings(result).check;
      setChosen(new Set(resolvers.filter(({ id, isOptional }) => !isOptional || switchedOn.includes(id)).map(({ id }) => id)));
    });
  }, []);
  return [chosen, setChosen] as const;
}
