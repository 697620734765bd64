import type { Scale } from "./scale";
import { usePictureStyles } from "./styles";

interface AxisProps {
  readonly ticks: readonly number[];
  readonly scale: Scale;
  readonly top: number;
  readonly bottom: number;
}

const LABEL_DROP = 16;

/** A horizontal axis at the bottom: a line across the picture for each round number, and the number below it. */
export function Axis({ ticks, scale, top, bottom }: AxisProps) {
  const styles = usePictureStyles();
  return (
    <g aria-hidden="true">
      {ticks.map((tick, at) => (
        <g key={tick}>
          <line className={styles.grid} x1={scale(tick)} x2={scale(tick)} y1={top} y2={bottom} />
          <text className={styles.quietText} x={scale(tick)} y={bottom + LABEL_DROP} textAnchor={anchorAt(at, ticks)}>
            {tick}
          </text>
        </g>
      ))}
    </g>
  );
}

/** The outermost numbers grow inwards, so that none leaves the picture. */
function anchorAt(at: number, ticks: readonly number[]): "start" | "middle" | "end" {
  return at === 0 ? "start" : at === ticks.length - 1 ? "end" : "middle";
}
