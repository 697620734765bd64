import { INK } from "../parts/ink";
import { usePictureStyles } from "../parts/styles";
import { usePictureTexts } from "../parts/texts";

/** Which line is which. */
export function Legend() {
  const styles = usePictureStyles();
  const { diagonal, curve } = usePictureTexts().lorenz;
  return (
    <ul className={styles.legend}>
      <li className={styles.legendItem}>
        <svg width={28} height={8} aria-hidden="true">
          <line x1={0} x2={28} y1={4} y2={4} style={{ stroke: INK.bar, strokeWidth: 2 }} />
          <circle cx={14} cy={4} r={3} style={{ fill: INK.bar }} />
        </svg>
        {curve}
      </li>
      <li className={styles.legendItem}>
        <svg width={28} height={8} aria-hidden="true">
          <line x1={0} x2={28} y1={4} y2={4} style={{ stroke: INK.text, strokeWidth: 1.5, strokeDasharray: "6 4" }} />
        </svg>
        {diagonal}
      </li>
    </ul>
  );
}
