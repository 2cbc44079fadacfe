import { allSigns } from '../../../owner/all-signs.ts';
import { ChecklistSection } from '../../../ui/owner/checklist/checklist.tsx';
import { copyText } from './copy-text.ts';
import { useBench } from './use-bench.ts';

/** Connects the checklist to everything found out at the bench. */
export function ChecklistBench() {
  const shared = useBench();
  if (!shared) return null;
  const { bench, change } = shared;
  const { subject, pasted, names, layers, headBytes, isChainTheirs, tickedIds, typed } = bench;
  const signs = allSigns({
    diagnosis: subject?.diagnosis,
    pasted,
    names: names.kind === 'answered' ? names.table : undefined,
    chain: isChainTheirs ? { layers, headBytes } : undefined,
  });
  return (
    <ChecklistSection
      signs={signs}
      tickedIds={tickedIds}
      product={typed.product}
      onTick={(id, isTicked) => change({ tickedIds: isTicked ? [...tickedIds, id] : tickedIds.filter((other) => other !== id) })}
      onCopy={copyText}
    />
  );
}
