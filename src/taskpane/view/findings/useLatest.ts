import { useCallback, useLayoutEffect, useRef } from "react";

/** The same function for ever that does what the latest one does, so that a long list need not be drawn anew with it. */
export function useLatest<Arguments extends readonly unknown[]>(
  act: (...given: Arguments) => void,
): (...given: Arguments) => void {
  const latest = useRef(act);
  useLayoutEffect(() => {
    latest.current = act;
  });
  return useCallback((...given) => {
    latest.current(...given);
  }, []);
}
