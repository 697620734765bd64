import { INK } from "../parts/ink";
import { usePictureStyles } from "../parts/styles";
import { usePictureTexts } from "../parts/texts";
import type { LorenzLayout } from "./layout";
import type { LorenzPoint } from "./model";

const SHARES = [0, 0.25, 0.5, 0.75, 1];
const DOT = 2.5;
const LABEL_DROP = 16;
const TITLE_DROP = 34;
const LABEL_GAP = 6;
const MIDDLE = 4;

interface CurveProps {
  readonly layout: LorenzLayout;
  readonly points: readonly LorenzPoint[];
}

/** Axes with their names, the diagonal, and the curve with a dot for each school. */
export function Curve({ layout: { left, right, top, bottom, x, y, path }, points }: CurveProps) {
  const styles = usePictureStyles();
  const { pupilsAxis, resourceAxis } = usePictureTexts().lorenz;
  return (
    <>
      {SHARES.map((share) => (
        <g key={share}>
          <line className={styles.grid} x1={x(share)} x2={x(share)} y1={top} y2={bottom} />
          <line className={styles.grid} x1={left} x2={right} y1={y(share)} y2={y(share)} />
          <text className={styles.quietText} x={x(share)} y={bottom + LABEL_DROP} textAnchor="middle">
            {percentText(share)}
          </text>
          <text className={styles.quietText} x={left - LABEL_GAP} y={y(share) + MIDDLE} textAnchor="end">
            {percentText(share)}
          </text>
        </g>
      ))}
      <text className={styles.text} x={right} y={bottom + TITLE_DROP} textAnchor="end">
        {pupilsAxis}
      </text>
      <text className={styles.text} x={0} y={12}>
        {resourceAxis}
      </text>
      <line
        x1={left}
        x2={right}
        y1={bottom}
        y2={top}
        style={{ stroke: INK.text, strokeWidth: 1.5, strokeDasharray: "6 4" }}
      />
      <path d={path} style={{ fill: "none", stroke: INK.bar, strokeWidth: 2 }} />
      {points.map(({ pupils, resource }, at) => (
        <circle key={at} cx={x(pupils)} cy={y(resource)} r={DOT} style={{ fill: INK.bar }} />
      ))}
    </>
  );
}

function percentText(share: number): string {
  return `${share * 100}%`;
}
