import { fill } from "../../../messages";
import type { Location } from "../../../workbook";
import { useTexts } from "./language";
import { useStyles } from "./styles";

/** A click or Enter shows the cell in the workbook. */
export type Reveal = (location: Location) => void;

interface PlaceButtonProps extends Location {
  readonly onReveal: Reveal;
  /** What stands on it, where the sheet goes without saying. */
  readonly label?: string;
}

/** A place in the workbook that can be gone to. */
export function PlaceButton({ sheet, cell, label, onReveal }: PlaceButtonProps) {
  const styles = useStyles();
  const place = fill(useTexts().place, { sheet, cell });
  // What is seen is part of what is heard.
  const name = label === undefined || place.includes(label) ? place : `${label} ${place}`;
  return (
    <button
      type="button"
      className={styles.place}
      aria-label={name}
      onClick={() => {
        onReveal({ sheet, cell });
      }}
    >
      {label ?? place}
    </button>
  );
}
