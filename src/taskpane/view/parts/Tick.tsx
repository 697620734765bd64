import { makeStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { LOOK } from "./look";

const useTickStyles = makeStyles({
  tick: {
    width: "16px",
    height: "16px",
    margin: "0 6px 0 0",
    flexShrink: 0,
    verticalAlign: "-3px",
    accentColor: LOOK.accent,
    ":focus-visible": { outline: `2px solid ${LOOK.focus}`, outlineOffset: "1px" },
  },
});

interface TickProps {
  /** What is chosen by it; not shown. */
  readonly label: string;
  /** `some`: of all that it stands for, a part. */
  readonly chosen: "all" | "some" | "none";
  readonly onChoose: (chosen: boolean) => void;
}

/** A box to tick, by the browser's own control: lists have hundreds of them. */
export function Tick({ label, chosen, onChoose }: TickProps) {
  const styles = useTickStyles();
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current !== null) box.current.indeterminate = chosen === "some";
  }, [chosen]);
  return (
    <input
      ref={box}
      type="checkbox"
      className={styles.tick}
      aria-label={label}
      checked={chosen === "all"}
      onChange={({ target }) => {
        onChoose(target.checked);
      }}
    />
  );
}

/** How many of several are chosen, as a tick shows it. */
export function chosenOf(chosen: number, count: number): TickProps["chosen"] {
  if (chosen === 0) return "none";
  return chosen === count ? "all" : "some";
}
