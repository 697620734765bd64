/** The middle of some figures; of an even number the mean of the two middle ones. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((left, right) => left - right);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
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

/** The median of the pairwise ratios peer : ours. */
export function ratioOf({ ours, peer }: Pick<Comparison, "ours" | "peer">): number {
  return median(ours.map((own, at) => (peer[at] ?? Number.NaN) / own));
}

/** A Markdown table of the comparisons, medians throughout. */
export function markdownTable(comparisons: readonly Comparison[]): string {
  const rows = comparisons.map((comparison) => {
    const { what, ours, peer, unit, target, reached } = comparison;
    const ratio = `${ratioOf(comparison).toFixed(1)} ×`;
    const cells = [what, shown(median(ours), unit), shown(median(peer), unit), ratio, target, reached ? "yes" : "NO"];
    return `| ${cells.join(" | ")} |`;
  });
  return ["| what | Balance | peer | peer ÷ Balance | target | reached |", "|---|---|---|---|---|---|", ...rows].join(
    "\n",
  );
}
