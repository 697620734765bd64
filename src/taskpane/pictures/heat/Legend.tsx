import { mergeClasses } from "@fluentui/react-components";
import { usePictureStyles } from "../parts/styles";
import { usePictureTexts } from "../parts/texts";
import { HEAT_STATES } from "./model";
import { useHeatStyles } from "./styles";

/** What letters and colours mean. */
export function Legend() {
  const styles = usePictureStyles();
  const heatStyles = useHeatStyles();
  const { letters, states } = usePictureTexts().heat;
  return (
    <ul className={styles.legend}>
      {HEAT_STATES.map((state) => (
        <li key={state} className={styles.legendItem}>
          <span className={mergeClasses(heatStyles.cell, heatStyles.swatch, heatStyles[state])} aria-hidden="true">
            {letters[state]}
          </span>
          {states[state]}
        </li>
      ))}
    </ul>
  );
}
