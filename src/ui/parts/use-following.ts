import { useEffect, useState } from 'preact/hooks';

/**
 * The value as it was in the last picture: what takes long to draw follows one picture later, so that what a person has just
 * typed or pressed shows at once. An effect waits for a picture, but not for ever where a window is covered.
 */
export function useFollowing<Value>(value: Value): Value {
  const [shown, setShown] = useState(value);
  useEffect(() => setShown(value), [value]);
  return shown;
}
