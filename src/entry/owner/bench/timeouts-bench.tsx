import { layersFor, TimeoutsSection } from '../../../ui/owner/timeouts/timeouts.tsx';
import { copyText } from './copy-text.ts';
import { useBench } from './use-bench.ts';

/** Connects the chain of time-outs to the bench. */
export function TimeoutsBench() {
  const shared = useBench();
  if (!shared) return null;
  const { bench, change } = shared;
  return (
    <TimeoutsSection
      choice={bench.choice}
      layers={bench.layers}
      headBytes={bench.headBytes}
      onChoice={(choice) => change({ choice, layers: layersFor(choice), isChainTheirs: true })}
      onLayers={(layers) => change({ layers, isChainTheirs: true })}
      onHeadBytes={(headBytes) => change({ headBytes, isChainTheirs: true })}
      onCopy={copyText}
    />
  );
}
