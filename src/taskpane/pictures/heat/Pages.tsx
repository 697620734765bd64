import { Button } from "@fluentui/react-components";
import { fill } from "../../../messages";
import { usePictureStyles } from "../parts/styles";
import { usePictureTexts } from "../parts/texts";

interface PagesProps {
  /** Position of the first school shown. */
  readonly from: number;
  readonly size: number;
  readonly count: number;
  /** Asks for the page that starts at a position. */
  readonly onTurn: (from: number) => void;
}

/** Which schools are shown, and the way to the others. */
export function Pages({ from, size, count, onTurn }: PagesProps) {
  const styles = usePictureStyles();
  const { pages, previous, next } = usePictureTexts().heat;
  const to = Math.min(from + size, count);
  return (
    <div className={styles.legend}>
      <span role="status">{fill(pages, { from: from + 1, to, count })}</span>
      <Button
        size="small"
        disabledFocusable={from === 0}
        onClick={() => {
          onTurn(from - size);
        }}
      >
        {previous}
      </Button>
      <Button
        size="small"
        disabledFocusable={to === count}
        onClick={() => {
          onTurn(to);
        }}
      >
        {next}
      </Button>
    </div>
  );
}
