import { makeStyles } from "@fluentui/react-components";
import { fill } from "../../../messages";
import { distanceText } from "../../pictures/parts/figureText";
import { useLanguage } from "../parts/language";
import { LOOK } from "../parts/look";
import { useResultTexts, verdictWord } from "./texts";

/** Decimals of a distance to a limit, as of the coefficients themselves. */
const PLACES = 3;
/** The bar ends at twice the limit, so that the limit stands in its middle. */
const SCALE = 2;
const WIDTH = 100;
const HEIGHT = 6;

/** A system that forces its own colours does not do so inside an SVG. */
const FORCED = { "@media (forced-colors: active)": { fill: "CanvasText" } } as const;

const useDistanceStyles = makeStyles({
  verdict: { display: "block" },
  unmet: { fontWeight: LOOK.strong },
  distance: { display: "block", color: LOOK.quiet },
  line: { fill: LOOK.border, ...FORCED },
  within: { fill: LOOK.quiet, ...FORCED },
  over: { fill: LOOK.mustFix, ...FORCED },
  limit: { fill: LOOK.text, ...FORCED },
  bar: { display: "block", width: "100%", maxWidth: "120px", height: "8px", marginTop: "2px", overflow: "hidden" },
});

interface DistanceProps {
  readonly value: number | null;
  readonly limit: number | null;
  readonly met: boolean | null;
  /** What else is to be known of the verdict. */
  readonly remarks: readonly string[];
}

/** Whether a coefficient keeps its limit, how far from it it is, and the same as a bar with the limit in its middle. */
export function Distance({ value, limit, met, remarks }: DistanceProps) {
  const styles = useDistanceStyles();
  const language = useLanguage();
  const texts = useResultTexts();
  if (limit === null) return remarks.join(" ");
  const distance = value === null ? null : distanceText(value, limit, PLACES);
  return (
    <>
      <span className={met === false ? styles.unmet : styles.verdict}>{verdictWord(met, language)}</span>
      {distance === null ? null : (
        <span className={styles.distance}>{fill(met === false ? texts.over : texts.within, { distance })}</span>
      )}
      {value === null ? null : <Bar value={value} limit={limit} isOver={met === false} />}
      {remarks.map((remark) => (
        <span key={remark} className={styles.distance}>
          {remark}
        </span>
      ))}
    </>
  );
}

/** What is over the limit is drawn thicker, so that it does not speak by its colour alone. */
function Bar({ value, limit, isOver }: { readonly value: number; readonly limit: number; readonly isOver: boolean }) {
  const styles = useDistanceStyles();
  const length = Math.min(WIDTH, (WIDTH * value) / (SCALE * limit));
  const middle = WIDTH / SCALE;
  const colour = isOver ? styles.over : styles.within;
  return (
    <svg
      className={styles.bar}
      viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`}
      preserveAspectRatio="none"
      aria-hidden
    >
      <rect x="0" y="3" width={WIDTH} height="0.5" className={styles.line} />
      <rect x="0" y="2.5" width={Math.min(length, middle)} height="1.5" className={colour} />
      {isOver ? <rect x={middle} y="1" width={length - middle} height="4.5" className={colour} /> : null}
      <rect x={middle - 0.5} y="0" width="1" height={HEIGHT} className={styles.limit} />
    </svg>
  );
}
