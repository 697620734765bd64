import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { loadavg, tmpdir } from "node:os";
import path from "node:path";
import { chromium } from "playwright-core";
import { manyRows, manySchools } from "./bench/page/forms";
import { measure, type Cost } from "./bench/page/measure";
import { sizeTable } from "./bench/page/sizes";
import { STEPS } from "./bench/page/steps";
import { median } from "./bench/figures";
import { browserLaunch } from "./browser/launch";
import { siteOf } from "./serve/site";

const DIST = "dist";
const ROUNDS = 7;

/** The middle of the lower half: on a machine that does other work, what the page itself needs. */
function quiet(figures: readonly number[]): number {
  const sorted = [...figures].sort((left, right) => left - right);
  return median(sorted.slice(0, Math.ceil(sorted.length / 2)));
}

function tableOf(rounds: readonly (readonly Cost[])[]): string {
  const rows = STEPS.map(({ name }, at) => {
    const costs = rounds.flatMap((round) => round[at] ?? []);
    const worst = [...costs].sort((left, right) => right.milliseconds - left.milliseconds)[0];
    const figures = [
      quiet(costs.map(({ milliseconds }) => milliseconds)),
      worst?.milliseconds ?? NaN,
      quiet(costs.map(({ time }) => time)),
    ].map((figure) => figure.toFixed(0));
    return `| ${[name, ...figures, worst?.cause ?? ""].join(" | ")} |`;
  });
  const head = ["| step | longest task, ms | in the worst round | until it is there, ms | what ran in the worst |"];
  return [...head, "| --- | ---: | ---: | ---: | --- |", ...rows].join("\n");
}

/**
 * `npm run bench:page`: prints the tables for `docs/benchmarks.md`; run from the top of the repository once it is built.
 *
 * @param rounds how often the whole way is gone
 */
async function main(rounds: number): Promise<void> {
  const site = siteOf(path.join(DIST, "page"), "nobody");
  const folder = await mkdtemp(path.join(tmpdir(), "balance-bench-"));
  const forms = { manySchools: path.join(folder, "5000.xlsx"), manyRows: path.join(folder, "20000.xlsx") };
  const browser = await chromium.launch(await browserLaunch());
  const [costs, loads] = [new Array<readonly Cost[]>(), new Array<number>()];
  try {
    await writeFile(forms.manySchools, await manySchools());
    await writeFile(forms.manyRows, manyRows());
    for (let round = 0; round < rounds; round += 1) {
      costs.push(await measure(browser, site, forms));
      loads.push(loadavg()[0] ?? NaN);
    }
  } finally {
    await browser.close();
    await rm(folder, { recursive: true });
  }
  const load = loads.map((one) => one.toFixed(1)).join(", ");
  console.log(`${tableOf(costs)}\n\nLoad of the machine after each round: ${load}\n\n${sizeTable(DIST)}`);
}

void main(Number(process.argv[2] ?? ROUNDS));
