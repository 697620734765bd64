/** The figure below which such a share of them lies, between two of them in proportion; 0.5 is the median. */
function quantile(figures: readonly number[], share: number): number {
  const sorted = [...figures].sort((left, right) => left - right);
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}

/** The middle of some figures; of an even number the mean of the two middle ones. */
export function median(figures: readonly number[]): number {
  return quantile(figures, 0.5);
}

/** One comparison, measured in pairs so that a machine that slows down slows both. */
export interface Comparison {
  readonly what: string;
  readonly ours: readonly number[];
  readonly peer: readonly number[];
  readonly unit: "s" | "ms" | "MB";
  /** What is asked of the ratio ours : peer, or of ours alone. */
  readonly target: string;
  readonly reached: boolean;
}

function shown(value: number, unit: Comparison["unit"]): string {
  return `${value.toFixed(unit === "MB" ? 0 : 2)} ${unit}`;
}

type Pairs = Pick<Comparison, "ours" | "peer">;

function ratiosOf({ ours, peer }: Pairs): readonly number[] {
  return ours.map((own, at) => (peer[at] ?? Number.NaN) / own);
}

/** The median of the pairwise ratios peer : ours. */
export function ratioOf(pairs: Pairs): number {
  return median(ratiosOf(pairs));
}

/** The median of the pairwise ratios, and between which two its middle half lies. */
function shownRatio(pairs: Pairs): string {
  const [low, middle, high] = [0.25, 0.5, 0.75].map((share) => quantile(ratiosOf(pairs), share).toFixed(1));
  return `${middle ?? ""} × (${low ?? ""}–${high ?? ""})`;
}

/** A Markdown table of the comparisons: medians, and of the ratios the quartiles too. */
export function markdownTable(comparisons: readonly Comparison[]): string {
  const rows = comparisons.map((comparison) => {
    const { what, ours, peer, unit, target, reached } = comparison;
    const [own, other] = [shown(median(ours), unit), shown(median(peer), unit)];
    const cells = [what, own, other, shownRatio(comparison), target, reached ? "yes" : "NO"];
    return `| ${cells.join(" | ")} |`;
  });
  return [
    "| what | Balance | peer | peer ÷ Balance (middle half) | target | reached |",
    "|---|---|---|---|---|---|",
    ...rows,
  ].join("\n");
}
