import { ChecklistSection } from '../../../ui/owner/checklist/checklist.tsx';
import { copyText } from './copy-text.ts';
import { signsOf } from './signs-of.ts';
import { useBench } from './use-bench.ts';

/** Connects the checklist to everything found out at the bench. */
export function ChecklistBench() {
  const shared = useBench();
  if (!shared) return null;
  const { bench, change } = shared;
  const { tickedIds, typed } = bench;
  return (
    <ChecklistSection
      signs={signsOf(bench)}
      tickedIds={tickedIds}
      product={typed.product}
      onTick={(id, isTicked) => change({ tickedIds: isTicked ? [...tickedIds, id] : tickedIds.filter((other) => other !== id) })}
      onCopy={copyText}
    />
  );
}
