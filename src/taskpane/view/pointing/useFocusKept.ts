import { useLayoutEffect, useRef, type RefObject } from "react";

/**
 * A place for the focus where the button that had it is gone because it did its work. It is in the tab order only while it
 * has the focus: in Excel on the web office.js takes Tab on anything else as leaving the pane.
 *
 * @param change differs once the work is done
 * @returns the place, and what is to be called when such a button is pressed
 */
export function useFocusKept(change: unknown): readonly [RefObject<HTMLHeadingElement | null>, () => void] {
  const place = useRef<HTMLHeadingElement>(null);
  const isPressed = useRef(false);
  useLayoutEffect(() => {
    const element = place.current;
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (isPressed.current && isLost && element !== null) {
      element.tabIndex = 0;
      element.focus();
      element.addEventListener(
        "blur",
        () => {
          element.tabIndex = -1;
        },
        { once: true },
      );
    }
    isPressed.current = false;
  }, [change]);
  return [
    place,
    () => {
      isPressed.current = true;
    },
  ];
}
