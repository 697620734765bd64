import { useEffect, useRef } from "react";

/** A place for the focus that had its own in what this took the place of. */
export function useFirstFocus() {
  const element = useRef<HTMLElement>(null);
  useEffect(() => {
    if (document.activeElement === null || document.activeElement === document.body) element.current?.focus();
  }, []);
  return element;
}
