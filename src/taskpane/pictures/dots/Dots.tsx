import { INK } from "../parts/ink";
import { usePictureStyles } from "../parts/styles";
import type { DotLayout } from "./layout";
import type { DotLineKind } from "./model";

/** Lines are told apart by their strokes; each has its text above it too. */
const DASHES: Readonly<Record<DotLineKind, string>> = { required: "", floor: "6 3", mean: "2 3" };

/** Lines behind, dots before them: filled where the requirement is reached, hollow where not. */
export function Dots({ layout: { lines, dots, top, bottom, cut } }: { readonly layout: DotLayout }) {
  const styles = usePictureStyles();
  return (
    <>
      {lines.map(({ kind, x, text, textX, lineY, textY }) => (
        <g key={kind}>
          <line
            x1={x}
            x2={x}
            y1={lineY}
            y2={bottom}
            style={{ stroke: INK.text, strokeWidth: 1.5, strokeDasharray: DASHES[kind] }}
          />
          <text className={styles.onLines} x={textX} y={textY}>
            {text}
          </text>
        </g>
      ))}
      {cut === null ? null : (
        <path
          d={`M${cut - 6} ${bottom}V${top}M${cut} ${bottom}V${top}`}
          style={{ stroke: INK.control, strokeDasharray: "2 4", fill: "none" }}
        />
      )}
      {dots.map(({ x, y, radius, met }, at) => (
        <circle
          key={at}
          cx={x}
          cy={y}
          r={Math.max(radius - 0.5, 0.5)}
          style={met === false ? { fill: INK.background, stroke: INK.over } : { fill: INK.bar, stroke: INK.bar }}
        />
      ))}
    </>
  );
}
