import path from "node:path";
import { compareCoefficients } from "./bench/coefficients";
import { compareFill, measureFill } from "./bench/fill";
import { markdownTable } from "./bench/figures";
import { measureHostile } from "./bench/hostile";
import { measureLarge } from "./bench/large";
import { comparePlans, measurePlans } from "./bench/plans";
import { compareReport } from "./bench/report";

/** The command line as it is built, which is measured from outside. */
const PROGRAM = path.join(__dirname, "../cli.js");

/**
 * `npm run bench`: prints the table for `docs/benchmarks.md`. Files are filled in processes of their own, so that each
 * one's peak memory is its own; `fill WHO FOLDER` is such a process. `report`, `coefficients` and `plans` measure only
 * that; `large` is a task of its own, since making its file alone takes a while; so is `hostile`, behind which a word of
 * the names may stand.
 */
async function main([task, who = "", folder = ""]: readonly string[]): Promise<void> {
  if (task === "fill") return measureFill(who, folder);
  if (task === "large") {
    process.stdout.write(`${await measureLarge(PROGRAM)}\n`);
    return;
  }
  if (task === "plans") {
    process.stdout.write(`${markdownTable([comparePlans()])}\n\n${measurePlans()}\n`);
    return;
  }
  if (task === "hostile") return measureHostile(PROGRAM, who);
  const report = task === "coefficients" ? [] : [await compareReport()];
  const fills = task === undefined ? await compareFill() : [];
  const plans = task === undefined ? [comparePlans()] : [];
  const table = markdownTable([...report, ...fills, compareCoefficients(), ...plans]);
  process.stdout.write(`${table}\n`);
}

void main(process.argv.slice(2));
