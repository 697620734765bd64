import { useEffect, useRef, type RefObject } from "react";

/**
 * A place for the focus where the button that had it is gone. Nothing takes the focus from where the user has put it,
 * and nothing draws it into the pane while he works in the sheet. The place is in the tab order only while it has the
 * focus: in Excel on the web office.js takes Tab on anything else as leaving the pane.
 *
 * @param change another value where something has gone
 */
export function useKeptFocus<Place extends HTMLElement>(change: string): RefObject<Place | null> {
  const element = useRef<Place>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    const place = element.current;
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (!isFirst.current && isLost && document.hasFocus() && place !== null) {
      place.tabIndex = 0;
      place.focus();
      const leave = (): void => {
        place.tabIndex = -1;
      };
      place.addEventListener("blur", leave, { once: true });
    }
    isFirst.current = false;
  }, [change]);
  return element;
}
