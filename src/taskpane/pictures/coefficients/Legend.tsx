import { useId } from "react";
import { Hatch } from "../parts/Hatch";
import { INK } from "../parts/ink";
import { usePictureStyles } from "../parts/styles";
import { usePictureTexts } from "../parts/texts";

/** What bar, hatched bar and line mean. */
export function Legend() {
  const styles = usePictureStyles();
  const hatch = useId();
  const { legendBar, legendOver, legendLimit } = usePictureTexts().coefficients;
  return (
    <ul className={styles.legend}>
      <li className={styles.legendItem}>
        <svg width={20} height={12} aria-hidden="true">
          <rect width={20} height={12} style={{ fill: INK.bar }} />
        </svg>
        {legendBar}
      </li>
      <li className={styles.legendItem}>
        <svg width={20} height={12} aria-hidden="true">
          <defs>
            <Hatch id={hatch} background={INK.background} line={INK.over} />
          </defs>
          <rect x={0.5} y={0.5} width={19} height={11} style={{ fill: `url(#${hatch})`, stroke: INK.over }} />
        </svg>
        {legendOver}
      </li>
      <li className={styles.legendItem}>
        <svg width={4} height={14} aria-hidden="true">
          <line x1={2} x2={2} y1={0} y2={14} style={{ stroke: INK.text, strokeWidth: 2 }} />
        </svg>
        {legendLimit}
      </li>
    </ul>
  );
}
