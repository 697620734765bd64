import { compareCoefficients } from "./bench/coefficients";
import { compareFill, measureFill } from "./bench/fill";
import { markdownTable } from "./bench/figures";
import { measureLarge } from "./bench/large";
import { comparePlans, measurePlans } from "./bench/plans";
import { compareReport } from "./bench/report";

/**
 * `npm run bench`: prints the table for `docs/benchmarks.md`. Files are filled in processes of their own, so that each
 * one's peak memory is its own; `fill WHO FOLDER` is such a process. `report`, `coefficients` and `plans` measure only
 * that; `large` is a task of its own, since making its file alone takes a while.
 */
async function main([task, who = "", folder = ""]: readonly string[]): Promise<void> {
  if (task === "fill") return measureFill(who, folder);
  if (task === "large") {
    process.stdout.write(`${measureLarge()}\n`);
    return;
  }
  if (task === "plans") {
    process.stdout.write(`${markdownTable([comparePlans()])}\n\n${measurePlans()}\n`);
    return;
  }
  const report = task === "coefficients" ? [] : [await compareReport()];
  const fills = task === undefined ? await compareFill() : [];
  const plans = task === undefined ? [comparePlans()] : [];
  const table = markdownTable([...report, ...fills, compareCoefficients(), ...plans]);
  process.stdout.write(`${table}\n`);
}

void main(process.argv.slice(2));
