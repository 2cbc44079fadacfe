import type { ComponentType } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

interface LazyPartProps<P> {
  /** Loads the part's code; called once. */
  load(): Promise<ComponentType<P>>;
  props: P;
}

/** A part of a page whose code is loaded only where it is shown. */
export function LazyPart<P extends object>({ load, props }: LazyPartProps<P>) {
  const [loaded, setLoaded] = useState<{ Part: ComponentType<P> }>();
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- once
  useLayoutEffect(() => void load().then((Part) => setLoaded({ Part })), []);
  return loaded ? <loaded.Part {...props} /> : null;
}
