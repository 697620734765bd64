import { writeFileSync } from "node:fs";
import { runCase, type Failure } from "./fuzz/campaign";
import { makeCase } from "./fuzz/case";
import { formsOf } from "./fuzz/forms";
import { readOptions, type Options } from "./fuzz/options";
import { watch, type Line } from "./fuzz/watched";

function say(line: Line): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

async function runCases({ seed, from, to, keep, files }: Options): Promise<void> {
  const forms = formsOf(files);
  if (keep !== null) writeFileSync(keep, makeCase(seed, from, forms).bytes);
  for (let number = from; number < to; number += 1) {
    say({ begins: number });
    say({ ends: number, ...(await runCase(seed, number, forms)) });
  }
}

function show({ seed, number, what, problem }: Failure, files: readonly string[]): void {
  const again = ["npm run fuzz --", `--seed ${String(seed)}`, `--case ${String(number)}`, ...files].join(" ");
  process.stdout.write(`\nFAILED ${what}\n${problem}\nSee it again: ${again}\n`);
}

/** Runs all cases in processes that may hang or die without taking the campaign along. */
async function runCampaign(options: Options): Promise<void> {
  const { seed, to, keep, files } = options;
  const endings = new Map<string, number>();
  const failures: Failure[] = [];
  let slowest = 0;
  const fail = (failure: Failure): void => {
    failures.push(failure);
    show(failure, files);
  };
  const hear = (line: Line): void => {
    if ("begins" in line) return;
    endings.set(line.ending, (endings.get(line.ending) ?? 0) + 1);
    slowest = Math.max(slowest, line.milliseconds);
    if (line.failure !== null) fail(line.failure);
  };
  let from: number | null = options.from;
  while (from !== null && from < to) {
    const range = ["--child", "--seed", String(seed), "--from", String(from), "--count", String(to)];
    const stuck: number | null = await watch([...range, ...(keep === null ? [] : ["--keep", keep]), ...files], hear);
    if (stuck !== null) {
      fail({ seed, number: stuck, what: makeCase(seed, stuck, formsOf(files)).what, problem: "hung or died" });
    }
    from = stuck === null ? null : stuck + 1;
  }
  const counts = [...endings].sort((left, right) => right[1] - left[1]);
  const table = counts.map(([ending, count]) => `  ${String(count).padStart(6)}  ${ending}`).join("\n");
  process.stdout.write(`\nseed ${String(seed)}, slowest ${slowest.toFixed(0)} ms, ${String(failures.length)} failed\n`);
  process.stdout.write(`${table}\n`);
  process.exitCode = failures.length === 0 ? 0 : 1;
}

/** `npm run fuzz`: damages real forms in thousands of ways and holds the program to its promises. */
async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  await (options.child ? runCases(options) : runCampaign(options));
}

void main();
