import { rmSync } from "node:fs";
import path from "node:path";
import { run } from "../cli";

const SAMPLE = path.join("assets", "samples", "county-with-mistakes.xlsx");
const FILLED = path.join("dist", "county-with-mistakes.filled.xlsx");

/** `npm start`: checks and fills the sample county and prints the result; run from the top of the repository. */
async function main(): Promise<void> {
  rmSync(FILLED, { force: true });
  const code = await run(["fill", SAMPLE, "--out", FILLED], {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    input: () => Promise.resolve(new Uint8Array(0)),
    today: () => new Date().toISOString().slice(0, 10),
  });
  // A county that does not meet the standard is a result, not a failure of the demonstration.
  process.exitCode = code === 2 ? 2 : 0;
  if (code === 2) return;
  process.stdout.write(`\n请用Excel、WPS或LibreOffice打开 ${FILLED} 查看结果。Open it to see the result.\n`);
}

void main();
