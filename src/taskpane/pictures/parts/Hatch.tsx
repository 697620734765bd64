interface HatchProps {
  /** Unique on the page; `fill="url(#id)"` draws with it. */
  readonly id: string;
  readonly background: string;
  readonly line: string;
}

/** Pixels from line to line. */
const STEP = 6;

/** Slanting lines, which tell an area without its colour. */
export function Hatch({ id, background, line }: HatchProps) {
  return (
    <pattern id={id} width={STEP} height={STEP} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width={STEP} height={STEP} style={{ fill: background }} />
      <line x1={0} x2={0} y1={0} y2={STEP} style={{ stroke: line, strokeWidth: 2 }} />
    </pattern>
  );
}
