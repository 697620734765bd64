import { Button } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { fill } from "../../../messages";
import { useTexts } from "./language";

/** Lines that are drawn at once, and with each “more”. */
const STEP = 200;

interface Shown<Item> {
  readonly shown: readonly Item[];
  /** The button that draws more … */
  readonly more: ReactNode;
  /** … and what it does; null where all is drawn. */
  readonly showMore: (() => void) | null;
}

/** As much of a long list as is drawn now, and the button that draws more; counts elsewhere are of the whole list. */
export function useShown<Item>(items: readonly Item[]): Shown<Item> {
  const [steps, setSteps] = useState(1);
  const texts = useTexts();
  const shown = items.slice(0, steps * STEP);
  const left = items.length - shown.length;
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
