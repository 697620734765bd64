import { Button } from "@fluentui/react-components";
import { useDeferredValue, useState, type ReactNode } from "react";
import { fill } from "../../../messages";
import { useTexts } from "./language";

/** Lines that are shown at first, and with each “more”. */
const STEP = 200;

/** Those of them that are drawn at once, more than a screen holds; the rest follows bit by bit, as the browser finds time. */
const FIRST = 40;

const atTop = (): number => 0;

interface Shown<Item> {
  readonly shown: readonly Item[];
  /** The button that draws more … */
  readonly more: ReactNode;
  /** … and what it does; null where all is drawn. */
  readonly showMore: (() => void) | null;
}

/**
 * As much of a long list as is drawn now, and the button that draws more; counts elsewhere are of the whole list.
 *
 * @param reach finds the index of the line at which the user left the list; asked once
 */
export function useShown<Item>(items: readonly Item[], reach: () => number = atTop): Shown<Item> {
  const [steps, setSteps] = useState(() => Math.floor(Math.max(0, reach()) / STEP) + 1);
  const texts = useTexts();
  const size = steps * STEP;
  const shown = items.slice(0, useDeferredValue(size, FIRST));
  const left = Math.max(0, items.length - size);
  const draw = (): void => {
    setSteps(steps + 1);
  };
  const more =
    left === 0 ? null : (
      <Button size="small" onClick={draw}>
        {fill(texts.buttons.more, { count: Math.min(left, STEP) })}
      </Button>
    );
  return { shown, more, showMore: left === 0 ? null : draw };
}
