import { makeStyles } from "@fluentui/react-components";
import { useLayoutEffect, useRef } from "react";
import { LOOK } from "../parts/look";
import type { Opened } from "./useOpened";

const useFigureStyles = makeStyles({
  figure: {
    padding: "1px 0",
    border: "none",
    background: "none",
    color: LOOK.link,
    font: "inherit",
    textAlign: "left",
    textDecorationLine: "underline",
    textDecorationStyle: "dotted",
    textUnderlineOffset: "3px",
    cursor: "pointer",
    overflowWrap: "anywhere",
    ":hover": { textDecorationStyle: "solid" },
    ":focus-visible": { outline: `2px solid ${LOOK.focus}`, borderRadius: LOOK.smallRadius },
  },
});

interface FigureButtonProps {
  /** The figure as it is shown. */
  readonly text: string;
  /** What it is, and that it opens its arithmetic; contains the text. */
  readonly label: string;
  /** Which of the disclosures it opens. */
  readonly opens: string;
  readonly opened: Opened;
}

/** A figure that opens its arithmetic beneath, and closes it. */
export function FigureButton({ text, label, opens, opened }: FigureButtonProps) {
  const styles = useFigureStyles();
  const isOpen = opened.isOpen(opens);
  const button = useRef<HTMLButtonElement>(null);
  // A stage takes the whole width while it is open, and may leave its place beside the other for that.
  useLayoutEffect(() => {
    if (isOpen) button.current?.scrollIntoView({ block: "nearest" });
  }, [isOpen]);
  return (
    <button
      ref={button}
      type="button"
      className={styles.figure}
      aria-label={label}
      aria-expanded={isOpen}
      aria-controls={isOpen ? opened.panel(opens) : undefined}
      data-figure={opens}
      onClick={() => {
        opened.toggle(opens);
      }}
    >
      {text}
    </button>
  );
}
