import { compareCoefficients } from "./bench/coefficients";
import { compareFill, measureFill } from "./bench/fill";
import { markdownTable } from "./bench/figures";

/**
 * `npm run bench`: prints the table for `docs/benchmarks.md`. Files are filled in processes of their own, so that each
 * one's peak memory is its own; `fill WHO FOLDER` is such a process.
 */
async function main([task, who = "", folder = ""]: readonly string[]): Promise<void> {
  if (task === "fill") return measureFill(who, folder);
  const fills = task === "coefficients" ? [] : await compareFill();
  const table = markdownTable([...fills, compareCoefficients()]);
  process.stdout.write(`${table}\n`);
}

void main(process.argv.slice(2));
