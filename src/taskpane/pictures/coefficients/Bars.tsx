import { Hatch } from "../parts/Hatch";
import { INK } from "../parts/ink";
import { usePictureStyles } from "../parts/styles";
import { FONT, SIZES, type CoefficientLayout, type PlacedBar } from "./layout";

interface BarsProps {
  readonly layout: CoefficientLayout;
  /** Id of the pattern of bars over their limit. */
  readonly hatch: string;
}

/** How far a limit stands out above and below its bar. */
const OVERHANG = 4;

/** The rows of the picture: name, stages, bars, limits and figures. */
export function Bars({ layout, hatch }: BarsProps) {
  const styles = usePictureStyles();
  return (
    <>
      <defs>
        <Hatch id={hatch} background={INK.background} line={INK.over} />
      </defs>
      {layout.rows.map(({ key, lines, nameY, bars }) => (
        <g key={key}>
          {lines.map((line, at) => (
            <text key={at} className={styles.onLines} x={0} y={nameY + at * SIZES.line + FONT}>
              {line}
            </text>
          ))}
          {bars.map((bar) => (
            <Bar key={bar.hit.key} bar={bar} layout={layout} hatch={hatch} />
          ))}
        </g>
      ))}
    </>
  );
}

function Bar({ bar, layout, hatch }: BarsProps & { readonly bar: PlacedBar }) {
  const styles = usePictureStyles();
  const { from, stageX, textX } = layout;
  const { y, end, limit, stage, text, mark } = bar;
  const base = y + SIZES.bar - 1;
  const over = mark.state === "over";
  const look = over ? { fill: `url(#${hatch})`, stroke: INK.over } : { fill: INK.bar, stroke: INK.bar };
  return (
    <>
      <text className={styles.quietText} x={stageX} y={base}>
        {stage}
      </text>
      {end === null ? null : <rect x={from} y={y} width={Math.max(end - from, 1)} height={SIZES.bar} style={look} />}
      {end !== null && over ? <path d={triangle(end + 2, y)} style={{ fill: INK.over }} /> : null}
      {limit === null ? null : (
        <line
          x1={limit}
          x2={limit}
          y1={y - OVERHANG}
          y2={y + SIZES.bar + OVERHANG}
          style={{ stroke: INK.text, strokeWidth: 2 }}
        />
      )}
      <text className={styles.text} x={textX} y={base}>
        {text}
      </text>
    </>
  );
}

function triangle(x: number, y: number): string {
  const size = SIZES.bar - 2;
  return `M${x} ${y + size + 1}h${size}l${-size / 2} ${-size}z`;
}
